import type { CatalogJson, EntryJson } from './catalogJson';
import { cell } from './facts';
import type { Facts } from './facts';
import { buildListed } from './listed';

export const buildWebSocket = (): Promise<CatalogJson> =>
  buildListed({ id: 'websocket', facts: 'websocket', prefix: /^$/, more: webSocketRow });

/** Libraries that do not write the name as the rule of their language would make it from ours. */
const grpcSpellings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  OK: { go: 'codes.OK', csharp: 'StatusCode.OK' },
  CANCELLED: { go: 'codes.Canceled' },
};

export const buildGrpc = (): Promise<CatalogJson> =>
  buildListed({ id: 'grpc', facts: 'grpc', prefix: /^$/, more: (row) => spelt(grpcSpellings[cell(row, 'name')]) });

const webSocketRow = (row: Facts[number], code: number): Partial<EntryJson> => {
  const name = cell(row, 'go');
  return {
    group: code < 3000 ? 'protocol' : 'registered',
    constants: { 'go/gorilla': name === '' ? null : `websocket.${name}` },
  };
};

const spelt = (constants: EntryJson['constants'] | undefined): Partial<EntryJson> =>
  constants === undefined ? {} : { constants };
