import { expect, test } from 'vitest';
import { ignoredBy, reachOf } from '../../server/src/core/ignores';
import type { Directive } from '../../server/src/core/scan';

const kinds = [
  ['ignore-next-line', 'next-line'],
  ['ignore-start', 'start'],
  ['ignore-end', 'end'],
  ['ignore-file', 'file'],
  ['ignore', 'line'],
] as const;

/** Comments written `#ignore…` stand for directives; the numbers that remain audible are given back. */
const audible = (text: string): readonly string[] => {
  const directives = [...text.matchAll(/#(ignore[\w-]*)/g)].map((match): Directive => {
    const span = { start: match.index, end: match.index + match[0].length };
    const kind = kinds.find(([word]) => word === match[1])?.[1] ?? 'line';
    return { kind, reason: 'because', span, comment: span };
  });
  const reaches = reachOf(directives, text);
  return [...text.matchAll(/\d+/g)]
    .filter(({ index }) => ignoredBy(reaches, index) === undefined)
    .map(([number]) => number);
};

test('an ignore comment silences its own line', () => {
  expect(audible('1\n2 #ignore\n3')).toEqual(['1', '3']);
});

test.each(['\n', '\r\n', '\r'])('the next line is the next line, however lines end (%j)', (end) => {
  expect(audible(['1', '#ignore-next-line', '2', '3'].join(end))).toEqual(['1', '3']);
});

test('a region lasts from its start to its end', () => {
  expect(audible('1\n#ignore-start\n2\n3\n#ignore-end\n4')).toEqual(['1', '4']);
});

test('a region without an end lasts to the end of the file', () => {
  expect(audible('1\n#ignore-start\n2\n3')).toEqual(['1']);
});

test('a whole file can be silenced from anywhere in it', () => {
  expect(audible('1\n2\n#ignore-file')).toEqual([]);
});
