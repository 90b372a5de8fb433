import type { TextEdit } from '../fix';
import { lex } from '../text/lexis';
import { closerOf } from '../text/brackets';
import { layoutOf, lineStart, marginOf, nextLine } from '../text/lines';
import { containerLines, rows, type Draft, type ModuleIdiom } from './idiom';

/** A constants module as it stands. */
export type ExistingModule = {
  readonly text: string;
  /** VS Code's identifier. */ readonly language: string;
  readonly idiom: ModuleIdiom;
};

export type KnownMember = { readonly name: string; readonly value: bigint };

/** The members of the container; undefined when the text has no such container. */
export const membersIn = (module: ExistingModule, container: string): readonly KnownMember[] | undefined => {
  const body = bodyOf(module, container);
  if (body === undefined) return undefined;
  const written = lex(module.text, module.language).code.slice(body.start, body.end);
  const pattern = /([A-Za-z_]\w*)(?:\s*:\s*\w+)?\s*(?:[:=]|\s)\s*\(?\s*(-?\s*(?:0[xX][0-9a-fA-F_]+|\d[\d_]*))\w*/g;
  return [...written.matchAll(pattern)].map((match) => ({ name: match[1] ?? '', value: numberOf(match[2] ?? '0') }));
};

const numberOf = (digits: string): bigint => {
  const plain = digits.replace(/[\s_-]/g, '');
  return digits.startsWith('-') ? -BigInt(plain) : BigInt(plain);
};

/** Adds rows to the container, or the whole container to the end of a file that lacks it. */
export const extendModule = (module: ExistingModule, draft: Draft): readonly TextEdit[] => {
  const { text, idiom, language } = module;
  const code = lex(text, language).code;
  const own = { ...draft, layout: layoutOf(text, code) };
  const body = bodyOf(module, draft.container);
  if (body === undefined) return appended(module, own);
  const last = body.start + code.slice(body.start, body.end).trimEnd().length;
  const comma = needsSeparator(code, { last, start: body.start }, idiom) ? [insertion(last, idiom.separator)] : [];
  if (isOneLine(text, body, idiom)) return [...comma, insertion(last, inlineRows(idiom, own))];
  const at = idiom.ends === 'bracket' ? lineStart(text, body.end) : nextLine(text, Math.max(body.start, last - 1));
  return [...comma, rowEdit(module, own, { at, margin: marginOf(text, body.margin) })];
};

const isOneLine = (text: string, { start, end }: Body, { ends }: ModuleIdiom): boolean =>
  ends === 'bracket' && !/[\n\r]/.test(text.slice(start, end));

const inlineRows = (idiom: ModuleIdiom, draft: Draft): string =>
  draft.members.map((member) => ` ${idiom.row({ ...member, doc: '' }, draft).join(' ')}`).join('');

type Body = { readonly start: number; readonly end: number; readonly margin: number };

const rowEdit = ({ text, idiom }: ExistingModule, draft: Draft, place: { at: number; margin: string }): TextEdit => {
  const { eol } = draft.layout;
  const lines = rows(idiom, draft).map((line) => place.margin + line);
  const opensLine = place.at === 0 || /[\n\r]/.test(text.charAt(place.at - 1));
  return insertion(place.at, (opensLine ? '' : eol) + lines.map((line) => line + eol).join(''));
};

const needsSeparator = (code: string, at: { last: number; start: number }, { ends, separator }: ModuleIdiom): boolean =>
  ends === 'bracket' && separator !== '' && at.last > at.start && code.charAt(at.last - 1) !== separator;

const bodyOf = ({ text, idiom, language }: ExistingModule, container: string): Body | undefined => {
  const code = lex(text, language).code;
  const opener = idiom.opener(container).exec(code);
  if (opener === null) return undefined;
  const start = opener.index + opener[0].length;
  return { start, end: endOf(code, start, idiom), margin: opener.index };
};

const endOf = (code: string, start: number, idiom: ModuleIdiom): number => {
  if (idiom.ends === 'bracket') return closerOf(code, start - 1);
  const found = ends[idiom.ends].exec(code.slice(start));
  return found === null ? code.length : start + found.index;
};

/** The line break in front of the line that ends the container. */
const ends: Readonly<Record<Exclude<ModuleIdiom['ends'], 'bracket'>, RegExp>> = {
  indentation: /[\n\r](?=[^\s#])/,
  word: /[\n\r](?=[ \t]*end\b)/,
  guard: /[\n\r](?=[ \t]*#[ \t]*endif)/,
  file: /$/,
};

const appended = ({ text, idiom }: ExistingModule, draft: Draft): readonly TextEdit[] => {
  const { eol } = draft.layout;
  const at = idiom.ends === 'guard' ? guardEnd(text) : text.length;
  const gap = text.trim() === '' ? '' : /[\n\r]$/.test(text.slice(0, at)) ? eol : eol + eol;
  const missing =
    idiom.requires !== undefined && !idiom.requires.present.test(text) ? [idiom.requires.line, '', ''] : [];
  return [insertion(at, gap + [...missing, ...containerLines(idiom, draft)].map((line) => line + eol).join(''))];
};

/** Before the `#endif` that closes the whole header. */
const guardEnd = (text: string): number => {
  const last = [...text.matchAll(/^[ \t]*#[ \t]*endif\b.*$/gm)].at(-1);
  return last === undefined || !/^\s*#[ \t]*ifndef\b/m.test(text) ? text.length : last.index;
};

const insertion = (at: number, newText: string): TextEdit => ({ span: { start: at, end: at }, newText });
