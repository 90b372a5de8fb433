import type { CatalogJson } from './catalogJson';
import { buildErrno } from './errno';
import { buildExitCode } from './exitCode';
import { buildHttp } from './http';
import { buildJsonRpc, buildLsp } from './jsonRpc';
import { buildGrpc, buildWebSocket } from './protocols';
import { buildSignal } from './signal';
import { buildWindows } from './windows';

export type { CatalogJson, EntryJson } from './catalogJson';

const builders: readonly (() => Promise<CatalogJson>)[] = [
  buildHttp,
  buildJsonRpc,
  buildExitCode,
  buildLsp,
  buildSignal,
  buildErrno,
  buildGrpc,
  buildWebSocket,
];

/**
 * All general families as plain catalogs, made from shared/families, shared/facts, shared/texts and a few packages.
 * Reads relative to the working directory, which must be the root of the project.
 */
export const buildFamilies = async (): Promise<CatalogJson[]> => {
  const [single, windows] = await Promise.all([Promise.all(builders.map((build) => build())), buildWindows()]);
  return [...single, ...windows];
};
