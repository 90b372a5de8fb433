import { expect, test } from 'vitest';
import { scanLexically } from '../../server/src/syntax/scanLexically';

/** Spelling and value of every number in code, with `"` around those that stand in quotes. */
const numbers = (language: string, text: string): readonly string[] =>
  scanLexically({ uri: 'a', version: 1, language, text }, () => true)
    .literals.filter(({ place }) => place.kind === 'code')
    .map(({ spelling, value, quoted }) => `${quoted ? `"${spelling}"` : spelling}=${String(value)}`);

test('separators, prefixes, suffixes, exponents and signs are the language’s own', () => {
  expect(numbers('typescript', 'f(0xFF, 0b11, 0o17, 1_000n, 1e3, -32e3, -404, a -404)')).toEqual([
    '0xFF=255',
    '0b11=3',
    '0o17=15',
    '1_000n=1000',
    '1e3=1000',
    '-32e3=-32000',
    '-404=-404',
  ]);
  expect(numbers('cpp', "f(0x80004005L, 1'000'000ull, 017, -5, (HRESULT)-1)")).toEqual([
    '0x80004005L=2147500037',
    "1'000'000ull=1000000",
    '017=15',
    '-5=-5',
    '-1=-1',
  ]);
  expect(numbers('csharp', 'F(017, 0xFFu, 1_000L)')).toEqual(['017=17', '0xFFu=255', '1_000L=1000']);
  expect(numbers('rust', 'f(404u16, 0o17, 1_000_i64, -22)')).toEqual([
    '404u16=404',
    '0o17=15',
    '1_000_i64=1000',
    '-22=-22',
  ]);
  expect(numbers('python', 'f(0o17, 1_000, -1)')).toEqual(['0o17=15', '1_000=1000', '-1=-1']);
  expect(numbers('python', 'f(404if y else 1or z)')).toEqual(['404=404', '1=1']);
  expect(numbers('yaml', 'a: -32021\nb: 017')).toEqual(['-32021=-32021', '017=17']);
});

test('fractions, versions, addresses, dates and units are no codes', () => {
  expect(numbers('javascript', 'f(1.5, .5, 1., 404.0, 2.0.404, 1.2.3.4, 10px)')).toEqual([]);
  expect(numbers('shellscript', 'install foo-404 2.0-beta 127.0.0.1 404')).toEqual(['404=404']);
  expect(numbers('swift', 'f(0...404)')).toEqual(['0=0', '404=404']);
});

test('quoted codes: numbers, SQLSTATEs, mail codes, HRESULTs; longer texts are texts', () => {
  expect(
    numbers('typescript', `f('404', "23505", '42P01', "5.7.1", '0x80070005', 'HY000', 'abcde', 'page 404')`),
  ).toEqual([
    '"404"=404',
    '"23505"=23505',
    '"42P01"=undefined',
    '"5.7.1"=undefined',
    '"0x80070005"=2147942405',
    '"HY000"=undefined',
  ]);
});
