import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScanner } from '../../server/src/syntax/scanner';
import { scanLexically } from '../../server/src/syntax/scanLexically';
import { grammarHost } from './grammarHost';

const scanner = createScanner(grammarHost);

const count = (language: string, text: string): number =>
  scanLexically({ uri: 'a', version: 1, language, text }, () => true).literals.length;

const deep = 10_000;

test.each([
  ['typescript', `x = ${'['.repeat(deep)}404${']'.repeat(deep)}`],
  ['typescript', `${'f('.repeat(deep)}404${')'.repeat(deep)}`],
  ['typescript', `${'{'.repeat(deep)}a = 404;${'}'.repeat(deep)}`],
  ['typescript', `${'{'.repeat(deep)}a = 404;`],
  ['javascriptreact', `x = ${'<a>'.repeat(deep)}{404}${'</a>'.repeat(deep)}`],
  ['python', `x = ${'('.repeat(deep)}404,`],
  ['go', `x = ${'[]T{'.repeat(deep)}404${'}'.repeat(deep)}`],
  ['json', `${'{"a":'.repeat(deep)}404`],
  ['shellscript', `${'$('.repeat(deep)}exit 3${')'.repeat(deep)}`],
])('%s: brackets ten thousand deep overflow no stack', (language, text) => {
  expect(count(language, text)).toBe(1);
});

test('long lists, tables and sums of numbers are data', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => String(index % 300));
  expect(count('c', `static int t[] = {${many.join(', ')}};`)).toBeLessThan(100);
  expect(
    count('javascript', `t = {${many.map((value, index) => `k${String(index)}: ${value}`).join(', ')}}`),
  ).toBeLessThan(2000);
  expect(count('javascript', `t = ${many.join(' + ')}`)).toBeLessThan(100);
});

test('broken, binary and empty text is read without complaint', () => {
  const lone = `\uD800 "\uDFFF 404`;
  for (const text of [
    '',
    '\u0000\u0000404\u0000',
    lone,
    '"',
    '`${',
    '/*',
    "'''",
    '<<EOF',
    'R"(',
    '#if',
    '\r404\r\n500\u2028',
  ])
    for (const language of ['typescript', 'python', 'cpp', 'shellscript', 'ruby', 'yaml', 'html', 'markdown', 'php'])
      expect(() => count(language, text)).not.toThrow();
});

test('more numbers than anybody reads are announced where reading stops', () => {
  const rows = Array.from({ length: 30_000 }, () => "[404, 'gone']").join(', ');
  const { literals, problems, readTo } = scanLexically(
    { uri: 'a', version: 1, language: 'javascript', text: `t = [${rows}]` },
    () => true,
  );
  expect(literals).toHaveLength(25_000);
  expect(readTo).toBeGreaterThan(literals.at(-1)?.span.end ?? 0);
  expect(problems.map(({ message }) => message)).toEqual([
    'This file holds more than 25,000 numbers that may be codes: from here on it is read only where you hover.',
  ]);
});

const nested: readonly (readonly [string, string, string, string])[] = [
  ['javascript', 'x = ', '[', ']'],
  ['typescript', 'x = ', '{ a: ', ' }'],
  ['python', 'x = ', '(', ')'],
  ['go', 'func f() ', '{', '}'],
  ['java', 'class A { int x = ', '(', ')'],
  ['c', 'void f() ', '{', '}'],
  ['cpp', 'int x = ', 'f(', ')'],
  ['csharp', 'class A { int x = ', '(', ')'],
  ['rust', 'fn f() { x = ', '(', ')'],
  ['ruby', 'x = ', '[', ']'],
  ['php', '<?php $x = ', '(', ')'],
];

describe('brackets ten thousand deep overflow no stack of a tree', () => {
  test.each(nested)('%s', { timeout: 60_000 }, async (language, before, open, close) => {
    const inner = 'status == 404';
    for (const end of [close.repeat(deep), '']) {
      const text = `${before}${open.repeat(deep)}${inner}${end}`;
      const { literals } = await scanner.scan({ uri: 'a', version: 1, language, text }, () => true);
      expect(literals.map(({ spelling }) => spelling)).toContain('404');
    }
  });
});

/** Text with holes and doubled pieces, as it is while somebody types. */
const broken = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        drop: fc.nat(20),
        put: fc.constantFrom('', '{', ')', '"', '/*', '`', '\n'),
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((edits) => edits.reduce((now, { at, drop, put }) => now.slice(0, at) + put + now.slice(at + drop), text));

const samples: readonly (readonly [string, string])[] = [
  ['php', '<ul><?php if ($status === 404): ?><li data-status="404"></li><?php endif; exit(2); ?></ul>'],
  ['html', '<p id="404"><script>if (res.status === 404) { go(); }</script><style>a { width: 404px }</style>'],
  [
    'vue',
    '<template><p v-if="res.status === 404">{{ code === 1006 }}</p></template><script lang="ts">\nx = 500\n</script>',
  ],
  ['svelte', '<script>let status = 404;</script>{#if status === 404}<p>{status}</p>{/if}'],
  ['markdown', 'Text 404\n```js\nif (err.code === -32601) {}\n```\n'],
  ['typescript', 'switch (res.status) { case 404: return `x${a.code === 500}`; }'],
  ['csharp', 'class A { int B(int status) => status switch { 404 => 1, >= 500 and < 600 => 2, _ => 0 }; }'],
];

test.each(samples)('%s: broken text is read without complaint, by tokens and by the tree', async (language, text) => {
  await fc.assert(
    fc.asyncProperty(broken(text), async (torn) => {
      const source = { uri: 'a', version: 1, language, text: torn };
      for (const { literals } of [scanner.scanNow(source, () => true), await scanner.scan(source, () => true)])
        for (const { span, spelling } of literals) expect(torn.slice(span.start, span.end)).toBe(spelling);
    }),
    { numRuns: 60, seed: 20261121 },
  );
});

test('an unknown language gives nothing', () => {
  expect(count('klingon', 'x = 404')).toBe(0);
});
