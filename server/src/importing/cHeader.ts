import { given } from '../../../shared/src/catalog/given';
import { evaluate } from './cExpression';
import { commentAbout, indexFrom, tokensOf, type Token } from './cTokens';
import { groupedRows, type RowGroup } from './rowGroups';
import { emptyReading, type ImportedRow, type Reading } from './row';

/** Reads `#define` lists and enums of a C or C++ header, their comments as descriptions. */
export const readCHeader = (text: string): Reading => {
  const tokens = tokensOf(text);
  const known = new Map<string, bigint>();
  const defined = { rows: readDefinitions(tokens, known) };
  return { ...emptyReading, rows: groupedRows([defined, ...readEnums(tokens, known)]) };
};

const definition = /^#[ \t]*define[ \t]+([A-Za-z_]\w*)[ \t]+([^]+)$/;

/** Names that define no code: guards, versions, counts and bounds. */
const noCode = /^_|(?:_H|_H_|_HPP|VERSION|_MAX|_MIN|_LAST|_FIRST|_COUNT|_MASK|_SHIFT|_SIZE|_LEN|_BASE|_OFFSET)$/i;

const readDefinitions = (tokens: readonly Token[], known: Map<string, bigint>): readonly ImportedRow[] =>
  tokens.flatMap((token, index) => {
    const [, name, value] = token.kind === 'directive' ? (definition.exec(token.text) ?? []) : [];
    if (name === undefined || value === undefined) return [];
    const code = evaluate(tokensOf(value), known);
    if (code === undefined) return [];
    known.set(name, code);
    if (noCode.test(name)) return [];
    const row = { code, name, line: token.line, hex: /0x[\da-f]/i.test(value) };
    return [{ ...row, ...given({ description: commentAbout(tokens, index, index) }) }];
  });

const readEnums = (tokens: readonly Token[], known: Map<string, bigint>): readonly RowGroup[] =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || token.text !== 'enum') return [];
    const open = indexFrom(tokens, index, ({ text }) => text === '{' || text === ';');
    if (tokens[open]?.text !== '{') return [];
    const end = indexFrom(tokens, open, ({ text }) => text === '}');
    return [{ title: enumName(tokens, index, end), rows: readMembers(tokens, { start: open + 1, end }, known) }];
  });

/** The tag, or for `typedef enum {…} Name` what stands behind. */
const enumName = (tokens: readonly Token[], start: number, end: number): string => {
  const tag =
    tokens[
      indexFrom(tokens, start + 1, ({ kind, text }) => kind !== 'comment' && text !== 'class' && text !== 'struct')
    ];
  if (tag?.kind === 'word') return tag.text;
  const behind = tokens[end + 1];
  return behind?.kind === 'word' ? behind.text : 'enum';
};

type Stretch = { readonly start: number; readonly end: number };

/** Members between commas; one without a value is one more than the member before it. */
const readMembers = (tokens: readonly Token[], body: Stretch, known: Map<string, bigint>): readonly ImportedRow[] => {
  const rows: ImportedRow[] = [];
  let next: bigint | undefined = 0n;
  for (const { start, end } of memberStretches(tokens, body)) {
    const name = tokens[start];
    const sign = indexFrom(tokens, start, ({ text }) => text === '=');
    const value: bigint | undefined = sign < end ? evaluate(tokens.slice(sign + 1, end), known) : next;
    next = value === undefined ? undefined : value + 1n;
    if (value === undefined || !name) continue;
    known.set(name.text, value);
    const hex = tokens.slice(start, end).some(({ text }) => /^0x/i.test(text));
    const description = commentAbout(tokens, start, lastOf(tokens, end));
    if (!noCode.test(name.text))
      rows.push({ code: value, name: name.text, line: name.line, hex, ...given({ description }) });
  }
  return rows;
};

/** From each member's name to its comma, brackets counted, or to the end of the body. */
const memberStretches = (tokens: readonly Token[], body: Stretch): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let start = nameFrom(tokens, body.start);
  let depth = 0;
  for (let at = start; at <= body.end && start < body.end; at++) {
    const text = tokens[at]?.text;
    if (text === '(') depth++;
    else if (text === ')') depth--;
    else if (at === body.end || (text === ',' && depth === 0)) {
      stretches.push({ start, end: at });
      start = nameFrom(tokens, at + 1);
      at = start - 1;
    }
  }
  return stretches;
};

const nameFrom = (tokens: readonly Token[], start: number): number =>
  indexFrom(tokens, start, ({ kind }) => kind === 'word');

/** The token that a trailing comment follows: the comma, or the last token before the closing bracket. */
const lastOf = (tokens: readonly Token[], end: number): number => {
  if (tokens[end]?.text === ',') return end;
  let last = end - 1;
  while (tokens[last]?.kind === 'comment') last--;
  return last;
};
