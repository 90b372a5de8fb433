import { STATUS_CODES } from 'node:http';
import type { CatalogJson, EntryJson, JsonObject } from './catalogJson';
import { cell, readFacts } from './facts';
import type { Facts } from './facts';
import { asString, optional, readHead, readTexts, textOf } from './texts';

const springRules: readonly string[] = ['java/spring', 'kotlin/spring'];
const springBootRules: readonly string[] = ['java', 'kotlin'].flatMap((language) => [
  `${language}/spring-boot`,
  `${language}/spring-webflux`,
]);

/** Column of shared/facts/http-constants.tsv to the constant rules it feeds, and how its names are written there. */
const libraries: readonly {
  readonly column: string;
  readonly rules: readonly string[];
  readonly symbol: (name: string) => string;
}[] = [
  { column: 'go', rules: ['go'], symbol: (name) => `http.${name}` },
  { column: 'python', rules: ['python'], symbol: (name) => `HTTPStatus.${name}` },
  {
    column: 'http-status-codes',
    rules: ['typescript/http-status-codes', 'javascript/http-status-codes'],
    symbol: (name) => `StatusCodes.${name}`,
  },
  {
    column: 'node-http2',
    rules: ['typescript/node-http2', 'javascript/node-http2'],
    symbol: (name) => `constants.${name}`,
  },
  { column: 'java-HttpURLConnection', rules: ['java/jdk'], symbol: (name) => `HttpURLConnection.${name}` },
  { column: 'dotnet', rules: ['csharp'], symbol: (name) => `HttpStatusCode.${name}` },
  {
    column: 'rust-http',
    rules: ['rust/http', 'rust/axum', 'rust/reqwest', 'rust/hyper', 'rust/actix'],
    symbol: (name) => `StatusCode::${name}`,
  },
  {
    column: 'ktor',
    rules: ['kotlin/ktor', 'kotlin/ktor-server', 'kotlin/ktor-client'],
    symbol: (name) => `HttpStatusCode.${name}`,
  },
  { column: 'symfony', rules: ['php/symfony'], symbol: (name) => `Response::${name}` },
  { column: 'rack', rules: ['ruby/rack'], symbol: (name) => name },
  { column: 'aspnetcore', rules: ['csharp/aspnetcore'], symbol: (name) => `StatusCodes.${name}` },
  { column: 'dart', rules: ['dart'], symbol: (name) => `HttpStatus.${name}` },
  { column: 'spring', rules: [...springRules, ...springBootRules], symbol: (name) => `HttpStatus.${name}` },
];

/** Names that came late: old releases lack them, and the names before them warn in new ones. */
const late: readonly {
  readonly code: string;
  readonly rules: readonly string[];
  readonly since: string;
  readonly symbol: string;
}[] = [
  { code: '413', rules: ['ruby/rack'], since: '3.1', symbol: ':content_too_large' },
  { code: '422', rules: ['ruby/rack'], since: '3.1', symbol: ':unprocessable_content' },
  { code: '413', rules: springRules, since: '7.0', symbol: 'HttpStatus.CONTENT_TOO_LARGE' },
  { code: '422', rules: springRules, since: '7.0', symbol: 'HttpStatus.UNPROCESSABLE_CONTENT' },
  { code: '413', rules: springBootRules, since: '4.0', symbol: 'HttpStatus.CONTENT_TOO_LARGE' },
  { code: '422', rules: springBootRules, since: '4.0', symbol: 'HttpStatus.UNPROCESSABLE_CONTENT' },
];

const groups: Readonly<Record<string, string>> = {
  '1': 'informational',
  '2': 'success',
  '3': 'redirection',
  '4': 'client-error',
  '5': 'server-error',
};
const severities: Readonly<Record<string, string>> = { '1': 'info', '2': 'success', '3': 'info' };

/** HTTP status codes: Node's registered ones, and those that single products use, with our own texts. */
export const buildHttp = async (): Promise<CatalogJson> => {
  const [head, texts, names] = await Promise.all([readHead('http'), readTexts('http'), readFacts('http-constants')]);
  const entries = [...texts].map(([code, text]) => httpEntry(code, text, names));
  return { ...head, entries: entries.sort((a, b) => Number(a.code) - Number(b.code)) };
};

const httpEntry = (code: string, text: JsonObject, names: Facts): EntryJson => {
  const shown = textOf(text);
  const title = shown.title ?? STATUS_CODES[code];
  if (title === undefined) throw new Error(`HTTP ${code} has neither a phrase in Node nor a title.`);
  const product = asString(text['product']);
  const alt = asString(text['alt']);
  const digit = code.slice(0, 1);
  return {
    code: Number(code),
    name: title
      .toUpperCase()
      .replace(/'/g, '')
      .replace(/[^A-Z0-9]+/g, '_'),
    ...optional('altNames', alt === undefined ? undefined : [alt]),
    ...shown,
    title,
    severity: severities[digit] ?? 'error',
    group: product === undefined ? (groups[digit] ?? 'unregistered') : 'unregistered',
    ...(product === undefined
      ? {}
      : { notes: [`Not registered with IANA; used by ${product}.`, ...(shown.notes ?? [])] }),
    constants: constantsOf(code, names),
  };
};

type Constants = NonNullable<EntryJson['constants']>;
type Constant = readonly [rule: string, constant: Constants[string]];

const constantsOf = (code: string, names: Facts): Constants => {
  const row = names.find((candidate) => cell(candidate, 'code') === code);
  const pairs = libraries.flatMap(({ column, rules, symbol }) => {
    // Where a library has two names for one code, the first is the preferred one.
    const name = row === undefined ? '' : (cell(row, column).split('|')[0] ?? '');
    return rules.map((rule): Constant => [rule, name === '' ? null : symbol(name)]);
  });
  const renamed = late
    .filter((name) => name.code === code)
    .flatMap(({ rules, symbol, since }) => rules.map((rule): Constant => [rule, { symbol, since }]));
  return Object.fromEntries<Constants[string]>([...pairs, ...renamed]);
};
