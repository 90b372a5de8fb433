import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scanned } from '../../server/src/core/scan';
import type { Source } from '../../server/src/core/source';
import { createScanner } from '../../server/src/syntax/scanner';
import { everything } from './checkFacts';
import { grammarHost } from './grammarHost';

const scanner = createScanner(grammarHost);

const script = `
import { a } from 'x';
/** The codes. */
export const Codes = { GONE: 410, BAD: 400 };
class Api {
  status = 200;
  send(response) {
    switch (response.status) {
      case 404: return this.fail(1);
    }
    if (response.code === -32021) { throw new ApiError(500, "gone"); }
  }
}
// error 503 comes late
function retry(code = 1000) { return [502, 503].includes(code) ? 0 : 2; }
`;

const python = `
import os
EXIT = 2  # ended
class Api:
    GONE = 410
    def send(self, code=1000):
        if code in (401, 403):
            raise ApiError(500, "gone")
        answer = os.system(code)
        return 1 if answer == 2 else 0
def retry(status):
    match status:
        case 404: return 3
`;

const c = `
#include <errno.h>
#define GONE 410
#if X == 5
static int f(int a) {
#else
static int f(void) {
#endif
  switch (errno) { case 2: return -22; }
  int rc = sqlite3_step(a);
  if (rc == 5) { rc = curl_easy_perform(b); return rc == 7; }
  return 1;
}
int table[] = { 404, 500 };
`;

/** Longer texts take over tokens before and behind the change. */
const samples: readonly (readonly [string, string, string])[] = [
  ['short script', 'typescript', script],
  ['script with elements', 'javascriptreact', script],
  ['long script', 'typescript', script.repeat(4)],
  ['short Python', 'python', python],
  ['long Python', 'python', python.repeat(4)],
  ['C with a preprocessor', 'c', c],
  ['Ruby with a heredoc', 'ruby', `def a\n  puts <<-EOF\nstatus 404\nEOF\n  exit 2\nend\n`.repeat(20)],
];

const pieces = [
  '404',
  ' ',
  '\n',
  '{',
  '}',
  '(',
  ')',
  '"',
  "'",
  '`',
  '/*',
  '*/',
  '//',
  '#',
  ';',
  ',',
  ' = 7',
  'case 3:',
  '${',
  '<a>',
  'const X = 5;\n',
];

type Edit = { readonly at: number; readonly removed: number; readonly piece: string };

const edits = fc.array(fc.record({ at: fc.nat(3000), removed: fc.nat(12), piece: fc.constantFrom('', ...pieces) }), {
  minLength: 1,
  maxLength: 6,
});

const edited = (text: string, { at, removed, piece }: Edit): string => {
  const start = at % (text.length + 1);
  return text.slice(0, start) + piece + text.slice(start + removed);
};

const findings = ({ literals, file }: Scanned): string =>
  JSON.stringify({ literals, file }, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value), 1);

/** Does the document find after each edit what a fresh scan finds? */
const followsEdits = (language: string, sample: string, steps: readonly Edit[]): boolean => {
  let source: Source = { uri: 'a', version: 0, language, text: sample };
  const document = scanner.open(source);
  document.scan(everything);
  return steps.every((step) => {
    source = { ...source, version: source.version + 1, text: edited(source.text, step) };
    document.update(source);
    return findings(document.scan(everything)) === findings(scanner.scanNow(source, everything));
  });
};

/** Hundreds of scans a run; the machine may be busy. */
const patience = { timeout: 60_000 };

describe.each(samples)('%s', (_, language, sample) => {
  test('after any edits the findings are those of a fresh scan', patience, () => {
    fc.assert(
      fc.property(edits, (steps) => followsEdits(language, sample, steps)),
      { numRuns: 100, seed: 20261121 },
    );
  });
});

test('a document answers by tokens at once, by its tree when settled, and after each edit', async () => {
  const source: Source = { uri: 'a', version: 0, language: 'typescript', text: script };
  const document = scanner.open(source);
  const byTokens = document.scan(everything);
  while ((await document.settle(5)) === 'more');
  expect(findings(document.scan(everything))).toEqual(findings(await scanner.scan(source, everything)));
  expect(byTokens.literals.length).toBe(document.scan(everything).literals.length);
  const next = { ...source, version: 1, text: script.replace('410', '409') };
  document.update(next);
  while ((await document.settle(5)) === 'more');
  expect(findings(document.scan(everything))).toEqual(findings(await scanner.scan(next, everything)));
  document.close();
  expect(await document.settle(5)).toBe('done');
});

test('a grammar that cannot be had is told once, and tokens answer', async () => {
  const broken = createScanner({ ...grammarHost, load: () => Promise.reject(new Error('no such file')) });
  const source: Source = { uri: 'a', version: 0, language: 'python', text: 'exit(404)' };
  const first = await broken.scan(source, everything);
  expect(first.literals).toHaveLength(1);
  expect(first.problems).toEqual([
    { message: 'The python grammar could not be loaded (no such file); such files are read without it.' },
  ]);
  expect((await broken.scan(source, everything)).problems).toEqual([]);
});
