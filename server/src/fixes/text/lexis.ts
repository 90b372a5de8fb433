import type { Span } from '../../../../shared/src/span';

/** Comments and strings of one language, as sources of regular expressions that match a whole token. */
export type Lexis = { readonly comments: readonly string[]; readonly strings: readonly string[] };

/** A text's comments and strings, and the text with both blanked out; line breaks stay where they are. */
export type Lexed = { readonly code: string; readonly comments: readonly Span[]; readonly strings: readonly Span[] };

export const lex = (text: string, lexis: Lexis): Lexed => {
  const comments: Span[] = [];
  const strings: Span[] = [];
  let code = '';
  let from = 0;
  for (const match of text.matchAll(tokenPattern(lexis))) {
    const span = { start: match.index, end: match.index + match[0].length };
    (match.groups?.['comment'] === undefined ? strings : comments).push(span);
    code += text.slice(from, span.start) + blank(match[0]);
    from = span.end;
  }
  return { code: code + text.slice(from), comments, strings };
};

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

const patterns = new WeakMap<Lexis, RegExp>();

const tokenPattern = (lexis: Lexis): RegExp => {
  const known = patterns.get(lexis);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?<comment>${lexis.comments.join('|')})|(?:${lexis.strings.join('|')})`, 'g');
  patterns.set(lexis, pattern);
  return pattern;
};

const block = String.raw`\/\*[\s\S]*?(?:\*\/|$)`;
const slashes = String.raw`\/\/[^\n\r]*`;
const hash = String.raw`#[^\n\r]*`;
const double = String.raw`"(?:\\[\s\S]|[^"\\\n\r])*"?`;
const single = String.raw`'(?:\\[\s\S]|[^'\\\n\r])*'?`;
const doubleLong = String.raw`"(?:\\[\s\S]|[^"\\])*"?`;
const singleLong = String.raw`'(?:\\[\s\S]|[^'\\])*'?`;
const tripleDouble = String.raw`"""[\s\S]*?(?:"""|$)`;
const tripleSingle = String.raw`'''[\s\S]*?(?:'''|$)`;
const backticks = '`[^`]*`?';
/** Not behind a digit, where it separates: 1'000. */
const character = String.raw`(?<!\d)'(?:\\[^\n\r']+|\\'|[^'\\\n\r])'`;
const template = '`(?:\\\\[\\s\\S]|\\$\\{(?:[^{}`]|\\{[^{}]*\\}|`[^`]*`)*\\}|[^`\\\\])*`?';
/** A regular expression can only stand where a value can begin. */
const regex = String.raw`(?=\/)(?<=(?:^|[(,=:[!&|?{};\n]|=>|\b(?:return|typeof|case))[ \t]*)\/(?![*\/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\/\\[\n])+\/[a-z]*`;

const cFamily: Lexis = {
  comments: [block, slashes],
  strings: [String.raw`R"(?<mark>[^\s()\\]{0,16})\([\s\S]*?(?:\)\k<mark>"|$)`, double, character],
};

const curly: Lexis = { comments: [block, slashes], strings: [tripleDouble, double, character] };

export const lexes = {
  ecma: { comments: [block, slashes], strings: [template, regex, double, single] },
  python: { comments: [hash], strings: [tripleDouble, tripleSingle, double, single] },
  c: cFamily,
  go: { comments: [block, slashes], strings: [backticks, double, character] },
  curly,
  csharp: {
    comments: [block, slashes],
    strings: [tripleDouble, String.raw`\$?@\$?"(?:""|[^"])*"?`, double, character],
  },
  rust: {
    comments: [block, slashes],
    strings: [String.raw`\bb?r(?<hashes>#*)"[\s\S]*?(?:"\k<hashes>|$)`, doubleLong, character],
  },
  ruby: {
    comments: [String.raw`(?==begin)(?<=^|\n)=begin[\s\S]*?(?:\n=end[^\n]*|$)`, hash],
    strings: [doubleLong, singleLong],
  },
  php: {
    comments: [block, slashes, String.raw`#(?!\[)[^\n\r]*`],
    strings: [String.raw`\?>[\s\S]*?(?:<\?php\b|<\?=|$)`, doubleLong, singleLong],
  },
  swift: { comments: [block, slashes], strings: [tripleDouble, double] },
  dart: { comments: [block, slashes], strings: [tripleDouble, tripleSingle, double, single] },
  powershell: {
    comments: [String.raw`<#[\s\S]*?(?:#>|$)`, hash],
    strings: [
      String.raw`@"[\s\S]*?(?:\n"@|$)`,
      String.raw`@'[\s\S]*?(?:\n'@|$)`,
      '"(?:`[\\s\\S]|""|[^"`])*"?',
      "'(?:''|[^'])*'?",
    ],
  },
} as const satisfies Record<string, Lexis>;
