/** The tokeniser's moving parts: where it stands, what it has written, which brackets are open. */
import type { Plan } from './plan';
import type { StringRule } from '../language';
import { CLOSE, OPEN, type TokenKind, type Tokens } from './tokens';

/** What goes on after a bracket's close. */
export type Resume =
  | { readonly kind: 'code' }
  /** The string in which the bracket was a hole. */
  | { readonly kind: 'string'; readonly rule: StringRule }
  /** Inside `<tag …`, up to its `>`. */
  | { readonly kind: 'tag' }
  /** Between `<tag>` and `</tag>`. */
  | { readonly kind: 'element' };

export const CODE: Resume = { kind: 'code' };

type Frame = { readonly token: number; readonly unit: number; readonly resume: Resume };

export type Lexer = {
  readonly text: string;
  /** Where the stretch ends that is being read. */
  end: number;
  readonly plan: Plan;
  at: number;
  count: number;
  /** 1 when the next token is the first one of its line. */
  first: 0 | 1;
  /** How many brackets were open where the preprocessor line began; -1 outside of such a line. */
  directiveBase: number;
  /** Brackets open at each `#if`, to go back to at its `#else`. */
  readonly branches: number[];
  /** Words that end the heredocs announced on this line. */
  readonly heredocs: { readonly word: string; readonly indented: boolean }[];
  readonly stack: Frame[];
  readonly comments: number[];
  kinds: Uint8Array;
  firsts: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  partners: Int32Array;
  parents: Int32Array;
};

/** `spare`: tokens that nobody reads any more, to be written over; they save megabytes of garbage at each keystroke. */
export const startLexer = (text: string, plan: Plan, spare?: Tokens): Lexer => {
  const least = (text.length >> 2) + 64;
  const kept = spare !== undefined && spare.kinds.buffer.byteLength >= least ? spare : undefined;
  // A little more than is needed: the text may grow.
  const room = least + (least >> 4);
  return {
    text,
    end: 0,
    plan,
    at: 0,
    count: 0,
    first: 1,
    directiveBase: -1,
    branches: [],
    heredocs: [],
    stack: [],
    comments: [],
    kinds: bytesIn(kept?.kinds, room),
    firsts: bytesIn(kept?.firsts, room),
    starts: offsetsIn(kept?.starts, room),
    ends: offsetsIn(kept?.ends, room),
    partners: offsetsIn(kept?.partners, room),
    parents: offsetsIn(kept?.parents, room),
  };
};

const bytesIn = (kept: Uint8Array | undefined, room: number): Uint8Array =>
  kept === undefined ? new Uint8Array(room) : new Uint8Array(kept.buffer);

const offsetsIn = (kept: Int32Array | undefined, room: number): Int32Array =>
  kept === undefined ? new Int32Array(room) : new Int32Array(kept.buffer);

/** The arrays cut to what was written: behind the last token there is nothing. */
export const tokensOf = (lexer: Lexer): Tokens => {
  const { text, count, comments } = lexer;
  return {
    text,
    count,
    kinds: lexer.kinds.subarray(0, count),
    firsts: lexer.firsts.subarray(0, count),
    starts: lexer.starts.subarray(0, count),
    ends: lexer.ends.subarray(0, count),
    partners: lexer.partners.subarray(0, count),
    parents: lexer.parents.subarray(0, count),
    comments,
  };
};

/** Writes one token and moves behind it. */
export const emit = (lexer: Lexer, kind: TokenKind, end: number): void => {
  const index = lexer.count;
  if (index >= lexer.kinds.length) grow(lexer);
  lexer.kinds[index] = kind;
  lexer.firsts[index] = lexer.first;
  lexer.starts[index] = lexer.at;
  lexer.ends[index] = end;
  lexer.partners[index] = -1;
  lexer.parents[index] = topToken(lexer);
  lexer.count = index + 1;
  lexer.first = 0;
  lexer.at = end;
};

/** Writes an opening bracket that closes with `unit`. */
export const open = (lexer: Lexer, end: number, unit: number, resume: Resume): void => {
  const token = lexer.count;
  emit(lexer, OPEN, end);
  lexer.stack.push({ token, unit, resume });
};

/** Writes a closing bracket; gives what goes on behind it. Openers that it leaves without a partner are given up. */
export const close = (lexer: Lexer, end: number, unit: number): Resume => {
  const depth = frameFor(lexer, unit);
  const frame = depth < 0 ? undefined : lexer.stack[depth];
  if (frame === undefined) {
    emit(lexer, CLOSE, end);
    return CODE;
  }
  lexer.stack.length = depth;
  const index = lexer.count;
  emit(lexer, CLOSE, end);
  lexer.partners[index] = frame.token;
  lexer.partners[frame.token] = index;
  return frame.resume;
};

export const topResume = (lexer: Lexer): Resume => lexer.stack[lexer.stack.length - 1]?.resume ?? CODE;

const topToken = (lexer: Lexer): number => lexer.stack[lexer.stack.length - 1]?.token ?? -1;

/** How far down a bracket may reach for its partner: a stray one must not close the file. */
const REACH = 6;
const BRACE = 125;

/** Only a brace closes over other brackets: a lost `(` ends with its block, a stray `)` is nobody's. */
const frameFor = (lexer: Lexer, unit: number): number => {
  const { stack } = lexer;
  const floor = Math.max(lexer.directiveBase, 0, stack.length - REACH);
  for (let depth = stack.length - 1; depth >= floor; depth--) {
    const frame = stack[depth];
    if (frame?.unit === unit) return depth;
    if (frame?.unit === BRACE && unit !== BRACE) return -1;
  }
  return -1;
};

const grow = (lexer: Lexer): void => {
  const room = lexer.kinds.length * 2;
  lexer.kinds = wider(lexer.kinds, new Uint8Array(room));
  lexer.firsts = wider(lexer.firsts, new Uint8Array(room));
  lexer.starts = wider(lexer.starts, new Int32Array(room));
  lexer.ends = wider(lexer.ends, new Int32Array(room));
  lexer.partners = wider(lexer.partners, new Int32Array(room));
  lexer.parents = wider(lexer.parents, new Int32Array(room));
};

const wider = <Store extends Uint8Array | Int32Array>(old: Store, store: Store): Store => {
  store.set(old);
  return store;
};

type Kept = { readonly before: Tokens; readonly kept: number; readonly at: number; readonly spare?: Tokens };

/** A lexer that stands behind the first tokens of an earlier reading, outside of all brackets. */
export const resumeLexer = (text: string, plan: Plan, { before, kept, at, spare }: Kept): Lexer => {
  const lexer = startLexer(text, plan, spare);
  while (lexer.kinds.length < kept + 1) grow(lexer);
  lexer.kinds.set(before.kinds.subarray(0, kept));
  lexer.firsts.set(before.firsts.subarray(0, kept));
  lexer.starts.set(before.starts.subarray(0, kept));
  lexer.ends.set(before.ends.subarray(0, kept));
  lexer.partners.set(before.partners.subarray(0, kept));
  lexer.parents.set(before.parents.subarray(0, kept));
  lexer.comments.push(...commentsBefore(before, at));
  lexer.count = kept;
  lexer.at = at;
  lexer.end = text.length;
  return lexer;
};

const commentsBefore = ({ comments }: Tokens, at: number): readonly number[] => {
  let count = 0;
  while (count < comments.length && (comments[count] ?? at) < at) count += 2;
  return comments.slice(0, count);
};

/** Appends the tokens of an earlier reading from one on, moved; nothing is left to read then. */
export const takeOver = (
  lexer: Lexer,
  before: Tokens,
  { from, moved }: { readonly from: number; readonly moved: number },
): void => {
  const grown = lexer.count - from;
  while (lexer.kinds.length < before.count + grown) grow(lexer);
  lexer.kinds.set(before.kinds.subarray(from), lexer.count);
  lexer.firsts.set(before.firsts.subarray(from), lexer.count);
  for (let at = from; at < before.count; at++) {
    const partner = before.partners[at] ?? -1;
    const parent = before.parents[at] ?? -1;
    lexer.starts[at + grown] = (before.starts[at] ?? 0) + moved;
    lexer.ends[at + grown] = (before.ends[at] ?? 0) + moved;
    lexer.partners[at + grown] = partner < 0 ? -1 : partner + grown;
    lexer.parents[at + grown] = parent < 0 ? -1 : parent + grown;
  }
  const start = before.starts[from] ?? 0;
  for (const offset of before.comments) if (offset >= start) lexer.comments.push(offset + moved);
  lexer.count = before.count + grown;
  lexer.at = lexer.end;
};
