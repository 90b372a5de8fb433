import type { Role } from '../../core/literal';
import { escapeRegExp } from '../text/sourceFile';
import type { Reference, Site } from './language';

/** Computed keys, and a cast where TypeScript would take the constant's own type for the type of what it initialises. */
export const dressEcma = (expression: string, site: Site, reference: Reference): string => {
  if (isPlainKey(site)) return `[${expression}]`;
  if (site.file.language.id === 'typescript' && reference.exactness !== 'same' && setsType(site))
    return `${expression} as number`;
  return expression;
};

const before = ({ file, literal }: Site): string =>
  file.code.slice(Math.max(0, literal.span.start - 200), literal.span.start);
const after = ({ file, literal }: Site): string => file.code.slice(literal.span.end, literal.span.end + 200);

/** `{ 404: x }`; and no number is called, so that one with brackets behind it names a method. */
const isPlainKey = (site: Site): boolean => {
  const inObject = site.place.role === 'mapKey' && /[{,]\s*$/.test(before(site));
  return (inObject && /^\s*:/.test(after(site))) || /^\s*\(/.test(after(site));
};

/**
 * The literal type of an `as const` member does not widen: `let x = E.A` could take no other number, and
 * `[E.A].includes(n)` no number at all. A written type stands in the way of that.
 */
const setsType = (site: Site): boolean => {
  const { role } = site.place;
  if (role === 'element') return !hasTypedList(site) && !isComputedKey(site) && !isAsserted(site);
  if (giving.has(role) && isUntypedDefault.test(before(site))) return true;
  if (role === 'property') return changesLater(site);
  if (role === 'argument')
    return /\b(?:useState|useRef|ref|shallowRef|signal|writable|BehaviorSubject|Set|Map)\s*\(\s*$/.test(before(site));
  return role === 'declaration' && startsVariable(site);
};

const giving = new Set<Role>(['default', 'assignment', 'declaration']);

const isUntypedDefault = /[(,{]\s*(?:(?:public|private|protected|readonly)\s+)*[\w$]+\s*=\s*$/;

const startsVariable = (site: Site): boolean => {
  const text = before(site);
  if (/\b(?:let|var)\s+[\w$]+\s*=\s*$/.test(text)) return true;
  return /(?:^|[{};\n])\s*(?:(?:public|private|protected|static|override|declare)\s+)*#?[\w$]+\s*=\s*$/.test(text);
};

const hasTypedList = (site: Site): boolean => {
  const text = before(site);
  const typed = /(?::\s*[\w$<>[\]|,. ]+|\bnew\s+\w+<[^>]*>\(|\bas\s+\w+)\s*=?\s*\[[^[\]]*$/.test(text);
  return typed && !/\bcase\b[^[\]]*\[[^[\]]*$/.test(text);
};

const isComputedKey = (site: Site): boolean => /[{,;]\s*\[\s*$/.test(before(site)) && /^\s*\]\s*[:(]/.test(after(site));

/** `[404, 500] as const` keeps the types of its elements. */
const isAsserted = (site: Site): boolean => /^[^[\]]*\]\s*as\s+const\b/.test(after(site));

/** The object's key is assigned somewhere, or the object itself can be. */
const changesLater = (site: Site): boolean => {
  const key = /([\w$]+)\s*:\s*$/.exec(before(site))?.[1];
  if (key !== undefined && new RegExp(`\\.${escapeRegExp(key)}\\s*=[^=>]`).test(site.file.code)) return true;
  return /\b(?:let|var)\s+[\w$]+\s*=\s*\{[^{}]*$/.test(before(site));
};
