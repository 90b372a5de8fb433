/** A piece of C or protobuf source. Comments are kept: they are the descriptions. */
export type Token = {
  readonly kind: 'word' | 'number' | 'string' | 'comment' | 'sign' | 'directive';
  readonly text: string;
  readonly line: number;
  /** Offset of its first unit. */
  readonly start: number;
  /** First on its line: a comment there belongs to what follows. */
  readonly leads: boolean;
};

const forms: readonly (readonly [Token['kind'] | 'blank', RegExp])[] = [
  ['blank', /(?:\s|\\\r?\n)+/y],
  ['comment', /\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)/y],
  // A definition runs to the end of the line, its comment not included; a backslash continues it.
  ['directive', /#[ \t]*(?:\\\r?\n|\/(?![/*])|[^\\\r\n/])*/y],
  ['word', /[A-Za-z_]\w*/y],
  ['number', /\d[\w.']*/y],
  ['string', /L?"(?:\\.|[^"\\\r\n])*"|L?'(?:\\.|[^'\\\r\n])*'/y],
  ['sign', /<<|>>|[^]/y],
];

/** Splits source into tokens; blanks are left out. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  let leads = true;
  while (at < text.length) {
    const [kind, piece] = pieceAt(text, at);
    const breaks = piece.split('\n').length - 1;
    if (kind !== 'blank') tokens.push({ kind, text: piece, line, start: at, leads });
    leads = kind === 'blank' ? leads || breaks > 0 : false;
    line += breaks;
    at += piece.length;
  }
  return tokens;
};

const pieceAt = (text: string, at: number): readonly [Token['kind'] | 'blank', string] => {
  for (const [kind, form] of forms) {
    form.lastIndex = at;
    const found = form.exec(text);
    if (found) return [kind, found[0]];
  }
  return ['sign', text.charAt(at)];
};

/** What a comment says, without its marks: `/**`, `//!<`, stars at the beginning of lines. */
const commentText = (comment: string): string =>
  comment
    .replace(/^\/\*[*!]?<?|\*\/$|^\/\/[/!]?<?/g, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*\*+ ?/, '').trim())
    .join('\n')
    .replace(/^[@\\]brief\s+/, '')
    .trim();

/** Whether a comment speaks of the token before it: `///<`. */
const pointsBack = (comment: string): boolean => /^(?:\/\/[/!]|\/\*[*!])</.test(comment);

/** The first token from a place on that fits; the end of the list where none does. */
export const indexFrom = (tokens: readonly Token[], start: number, fits: (token: Token) => boolean): number => {
  let at = start;
  for (let token = tokens[at]; token && !fits(token); token = tokens[at]) at++;
  return at;
};

/** What comments say of a declaration: behind it on its last line, else right above its first one. */
export const commentAbout = (tokens: readonly Token[], first: number, last: number): string | undefined => {
  const behind = tokens[last + 1];
  const text = behind?.kind === 'comment' && !behind.leads ? commentText(behind.text) : commentAbove(tokens, first);
  return text === '' ? undefined : text;
};

const commentAbove = (tokens: readonly Token[], first: number): string => {
  const above: string[] = [];
  let below = tokens[first];
  for (let at = first - 1; isRightAbove(tokens[at], below); at--) {
    below = tokens[at];
    above.unshift(commentText(below?.text ?? ''));
  }
  return above.join('\n');
};

/** A comment on lines of its own with no blank one below; else it is a heading for more than the next declaration. */
const isRightAbove = (token: Token | undefined, below: Token | undefined): boolean => {
  if (token?.kind !== 'comment' || !below || !token.leads || pointsBack(token.text)) return false;
  return token.line + token.text.split('\n').length >= below.line;
};
