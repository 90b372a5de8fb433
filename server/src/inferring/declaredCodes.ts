import { given } from '../../../shared/src/catalog/given';
import { fold } from '../core/names';
import type { FileFacts } from '../core/scan';
import { tokensOf, type Token } from '../importing/cTokens';
import type { DeclaredCode } from './codeList';
import { readEnums } from './readers/enums';
import { enumSyntaxOf } from './readers/enumSyntax';
import { readGoConstants } from './readers/goConstants';
import { readMacros } from './readers/macros';
import { rowAround } from './readers/rows';

/** A file as far as its declarations go. */
export type DeclaringFile = {
  readonly uri: string;
  /** VS Code's identifier; `proto` for protobuf. */
  readonly language: string;
  readonly text: string;
  readonly constants: FileFacts['constants'];
};

/**
 * Every name of a file that gets a number. The scanner's constants are what stands there as `NAME = number`; members
 * that are counted, and numbers that are arguments of a member, are read here.
 */
export const declaredCodes = (file: DeclaringFile): readonly DeclaredCode[] => {
  const read = readersFor(file.language).flatMap((reader) => reader(tokensOf(file.text), file.language));
  const known = new Set(read.map(keyOf));
  const scanned = file.constants.map((constant) => declaredBy(constant, file.text));
  const added = scanned.filter((each) => each !== undefined && !known.has(keyOf(each)) && !known.has(`.${each.name}`));
  return [...read, ...added.filter((each) => each !== undefined)].sort((a, b) => a.span.start - b.span.start);
};

const keyOf = ({ container = '', name }: DeclaredCode): string => `${container}.${name}`;

type TokenReader = (tokens: readonly Token[], language: string) => readonly DeclaredCode[];

const enums: TokenReader = (tokens, language) => {
  const syntax = enumSyntaxOf(language);
  return syntax === undefined ? [] : readEnums(tokens, syntax);
};

const further: Readonly<Record<string, TokenReader>> = {
  c: readMacros,
  cpp: readMacros,
  'objective-c': readMacros,
  'objective-cpp': readMacros,
  go: readGoConstants,
};

const readersFor = (language: string): readonly TokenReader[] => {
  const own = further[language];
  return own === undefined ? [enums] : [enums, own];
};

/** Keys under which rows of a table keep their code: `NOT_FOUND: { code: 404, message: '…' }`. */
const rowKeys = new Set(
  'code value id number num errno errorcode statuscode errcode status exitcode httpstatus'.split(' '),
);

const declaredBy = (constant: FileFacts['constants'][number], text: string): DeclaredCode | undefined => {
  const { name, nameSpan, value, container, doc, form } = constant;
  // A variable may change: it names no code.
  if (form === 'variable' && !/^[A-Z][A-Z0-9_]*$/.test(name)) return undefined;
  const isMember = form === 'objectMember' || form === 'classMember';
  const row = form === 'objectMember' && rowKeys.has(fold(name)) ? rowAround(text, nameSpan.start) : undefined;
  if (row !== undefined) return { ...row, value, ...given({ container, doc: row.doc ?? doc }) };
  // `exports.NOT_FOUND`: the scanner's span holds the whole target.
  const start = Math.max(nameSpan.start, nameSpan.end - name.length);
  const isKey = isMember && /^[a-z]/.test(name) ? true : undefined;
  return { name, value, span: { start, end: nameSpan.end }, ...given({ container, doc, isKey }) };
};
