import { expect } from 'vitest';
import type { Literal } from '../../server/src/core/literal';
import { formats } from '../../server/src/logs/formats/table';
import { formatsTold } from '../../server/src/logs/formats/told';
import { createLogScanner } from '../../server/src/logs/logScanner';

/**
 * A log with its codes marked: under each line, `^^^ family` below every code that the scanner must find, and nothing
 * below what it must leave alone. The scanner's own picture of the text has to be the same.
 */
export const checkLog = (picture: string): void => {
  const marked = dedent(picture);
  const log = marked
    .split('\n')
    .filter((line) => !isMark(line))
    .join('\n');
  expect(drawn(log)).toBe(marked);
};

/** As {@link checkLog}, of a log whose lines must tell its format. */
export const checkFormat = (name: string, picture: string): void => {
  const lines = dedent(picture)
    .split('\n')
    .filter((line) => !isMark(line));
  expect(formatsTold(lines, formats).map((format) => format.name)).toContain(name);
  checkLog(picture);
};

const isMark = (line: string): boolean => /^\s*\^/.test(line);

/** The text with the scanner's marks. */
const drawn = (log: string): string => {
  const source = { uri: 'file:///a.log', version: 0, language: 'log', text: log };
  const { literals } = createLogScanner().scan(source, () => true);
  let start = 0;
  return log
    .split('\n')
    .map((line) => {
      const from = start;
      start += line.length + 1;
      const inside = literals.filter(({ span }) => from <= span.start && span.start < start);
      return [line, ...marksOf(inside, from)].join('\n');
    })
    .join('\n');
};

/** One row of marks; a code whose mark would run into the one before opens another row. */
const marksOf = (literals: readonly Literal[], lineStart: number): readonly string[] => {
  const rows: string[] = [];
  for (const { span, place } of literals) {
    const column = span.start - lineStart;
    const mark = `${'^'.repeat(span.end - span.start)} ${place.kind === 'log' ? (place.families[0] ?? 'unknown') : ''}`;
    const free = rows.findIndex((row) => row.length < column);
    const row = free < 0 ? '' : (rows[free] ?? '');
    rows[free < 0 ? rows.length : free] = row.padEnd(column) + mark;
  }
  return rows;
};

const dedent = (text: string): string => {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '' && !isMark(line)).map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
};
