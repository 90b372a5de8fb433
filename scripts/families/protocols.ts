import type { CatalogJson, EntryJson, JsonObject } from './catalogJson';
import { cell } from './facts';
import type { Facts } from './facts';
import { buildListed } from './listed';
import { readHead, readTexts, textOf } from './texts';

export const buildWebSocket = (): Promise<CatalogJson> =>
  buildListed({ id: 'websocket', facts: 'websocket', prefix: /^$/, more: webSocketRow });

export const buildGrpc = (): Promise<CatalogJson> =>
  buildListed({
    id: 'grpc',
    facts: 'grpc',
    prefix: /^$/,
    more: (row) => ({ constants: grpcNames(cell(row, 'name')) }),
  });

export const buildCurl = (): Promise<CatalogJson> => buildListed({ id: 'curl', facts: 'curl', prefix: /^CURLE_/ });

export const buildDns = (): Promise<CatalogJson> => buildListed({ id: 'dns', facts: 'dns-rcode', prefix: /^$/ });

export const buildTls = (): Promise<CatalogJson> => buildListed({ id: 'tls', facts: 'tls-alert', prefix: /^$/ });

export const buildHttp2 = (): Promise<CatalogJson> => buildListed({ id: 'http2', facts: 'http2-error', prefix: /^$/ });

/** SQLite's result codes; an extended one that is not listed is explained by its primary code. */
export const buildSqlite = async (): Promise<CatalogJson> => {
  const catalog = await buildListed({
    id: 'sqlite',
    facts: 'sqlite',
    prefix: /^SQLITE_/,
    more: (_, code) => ({ group: code < 256 ? 'primary' : 'extended' }),
  });
  return { ...catalog, ranges: Array.from({ length: sqliteDetails }, (_, index) => extendedRange(index + 1)) };
};

/** More details than any primary code has now (SQLITE_IOERR has 35), so that new ones are understood. */
const sqliteDetails = 63;
/** SQLITE_WARNING, the last of the primary codes that have details. */
const lastPrimary = 28;

const extendedRange = (detail: number): JsonObject => ({
  from: detail * 256 + 1,
  to: detail * 256 + lastPrimary,
  title: 'Extended result code',
  description: 'A detail of the primary code that stands in its low byte.',
  group: 'extended',
  offset: detail * 256,
  catalog: 'sqlite',
});

/** The first digit of a reply or enhanced code: 2 and 3 go on, 4 may be repeated, 5 is final. */
const smtpSeverities: Readonly<Record<string, string>> = { '2': 'success', '3': 'info', '4': 'warning', '5': 'error' };

/** SMTP replies and enhanced status codes, which have texts but no names. */
export const buildSmtp = async (): Promise<CatalogJson> => {
  const [head, texts] = await Promise.all([readHead('smtp'), readTexts('smtp')]);
  const entries = [...texts].map(([code, text]): EntryJson => ({
    code,
    severity: smtpSeverities[code.slice(0, 1)] ?? 'error',
    group: code.includes('.') ? 'enhanced' : 'reply',
    ...textOf(text),
  }));
  return { ...head, entries };
};

const webSocketRow = (row: Facts[number], code: number): Partial<EntryJson> => {
  const name = cell(row, 'go');
  return {
    group: code < 3000 ? 'protocol' : 'registered',
    constants: { 'go/gorilla': name === '' ? null : `websocket.${name}` },
  };
};

/** The names of libraries that write them without underscores; Go spells one of them in the American way. */
const grpcNames = (name: string): Readonly<Record<string, string>> => {
  const joined = name
    .split('_')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join('');
  return {
    go: `codes.${name === 'OK' ? 'OK' : joined.replace('Cancelled', 'Canceled')}`,
    csharp: `StatusCode.${name === 'OK' ? 'OK' : joined}`,
    'rust/tonic': `tonic::Code::${joined}`,
  };
};
