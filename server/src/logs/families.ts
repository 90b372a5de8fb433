import type { CatalogId } from '../../../shared/src/catalog/types';
import type { Token, TokenForm } from './token';

type Range = readonly [from: number, to: number];

/** How a family's codes are written in logs. */
type Writing = {
  readonly forms: readonly TokenForm[];
  /** In readings that logs use: kernels and libuv negate errno, Windows tools print HRESULTs as signed numbers. */
  readonly ranges: readonly Range[];
  /** Exact number of characters, where other lengths are look-alikes. */
  readonly digits?: number;
};

const decimal: readonly TokenForm[] = ['decimal'];
const anyBase: readonly TokenForm[] = ['decimal', 'hex'];
const windowsForms: readonly TokenForm[] = ['decimal', 'hex', 'bareHex'];
const signed32: readonly Range[] = [
  [0x80000000, 0xffffffff],
  [-0x80000000, -0x10000],
];

/** Each name is the id of the catalog that explains the family; the catalogs have the last word on which values exist. */
const writings = {
  http: { forms: decimal, ranges: [[100, 599]], digits: 3 },
  smtp: { forms: ['decimal', 'dotted'], ranges: [[200, 599]], digits: 3 },
  'exit-code': { forms: anyBase, ranges: [[-255, 255], [9009, 9009], ...signed32] },
  // libuv on Windows has numbers of its own below -3000.
  errno: {
    forms: decimal,
    ranges: [
      [-133, 133],
      [-4096, -3000],
    ],
  },
  signal: { forms: decimal, ranges: [[-64, 64]] },
  win32: {
    forms: anyBase,
    ranges: [
      [0, 16999],
      [0xe0000100, 0xe0000300],
    ],
  },
  hresult: { forms: windowsForms, ranges: signed32 },
  ntstatus: { forms: windowsForms, ranges: signed32 },
  sqlstate: { forms: ['decimal', 'state'], ranges: [[0, 99999]], digits: 5 },
  mysql: {
    forms: decimal,
    ranges: [
      [1000, 5999],
      [11000, 16999],
    ],
  },
  sqlite: {
    forms: decimal,
    ranges: [
      [1, 101],
      [257, 9999],
    ],
  },
  oracle: { forms: decimal, ranges: [[1, 65535]] },
  'json-rpc': { forms: decimal, ranges: [[-32768, -32000]] },
  grpc: { forms: decimal, ranges: [[0, 16]] },
  websocket: {
    forms: decimal,
    ranges: [
      [1000, 1015],
      [3000, 4999],
    ],
    digits: 4,
  },
  curl: { forms: decimal, ranges: [[0, 101]] },
  openssl: { forms: ['bareHex', 'hex', 'decimal'], ranges: [[0x1000000, 0xffffffff]], digits: 8 },
  tls: { forms: decimal, ranges: [[0, 120]] },
  kafka: { forms: decimal, ranges: [[-199, 130]] },
  mqtt: { forms: anyBase, ranges: [[0, 255]] },
  dns: { forms: decimal, ranges: [[0, 23]] },
  amqp: { forms: decimal, ranges: [[311, 541]], digits: 3 },
  mongodb: { forms: decimal, ranges: [[1, 99999]] },
} as const satisfies Record<CatalogId, Writing>;

export type Family = keyof typeof writings;

/** Could the token be a code of the family, going by how it is written and how large it is? */
export const mayBe = (family: Family, token: Token): boolean => {
  const writing: Writing = writings[family];
  if (!writing.forms.includes(token.form)) return false;
  if (Number.isNaN(token.value)) return true;
  if (writing.digits !== undefined && token.text.length - (token.form === 'hex' ? 2 : 0) !== writing.digits)
    return false;
  return writing.ranges.some(([from, to]) => from <= token.value && token.value <= to);
};
