import { given } from '../../../shared/src/catalog/given';
import { readNumeral } from '../../../shared/src/catalog/numeral';
import { commentAbout, indexFrom, tokensOf, type Token } from './cTokens';
import { groupedRows, type RowGroup } from './rowGroups';
import { emptyReading, type ImportedRow, type Reading } from './row';

/** Reads the enums of a protobuf file; several become groups. */
export const readProtobuf = (text: string): Reading => {
  const tokens = tokensOf(text);
  const enums = tokens.flatMap((_, index) => (isEnum(tokens, index) ? [readEnum(tokens, index)] : []));
  return { ...emptyReading, rows: groupedRows(enums) };
};

const isEnum = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === 'enum' && tokens[index + 1]?.kind === 'word' && tokens[index + 2]?.text === '{';

const readEnum = (tokens: readonly Token[], start: number): RowGroup => {
  const end = indexFrom(tokens, start, ({ text }) => text === '}');
  const rows: ImportedRow[] = [];
  for (let at = start + 3; at < end; at++) {
    const stop = indexFrom(tokens, at, ({ text }) => text === ';' || text === '}');
    const row = readValue(tokens, at, stop);
    if (!row) continue;
    rows.push(row);
    at = stop;
  }
  return { title: tokens[start + 1]?.text ?? '', rows };
};

/** `NAME = 5 [deprecated = true];` */
const readValue = (tokens: readonly Token[], at: number, stop: number): ImportedRow | undefined => {
  const [name, ...rest] = tokens.slice(at, stop);
  const before = tokens[at - 1]?.text;
  if (name?.kind !== 'word' || before === 'option' || before === '[') return undefined;
  const [, value, options = ''] = /^=(-?\w+)(\[.*)?$/.exec(rest.map(({ text }) => text).join('')) ?? [];
  const code = readNumeral(value ?? '')?.value;
  if (code === undefined) return undefined;
  const deprecated = options.includes('deprecated=true') ? true : undefined;
  const description = commentAbout(tokens, at, stop);
  return { code, name: name.text, line: name.line, ...given({ deprecated, description }) };
};
