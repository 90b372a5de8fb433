/** The declaration in which a literal stands: its name, its holder, who sees it, what is said of it. */
import type { Span } from '../../../shared/src/span';
import type { Declaration } from '../core/literal';
import { docOf } from './docs';
import { nameOf } from './names';
import { isMark, spanOf, tokenFrom } from './lexical/tokens';
import { contentOf, type SourceTokens } from './sourceTokens';
import type { Surround } from './surround';

export const declarationOf = (source: SourceTokens, surrounds: readonly Surround[]): Declaration | undefined => {
  const singleton = singletonOf(source, surrounds[0]);
  if (singleton !== undefined) return singleton;
  const at = surrounds.findIndex((surround, index) => !handsOn(source, surround, surrounds[index + 1]));
  const surround = surrounds[at];
  return surround === undefined ? undefined : declaredBy(source, surround, surrounds.slice(at + 1));
};

/** `object NotFound : Failure(404)`, `case object NotFound extends Failure(404)`: the object is the code's name. */
const singletonOf = ({ tokens, text }: SourceTokens, surround: Surround | undefined): Declaration | undefined => {
  if (surround?.kind !== 'argument') return undefined;
  const name = tokenFrom(tokens, surround.callee.start) - 2;
  const isObject =
    (isMark(tokens, name + 1, ':') || isMark(tokens, name + 1, 'extends')) && isMark(tokens, name - 1, 'object');
  if (!isObject) return undefined;
  const container = nameOf(text, surround.callee);
  const nameSpan = spanOf(tokens, name, name);
  return { name: nameOf(text, nameSpan), nameSpan, form: 'enumMember', container, exported: true, family: 1 };
};

const TRANSPARENT = new Set<Surround['kind']>(['operation', 'cast', 'choice']);

/** Does the name further out get the number all the same? */
const handsOn = (source: SourceTokens, surround: Surround, next: Surround | undefined): boolean =>
  TRANSPARENT.has(surround.kind) ||
  (surround.kind === 'argument' && (isConversion(source, surround) || isEnumConstant(next)));

const declaredBy = (source: SourceTokens, surround: Surround, rest: readonly Surround[]): Declaration | undefined => {
  switch (surround.kind) {
    case 'declare':
      return declared(source, surround, rest);
    case 'assign':
      return assigned(source, surround, rest);
    case 'value':
      return member(source, { name: surround.key, list: surround.list, form: 'objectMember' }, rest);
    case 'key':
      return member(source, { name: surround.value, list: surround.list, form: 'tableRow' }, rest);
    case 'items':
      return row(source, surround, rest);
    default:
      return undefined;
  }
};

/** `NOT_FOUND(404, "Not Found")` in an enum. */
const isEnumConstant = (next: Surround | undefined): boolean => next?.kind === 'declare' && next.form === 'enumMember';

/** `Code(404)`, `int64(500)`, `Object.freeze({…})`: the name gets the number all the same. */
const isConversion = (source: SourceTokens, { callee, list }: Surround & { readonly kind: 'argument' }): boolean =>
  CONVERSIONS.test(nameOf(source.text, callee)) && source.itemsIn(list).length === 1;

const CONVERSIONS =
  /(?:^|[.:])(?:[A-Z]\w*|_\w+_|u?int\d*|freeze|seal|new|of|from|from_iter|dict|set|frozenset|mapOf|listOf|setOf|arrayOf|hashMapOf|assign|create|ofEntries|fromkeys|freeze!?)$/u;

const declared = (
  source: SourceTokens,
  surround: Surround & { readonly kind: 'declare' },
  rest: readonly Surround[],
): Declaration | undefined => {
  const { name, form, statement } = surround;
  if (!/^[\w$@:'`.-]+[!?]?$/u.test(nameOf(source.text, name))) return undefined;
  const holder = rest.find((each) => each.kind === 'body');
  const isMember = (form === 'enumMember' || form === 'classMember') && holder?.kind === 'body';
  return {
    name: keyName(source, name),
    nameSpan: name,
    form,
    ...(isMember ? { container: nameOf(source.text, holder.name) } : {}),
    exported:
      form === 'enumMember' && isMember
        ? isHolderExported(source, holder.name)
        : isExported(source, statement, form === 'macro') || source.isHandedOut(keyName(source, name)),
    family: isMember ? source.familyAt(statement.start) : 1,
    ...docField(source, statement),
  };
};

/** `ErrorCodes.ParseError = -32700`, `exports.NOT_FOUND = 404`, `Codes["NOT_FOUND"] = 404`. */
const MEMBER = /^(?:module\.)?([A-Za-z_$][\w$]*)(?:\.([A-Z][\w$]*)|\[["']([A-Z][\w ]*)["']\])$/u;

const assigned = (
  source: SourceTokens,
  { target }: Surround & { readonly kind: 'assign' },
  rest: readonly Surround[],
): Declaration | undefined => {
  const [, container = '', dotted, quoted] = MEMBER.exec(nameOf(source.text, target)) ?? [];
  const name = dotted ?? quoted;
  const isExports = container === 'exports';
  if (name === undefined || !(isExports || /^[A-Z]/u.test(container))) return undefined;
  return {
    name,
    nameSpan: target,
    form: 'objectMember',
    ...(isExports ? {} : { container }),
    exported: isExports || rest.some((each) => each.kind === 'body'),
    family: 1,
    ...docField(source, target),
  };
};

type Member = { readonly name: Span; readonly list: Span; readonly form: 'objectMember' | 'tableRow' };

/** A pair of an object that a name holds. */
const member = (
  source: SourceTokens,
  { name, list, form }: Member,
  rest: readonly Surround[],
): Declaration | undefined => {
  const holder = holderOf(source, rest);
  if (holder === undefined || !isNaming(source, name)) return undefined;
  return {
    name: keyName(source, name),
    nameSpan: name,
    form,
    container: holder.name,
    exported: holder.exported,
    family: source.numbersIn(list),
    ...docField(source, name),
  };
};

/** A text or a word: no function or object is a name, and `codes.NotFound` is the name of something else. */
const isNaming = (source: SourceTokens, { start, end }: Span): boolean =>
  end - start < 400 && /^\s*\[?(?:["'`@:]|[\w$\\-]+\]?\s*$)/u.test(source.text.slice(start, end));

/** `[-32700, "Parse error"]` in a list of such rows that a name holds. */
const row = (
  source: SourceTokens,
  { list }: Surround & { readonly kind: 'items' },
  rest: readonly Surround[],
): Declaration | undefined => {
  const outer = rest[0];
  const holder = holderOf(source, rest);
  if (holder === undefined || (outer?.kind !== 'items' && outer?.kind !== 'value')) return undefined;
  const name = source
    .itemsIn(list)
    .find((item) => /^\s*(?:["'`]|[A-Za-z_]\w*\s*$)/u.test(source.text.slice(item.start, item.end)));
  if (name === undefined) return undefined;
  return {
    name: keyName(source, name),
    nameSpan: name,
    form: 'tableRow',
    container: holder.name,
    exported: holder.exported,
    family: 1,
  };
};

type Holder = { readonly name: string; readonly exported: boolean };

const holderOf = (source: SourceTokens, rest: readonly Surround[]): Holder | undefined => {
  for (const surround of rest) {
    if (surround.kind === 'declare')
      return {
        name: keyName(source, surround.name),
        exported: isExported(source, surround.statement, false) || source.isHandedOut(keyName(source, surround.name)),
      };
    if (surround.kind === 'assign') {
      const name = nameOf(source.text, surround.target);
      return { name: name.replace(/^(?:module\.)?exports\./u, ''), exported: /^(?:module\.)?exports\b/u.test(name) };
    }
    if (surround.kind === 'argument' && !HOLDERS.test(nameOf(source.text, surround.callee))) return undefined;
    if (surround.kind === 'result' || surround.kind === 'body' || surround.kind === 'receiver') return undefined;
  }
  return undefined;
};

/** Calls whose value holds what they are given. */
const HOLDERS =
  /(?:^|[.:])(?:freeze|seal|Map|HashMap|Set|WeakMap|dict|Dict|OrderedDict|MappingProxyType|of|from|ofEntries|mapOf|listOf|setOf|arrayOf|hashMapOf|assign|fromEntries|frozenset|Enum|IntEnum|entry|new|to_h)$/u;

/** A key as others write it: quotes and brackets taken off. */
const keyName = (source: SourceTokens, span: Span): string => {
  const spelled = source.text.slice(span.start, span.end).trim();
  if (/^["'`]/u.test(spelled)) return contentOf(spelled);
  const name = nameOf(source.text, span);
  return /^\[?["'`:.]*([^"'`\]]*)/u.exec(name)?.[1] ?? name;
};

const docField = (source: SourceTokens, statement: Span): { readonly doc?: string } => {
  const doc = docOf(source, statement);
  return doc === undefined ? {} : { doc };
};

const hasHeaders: ReadonlySet<string> = new Set(['c', 'cpp', 'objc']);

/** An enum is exported with its members; a header's to whoever includes it. */
const isHolderExported = (source: SourceTokens, name: Span): boolean => {
  const start = source.text.lastIndexOf('\n', name.start) + 1;
  return (
    hasHeaders.has(source.language.name) ||
    isExported(source, { start, end: name.start }, false) ||
    source.isHandedOut(source.text.slice(name.start, name.end))
  );
};

const isExported = (source: SourceTokens, statement: Span, isMacro: boolean): boolean => {
  if (isMacro) return true;
  const head = source.text.slice(statement.start, Math.min(statement.end, statement.start + 200));
  const { reader, name } = source.language;
  if (name === 'go') return /^(?:var|const)?\s*[A-Z]/u.test(head.trim());
  if (name === 'python' || name === 'ruby' || name === 'dart') return !head.startsWith('_');
  return (
    reader.kind === 'expressions' &&
    reader.layout.words.exports.some((word) => new RegExp(`\\b${word}\\b`, 'u').test(head))
  );
};
