import type { CatalogJson } from './catalogJson';
import { buildExitCode } from './exitCode';
import { buildHttp } from './http';
import { buildJsonRpc, buildLsp } from './jsonRpc';

export type { CatalogJson, EntryJson } from './catalogJson';

const builders: readonly (() => Promise<CatalogJson>)[] = [buildHttp, buildJsonRpc, buildExitCode, buildLsp];

/**
 * All general families as plain catalogs, made from shared/families, shared/facts, shared/texts and a few packages.
 * Reads relative to the working directory, which must be the root of the project.
 */
export const buildFamilies = (): Promise<CatalogJson[]> => Promise.all(builders.map((build) => build()));
