import { expect, test } from 'vitest';
import { createLineFilter } from '../../server/src/logs/automaton/lineFilter';
import { createLineCutter } from '../../server/src/logs/stream/lineCutter';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const filter = createLineFilter([], []);

const cut = (
  text: string,
  chunk: number,
  filtered = true,
): { readonly kept: readonly string[]; readonly lines: number } => {
  const kept: string[] = [];
  const cutter = createLineCutter(
    () => (filtered ? filter : undefined),
    ({ bytes, number }) => kept.push(`${number}: ${decoder.decode(bytes)}`),
  );
  const bytes = encoder.encode(text);
  for (let at = 0; at < bytes.length; at += chunk) cutter.write(bytes.subarray(at, at + chunk));
  cutter.end();
  return { kept, lines: cutter.lines() };
};

const log = 'all is well\nexit code 3\n\nstatus 200\nstatus 404\nerrno 13';

test.each([1, 2, 3, 7, 12, 13, 1000])('chunks of %i bytes make no difference', (chunk) => {
  expect(cut(log, chunk)).toEqual({ kept: ['1: exit code 3', '4: status 404', '5: errno 13'], lines: 6 });
});

test.each([1, 5, 1000])('without a filter every line comes, in chunks of %i bytes too', (chunk) => {
  expect(cut('a\n\nb', chunk, false)).toEqual({ kept: ['0: a', '1: ', '2: b'], lines: 3 });
});

test('an endless line is cut, and the lines behind it are counted right', () => {
  const { kept, lines } = cut(`${'x'.repeat(1_000_000)}\nexit code 3\n`, 65_536);
  expect({ kept, lines }).toEqual({ kept: ['1: exit code 3'], lines: 2 });
});

test('an empty log has no lines', () => {
  expect(cut('', 10)).toEqual({ kept: [], lines: 0 });
});
