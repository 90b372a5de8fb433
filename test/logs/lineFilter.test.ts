import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createLineFilter } from '../../server/src/logs/automaton/lineFilter';
import { foundState, lineState, machineOf, unknownState } from '../../server/src/logs/automaton/machine';
import { patternOf } from '../../server/src/logs/automaton/pattern';
import { createLogScanner } from '../../server/src/logs/logScanner';
import { prefixesOf } from '../../server/src/logs/prefixes';
import type { Literal } from '../../server/src/core/literal';

const finds = (pattern: string, text: string): boolean => {
  const { learn } = machineOf([patternOf(pattern, true)]);
  let state = lineState;
  for (const byte of new TextEncoder().encode(text)) {
    state = learn(state, byte);
    if (state === foundState) return true;
  }
  return false;
};

test.each([
  ['abc', 'xxABCxx', true],
  ['abc', 'ab\nc', false],
  ['a(b|cd)+e', 'xabcdbe', true],
  ['a(b|cd)+e', 'ae', false],
  ['a[0-9]?b', 'ab', true],
  ['a[^0-9]*b', 'a1b', false],
  ['a.*b', 'a\nb', false],
  ['aab', 'aaab', true],
  ['x\\n', 'x\n', true],
])('the pattern %s on %j: %s', (pattern, text, expected) => {
  expect(finds(pattern, text)).toBe(expected);
});

test('a machine that has run out of states begins anew and goes on finding', () => {
  const { table, learn } = machineOf([patternOf('a[bc][de][fg]h', true), patternOf('xyz', true)], 6);
  const find = (text: string): boolean => {
    let state = lineState;
    for (const byte of new TextEncoder().encode(text)) {
      const next = table[state * 256 + byte];
      state = next === undefined || next === unknownState ? learn(state, byte) : next;
      if (state === foundState) return true;
    }
    return false;
  };
  const texts = ['abdfh', 'acegh', 'abdg', 'aacefh', 'xyxyz', 'abdxy', 'abdfh'];
  expect(texts.map(find)).toEqual([true, true, false, true, true, false, true]);
});

test('a message without a number lets its line through', () => {
  expect(keptBy(new TextEncoder().encode('all is well\nThe server has GONE without a word.\n')).size).toBe(1);
});

test('a pattern that is none is a mistake of the program', () => {
  expect(() => patternOf('a(b', false)).toThrow('closing bracket');
  expect(() => patternOf('a)b', false)).toThrow('ends in the middle');
});

const filter = createLineFilter(prefixesOf(), ['gone without a word']);
const scanner = createLogScanner();
const folder = 'test/accuracy/logs/files';

/** The starts of the lines that the filter lets through. */
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

const keptBy = (bytes: Uint8Array): ReadonlySet<number> => {
  const kept = new Set<number>();
  let from = 0;
  while (from < bytes.length) {
    const hit = filter.next(bytes, { from, to: bytes.length });
    if (hit.at >= bytes.length) break;
    kept.add(hit.start);
    const feed = bytes.indexOf(10, hit.at);
    from = feed < 0 ? bytes.length : feed + 1;
  }
  return kept;
};

const isSuccess = ({ value, spelling, place }: Literal): boolean => {
  const family = place.kind === 'log' ? place.families[0] : undefined;
  return (
    value === 0n ||
    (family === 'http' && value !== undefined && value < 400n) ||
    (family === 'sqlstate' && spelling.startsWith('00'))
  );
};

test.each(readdirSync(folder))('no line of %s that holds a failure is passed over', (name) => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
  const text = Buffer.from(bytes).toString('latin1');
  const kept = keptBy(bytes);
  const { literals } = scanner.scan({ uri: name, version: 0, language: 'log', text }, () => true);
  const passed = literals.filter((literal) => !isSuccess(literal) && !kept.has(lineStart(text, literal.span.start)));
  expect(passed.map(({ span }) => text.slice(lineStart(text, span.start), span.end))).toEqual([]);
});

test('successes are passed over', () => {
  const log = [
    '"GET / HTTP/1.1" 200 404',
    'status=304 bytes=404',
    'exit code 0',
    '{"statusCode":200}',
    'took 500 ms',
    '',
  ].join('\n');
  expect(keptBy(new TextEncoder().encode(log)).size).toBe(0);
});

test.each(readdirSync(folder))('the failures of %s are the same with and without the filter', (name) => {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const state = scanner.begin(text);
  const all = scanner.scanLines(text, 0, text.length, state).literals.filter((literal) => !isSuccess(literal));
  const kept = scanner.scanFailures(text, 0, text.length, state).literals.filter((literal) => !isSuccess(literal));
  expect(kept).toEqual(all);
});

test('columns that are named in the middle are heeded there', () => {
  const log = `status: 404\n${'all is well\n'.repeat(50)}#Fields: cs-uri sc-status\n/a 404\n/b 503\n`;
  const { literals, state } = scanner.scanFailures(log, 0, log.length, scanner.begin('all is well'));
  expect(literals.map(({ spelling }) => spelling)).toEqual(['404', '404', '503']);
  expect(state.columns).toEqual(['cs-uri', 'sc-status']);
});
