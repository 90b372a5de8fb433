import { expect, test } from 'vitest';
import { scanLexically } from '../../server/src/syntax/scanLexically';

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

test('an unknown language gives nothing', () => {
  expect(count('klingon', 'x = 404')).toBe(0);
});
