import { expect, test } from 'vitest';
import { createLogScanner } from '../../server/src/logs/logScanner';

const scanner = createLogScanner();
const escape = String.fromCharCode(27);

const spellings = (text: string): readonly string[] =>
  scanner
    .scan({ uri: 'file:///a.log', version: 0, language: 'log', text }, () => true)
    .literals.map(({ span }) => text.slice(span.start, span.end));

test('colours do not hide a cue, and the span is that of the number alone', () => {
  expect(
    spellings(`${escape}[1mnpm${escape}[22m ${escape}[94merrno${escape}[39m ${escape}[33m-2${escape}[39m`),
  ).toEqual(['-2']);
});

test.each(['\n', '\r\n', '\r'])('lines may end in %j', (lineBreak) => {
  expect(spellings(['exit code 3', '', 'status: 404', 'errno 13'].join(lineBreak))).toEqual(['3', '404', '13']);
});

test('a line is read alike alone and in its log', () => {
  const text = '#Fields: cs-uri sc-status\n/a 404\n/b 500\nexit code 3\n';
  const whole = scanner.scanLines(text, 0, text.length, scanner.begin(text));
  const half = text.indexOf('/b');
  const first = scanner.scanLines(text, 0, half, scanner.begin(text));
  const second = scanner.scanLines(text, half, text.length, first.state);
  expect([...first.literals, ...second.literals]).toEqual(whole.literals);
  expect(whole.literals.map(({ spelling }) => spelling)).toEqual(['404', '500', '3']);
});

test('values are read from what is written, eight digits behind HRESULT in base 16', () => {
  const text = 'hr = 80070005\nerror -32004\nHRESULT: 0x80004005';
  const { literals } = scanner.scan({ uri: 'file:///a.log', version: 0, language: 'log', text }, () => true);
  expect(literals.map(({ value, radix }) => [value, radix])).toEqual([
    [0x80070005n, 16],
    [-32004n, 10],
    [0x80004005n, 16],
  ]);
});

test('what no catalog holds is left out', () => {
  const source = { uri: 'file:///a.log', version: 0, language: 'log', text: 'status 404\nstatus 500' };
  expect(scanner.scan(source, (value) => value === 500n).literals.map(({ spelling }) => spelling)).toEqual(['500']);
});

test('a NUL, a lone surrogate and a line of a million units do no harm', () => {
  expect(spellings(`\0 exit code 3 \ud800\n${'x'.repeat(1_000_000)} exit code 4\nexit code 5`)).toEqual(['3', '5']);
});
