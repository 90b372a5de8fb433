import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { defaultThresholds } from '../../server/src/core/clueTable';
import type { Insight } from '../../server/src/core/insight';
import { loneFile } from '../../server/src/core/scan';
import { createScanner } from '../../server/src/syntax/scanner';
import { grammarHost } from '../syntax/grammarHost';
import { catalogs } from './checkInsights';

/** Every status that Go's package names. */
const statuses = (
  '100 101 102 103 200 201 202 203 204 205 206 207 208 226 300 301 302 303 304 305 307 308 400 401 402 403 404 405 406 ' +
  '407 408 409 410 411 412 413 414 415 416 417 418 421 422 423 424 425 426 428 429 431 451 500 501 502 503 504 505 506 ' +
  '507 508 510 511'
).split(' ');

/** How the package takes a status, and how it gives one; N stands for the number. */
const taken = [
  'http.Error(w, "gone", N)',
  'go http.Error(w, err.Error(), N)',
  'w.WriteHeader(N)',
  'defer w.WriteHeader(N)',
  'w.(http.ResponseWriter).WriteHeader(N)',
  'http.Redirect(w, r, "/", N)',
  'mux.Handle("/", http.RedirectHandler("/", N))',
  '_ = http.StatusText(N)',
  '_ = http.Response{StatusCode: N}',
  '_ = &http.Response{Status: "gone", StatusCode: N, Body: nil}',
  'resp.StatusCode = N',
];

const given = [
  'if resp.StatusCode == N { return }',
  'if N == resp.StatusCode { return }',
  'if resp.StatusCode != N { return }',
  'if N != resp.StatusCode { return }',
  'ok := resp.StatusCode == N || done',
  'ok := done && N == resp.StatusCode',
  'if resp := get(); resp.StatusCode == N { return }',
  'if resp.Request.Response.StatusCode == N { return }',
  'code := resp.StatusCode\n\tif code == N { return }',
  'switch resp.StatusCode {\n\tcase N:\n\t}',
  'switch resp.StatusCode {\n\tcase 1, N:\n\t}',
  'switch {\n\tcase resp.StatusCode == N:\n\t}',
  'switch code := resp.StatusCode; code {\n\tcase N:\n\t}',
  'if rec.Code == N { return }',
  'if N != rec.Code { return }',
  'if rec.Result().StatusCode != N { return }',
];

const elsewhere = [
  'if resp.StatusCode >= N { return }',
  'if resp.StatusCode < N { return }',
  'if N <= resp.StatusCode && resp.StatusCode < 600 { return }',
  'x := N + 1',
  'x := 2 * N',
  'x := v % N',
  'x <<= N',
  'x -= N',
  'x = rows[N]',
  'x = rows[:N]',
  'x := N',
  'x = N',
  'var limit int = N',
  'const size = N',
  'for i := 0; i < N; i++ {\n\t}',
  'if len(rows) > N { return }',
  'x := make([]byte, N)',
  'time.Sleep(N)',
  'fmt.Println(N)',
];

const imports = [
  ['by its own name', 'http', '"net/http"'],
  ['by another name', 'web', 'web "net/http"'],
] as const;

const scanner = createScanner(grammarHost);

/** One function for each status, with the number in the shape. */
const program = (shape: string, name: string, imported: string): string =>
  [
    `package main\n\nimport (\n\t${imported}\n\t"net/http/httptest"\n)\n`,
    ...statuses.map(
      (status, index) =>
        `func f${String(index)}(w http.ResponseWriter, resp *http.Response, rec *httptest.ResponseRecorder) {\n\t${shape.replaceAll('N', status)}\n}\n`,
    ),
  ]
    .join('\n')
    .replaceAll('http.', `${name}.`);

const insightsOf = async (text: string): Promise<readonly Insight[]> => {
  const source = { uri: 'file:///a/main.go', version: 0, language: 'go', text };
  const policy = { thresholds: defaultThresholds, ignoredCodes: [], disabledCatalogs: [], allowed: [] };
  const scanned = await scanner.scan(source, catalogs.mayHold);
  return analyse(source, scanned, { catalogs, project: loneFile, policy }).analysis.insights;
};

const isCertain = ({ best, confidence, role, classTest, literal }: Insight): boolean =>
  best.hit.catalog.id === 'http' &&
  confidence === 'certain' &&
  role === 'use' &&
  !classTest &&
  statuses.includes(literal.spelling);

describe.each(imports)('net/http %s', (_, name, imported) => {
  test.each([...taken, ...given])('%s: each status is certain', async (shape) => {
    const found = (await insightsOf(program(shape, name, imported))).filter(isCertain);
    expect(found.map(({ literal }) => literal.spelling)).toEqual(statuses);
  });

  test.each(elsewhere)('%s: no status is', async (shape) => {
    expect((await insightsOf(program(shape, name, imported))).filter(isCertain)).toEqual([]);
  });
});
