import type { Span } from '../../../shared/src/span';

/** Longest name that anything downstream reads. */
const LONGEST = 120;
/** Of longer expressions only the end is read: it says what the value is. */
const LONGEST_RAW = 600;

/** Nobody names what is longer than this. */
const LONGEST_NAMED = 4000;

/** Source text as a name: white space, call arguments, brackets around and words before it removed; empty where it is too long to be one. */
export const nameOf = (text: string, { start, end }: Span): string => {
  const length = end - start;
  if (length > LONGEST_NAMED) return '';
  return length > LONGEST_RAW ? endOfName(text, start, end) : wholeName(text.slice(start, end));
};

const wholeName = (spelled: string): string => {
  let name = spelled.replace(COMMENTS, '').trim();
  for (let peeled = peel(name); peeled !== name; peeled = peel(name)) name = peeled;
  name = name.replace(ROUNDED, '$1').replace(QUOTED_VARIABLE, '$$$1').replace(QUOTED, '$1');
  return withoutArguments(name.replace(/\s+/gu, '')).slice(0, LONGEST);
};

/** A long expression is mostly the arguments of its calls: read from the end, they are passed over. */
const endOfName = (text: string, start: number, end: number): string => {
  let depth = 0;
  let kept = '';
  for (let at = end - 1; at >= start && kept.length < LONGEST; at--) {
    const unit = text.charAt(at);
    if (unit === '(' || unit === '{') depth = Math.max(0, depth - 1);
    if (depth === 0 && unit.trim() !== '') kept = unit + kept;
    if (unit === ')' || unit === '}') depth++;
  }
  return kept;
};

/** `"$status"`, `"${status}"` in shells. */
const QUOTED_VARIABLE = /^"?\$\{?([\w?!@*#-]+)\}?"?$/u;

/** A key in quotes. */
const QUOTED = /^@?["'`]([\w$.:/ -]+)["'`]$/u;

/** `Math.floor(status / 100)`: the division says more than that it is rounded. */
const ROUNDED = /^[\w.]*(?:floor|trunc|int|Int)\(([^()]*(?:\([^()]*\))?[^()]*\/\s*100)\)$/u;

const COMMENTS = /\/\*[^*]*\*\/|\/\/[^\n]*\n/gu;
const LEADING =
  /^(?:(?:await|new|not|typeof|try|yield|return|throw|const|let|var|mut|ref)\s+|[!~&*@](?=[\w$(@])|-(?=[A-Za-z_(])|\((?:const\s+)?(?:unsigned\s+)?[A-Za-z_][\w:.]*\s*\**\s*\)\s*(?=[\w$(]))/u;

/** `int(code)`, `Number(code)`, `Integer.parseInt(code, 10)`, `code as i32`: the same value in another form. */
const CONVERTED =
  /^(?:(?:u?int\d*|str|Number|parseInt|String|U?Int\d*|Long|Short|Integer\.(?:parseInt|valueOf)|[iu](?:8|16|32|64|size)::from|Convert\.To\w+|tonumber|intval)\(\s*([\w$.>:-]+(?:\(\))?)\s*(?:,\s*\d+\s*)?\)|([\w$.:()]+)\s+as[!?]?\s+[\w:]+)$/u;

const peel = (name: string): string => {
  const converted = CONVERTED.exec(name);
  const bare = (converted?.[1] ?? converted?.[2] ?? name).replace(LEADING, '').trim();
  return bare.startsWith('(') && closesAtEnd(bare) ? bare.slice(1, -1).trim() : bare;
};

const closesAtEnd = (name: string): boolean => {
  let depth = 0;
  for (let at = 0; at < name.length; at++) {
    if (name.charAt(at) === '(') depth++;
    else if (name.charAt(at) === ')' && --depth === 0) return at === name.length - 1;
  }
  return false;
};

/** `res.status(1, f(2)).code` → `res.status().code`; what stands in braces goes too. */
const withoutArguments = (name: string): string => {
  if (!/[({]/u.test(name)) return name;
  let depth = 0;
  let kept = '';
  for (const unit of name) {
    if (unit === ')' || unit === '}') depth = Math.max(0, depth - 1);
    if (depth === 0) kept += unit;
    if (unit === '(' || unit === '{') depth++;
  }
  return kept;
};
