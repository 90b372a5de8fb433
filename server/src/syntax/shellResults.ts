/** What a shell's variable holds: the part of an answer that `curl` was asked for, or how the command before ended. */
import type { Span } from '../../../shared/src/span';

/** Further back nobody looks for an assignment. */
const REACH = 20_000;

/** `http_code` for `$code` behind `code=$(curl -w '%{http_code}' …)`, `curl` for `$rc` behind `curl …; rc=$?`. */
export const givenInShell = (text: string, name: Span): Span | undefined => {
  const word = /^["']?\$\{?(\w+)/u.exec(text.slice(name.start, name.end))?.[1];
  const at = word === undefined ? -1 : assignmentBefore(text, word, name.start);
  if (word === undefined || at < 0) return undefined;
  const value = at + word.length + 1;
  const line = text.slice(value, endOfLine(text, value));
  if (/^["']?\$\?/u.test(line)) return commandBefore(text, at);
  const asked = /http_code|response_code/u.exec(line);
  return asked === null ? undefined : { start: value + asked.index, end: value + asked.index + asked[0].length };
};

/** Offset of the last `word=` before an offset, -1 where there is none. */
const assignmentBefore = (text: string, word: string, before: number): number => {
  let at = before;
  while (at > 0 && before - at < REACH) {
    at = text.lastIndexOf(`${word}=`, at - 1);
    if (at < 0 || !/[\w$-]/u.test(text.charAt(at - 1))) return at;
  }
  return -1;
};

/** Of a line that goes on behind a backslash the last one. */
const endOfLine = (text: string, from: number): number => {
  let end = text.indexOf('\n', from);
  while (end > 0 && text.charAt(end - 1) === '\\') end = text.indexOf('\n', end + 1);
  return end < 0 ? text.length : end;
};

/** The word that runs the command in front of an offset, on the same line or on those before. */
const commandBefore = (text: string, offset: number): Span | undefined => {
  const before = text.slice(Math.max(0, offset - 2000), offset).trimEnd();
  const start = offset - text.slice(Math.max(0, offset - 2000), offset).length;
  const line = /(?:[^\n]*\\\n)*[^\n]*$/u.exec(before.replace(/;$/u, ' '));
  const head = line === null ? null : /^\s*(?:if\s+|!\s+)?(?:\w+=["']?\$\(\s*)?([\w./-]+)/u.exec(line[0]);
  if (line === null || head === null) return undefined;
  const end = start + line.index + head[0].length;
  return { start: end - (head[1] ?? '').length, end };
};
