import type { CatalogJson } from './catalogJson';
import { buildErrno } from './errno';
import { buildExitCode } from './exitCode';
import { buildHttp } from './http';
import { buildJsonRpc, buildLsp } from './jsonRpc';
import { buildKafka } from './kafka';
import { buildMqtt } from './mqtt';
import { buildMariadb, buildMysql } from './mysql';
import * as protocols from './protocols';
import { buildSignal } from './signal';
import { buildSqlState } from './sqlState';
import { buildTypescript } from './typescript';
import { buildWindows } from './windows';

export type { CatalogJson, EntryJson } from './catalogJson';

/** In the order in which they are listed to people. */
const builders: readonly (() => Promise<CatalogJson>)[] = [
  buildHttp,
  buildExitCode,
  buildSignal,
  buildErrno,
  protocols.buildGrpc,
  buildJsonRpc,
  buildLsp,
  protocols.buildWebSocket,
  buildSqlState,
  buildMysql,
  buildMariadb,
  protocols.buildSqlite,
  protocols.buildCurl,
  protocols.buildDns,
  protocols.buildTls,
  protocols.buildHttp2,
  protocols.buildSmtp,
  buildMqtt,
  buildKafka,
  buildTypescript,
];

/**
 * All general families as plain catalogs, made from shared/families, shared/facts, shared/texts and a few packages.
 * Reads relative to the working directory, which must be the root of the project.
 */
export const buildFamilies = async (): Promise<CatalogJson[]> => {
  const [single, windows] = await Promise.all([Promise.all(builders.map((build) => build())), buildWindows()]);
  return [...single, ...windows];
};
