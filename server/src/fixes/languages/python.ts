import type { ConstantRule } from '../../../../shared/src/catalog/types';
import type { Declaration } from '../../core/literal';
import type { FixContext } from '../context';
import { planPythonImports } from '../imports/pythonImports';
import { behindOpeningComments } from '../imports/placement';
import { pythonModule } from '../modules/pythonModule';
import { groupsAround } from '../text/brackets';
import { lineStart, nextLine } from '../text/lines';
import { escapeRegExp, type SourceFile } from '../text/sourceFile';
import { directoryOf, fileNameOf, join, pathWithin, relativePath, stemOf } from '../uris';
import type { FixLanguage, Need, Reach, Reference, Site } from './language';

const bindings = (name: string): RegExp => {
  const word = `(?<![\\w.])${escapeRegExp(name)}(?!\\w)`;
  return new RegExp(
    [
      `(?:^|[\\n;:])[ \\t]*${word}\\s*(?::[^=\\n]+)?=(?!=)`,
      `\\b(?:def|class|as|global|nonlocal|del)\\s+${word}`,
      `\\bfor\\s[^:\\n]*${word}[^:\\n]*\\bin\\b`,
      `\\b(?:def\\s+\\w+\\s*\\(|lambda\\b)[^:)]*${word}[^:\\n]*:`,
      `${word}\\s*:=`,
      `(?:^|\\n)[ \\t]*(?:\\w+\\s*,\\s*)*${word}\\s*(?:,\\s*\\w+\\s*)*=(?!=)`,
      `(?:^|\\n)[ \\t]*(?:from\\b[^\\n]*)?import\\b[^\\n]*${word}`,
    ].join('|'),
  );
};

/** Behind the docstring and the imports from `__future__`, which must come first. */
const headEnd = (file: SourceFile): number =>
  behindOpeningComments(file, (at) => {
    const opening = /^\s*(?=\S)/.exec(file.text.slice(at))?.[0].length ?? 0;
    const first = at + opening;
    const docstring = file.strings.find(({ start, end }) => start - first <= 2 && start >= first && end > first);
    const future = /^\s*from\s+__future__\s+import\b[^\n\r]*/.exec(file.text.slice(at));
    if (docstring !== undefined && /^[rRuUbB]?$/.test(file.text.slice(first, docstring.start)))
      return nextLine(file.text, docstring.end);
    return future === null ? at : nextLine(file.text, at + future[0].length);
  });

const reachHere = (declaration: Declaration, site: Site): Reach | undefined => {
  const { file, literal } = site;
  const { name, container, nameSpan } = declaration;
  if (
    nameSpan.start > literal.span.start ||
    lineStart(file.text, nameSpan.start) === lineStart(file.text, literal.span.start)
  )
    return undefined;
  if (!/^[A-Za-z_]\w*$/.test(name)) return undefined;
  if (container === undefined)
    return topLevel(file, nameSpan.start) && bindingsOf(name, file) === 1 ? plain(name) : undefined;
  const head = pythonModule.opener(container).exec(file.code);
  if (head === null || bindingsOf(container, file) !== 1 || literal.span.start < blockEnd(file, head.index))
    return undefined;
  return declaration.form === 'objectMember'
    ? undefined
    : { expression: `${container}.${name}`, exactness: 'same', caseLabel: true };
};

/** A bare name in a `case` is a pattern that takes anything. */
const plain = (expression: string): Reach => ({ expression, exactness: 'same', caseLabel: false });

const topLevel = (file: SourceFile, at: number): boolean => lineStart(file.text, at) === at;

const bindingsOf = (name: string, file: SourceFile): number =>
  [...file.code.matchAll(new RegExp(bindings(name).source, 'g'))].length;

/** Behind the last line that is indented. */
const blockEnd = (file: SourceFile, head: number): number => {
  const rest = file.code.slice(nextLine(file.code, head));
  const left = /(?:^|[\n\r])(?=[^\s#])/.exec(rest);
  return nextLine(file.code, head) + (left === null ? rest.length : left.index);
};

const reachFrom = (declaration: Declaration, uri: string, site: Site, context: FixContext): Reach | undefined => {
  const { container, name } = declaration;
  if (!uri.endsWith('.py') || uri === site.file.source.uri || container?.includes('.') === true) return undefined;
  if (container !== undefined && declaration.form === 'objectMember') return undefined;
  const need = needOf(uri, container ?? name, site.file, context);
  if (need === undefined) return undefined;
  return container === undefined
    ? { ...plain('{}'), need }
    : { expression: `{}.${name}`, exactness: 'same', caseLabel: true, need };
};

/** Relative where the file imports so or lies in a package, else from where its own absolute imports begin. */
const needOf = (uri: string, name: string, file: SourceFile, context: FixContext): Need | undefined => {
  const directory = directoryOf(file.source.uri);
  const path = stemOf(relativePath(directory, uri)).replace(/\/__init__$/, '');
  const dotted = dottedPath(path);
  if (dotted === undefined) return undefined;
  const relative = file.facts.imports.some(({ module }) => module.startsWith('.'));
  const absolute = absoluteModule(uri, file, context);
  if (!relative && absolute !== undefined) return { module: absolute, name };
  const inPackage = relative || context.neighbour(join(directory, '__init__.py')) !== undefined;
  if (inPackage && fileNameOf(file.source.uri) !== '__main__.py') return { module: dotted, name };
  return dotted.startsWith('..') ? undefined : { module: dotted.slice(1), name };
};

/** `./a/b` → `.a.b`, `../a` → `..a`. */
const dottedPath = (path: string): string | undefined => {
  const parts = path.split('/');
  const up = parts.filter((part) => part === '..').length;
  const names = parts.filter((part) => part !== '.' && part !== '..');
  return names.every((part) => /^[A-Za-z_]\w*$/.test(part)) ? '.'.repeat(up + 1) + names.join('.') : undefined;
};

/** If the file imports its own top package by name, so does the new import. */
const absoluteModule = (uri: string, file: SourceFile, context: FixContext): string | undefined => {
  const root = context.packageRoot ?? context.folder;
  const path = root === undefined ? undefined : pathWithin(root, uri);
  const own = root === undefined ? undefined : pathWithin(root, file.source.uri);
  if (path === undefined || own === undefined) return undefined;
  const parts = stemOf(path)
    .replace(/^src\//, '')
    .split('/');
  const top = own.replace(/^src\//, '').split('/')[0];
  const named = file.facts.imports.some(({ module }) => module.split('.')[0] === top);
  return named && parts[0] === top && parts.length > 1 ? parts.join('.') : undefined;
};

/** `http.HTTPStatus` for `HTTPStatus.X` is a name of a module; `errno` for `errno.X` the module itself. */
const fromLibrary = ({ symbol, import: path }: ConstantRule) => {
  const head = /^\w+/.exec(symbol)?.[0];
  if (path === undefined || head === undefined) return undefined;
  const parts = path.split('.');
  const expression = `{}${symbol.slice(head.length)}`;
  if (parts.length === 1) return { expression, need: { module: path } };
  return { expression, need: { module: parts.slice(0, -1).join('.'), name: parts.at(-1) ?? '' } };
};

const refuses = (site: Site, reference: Reference): string | undefined => {
  const { file, literal, place } = site;
  const before = file.code.slice(Math.max(0, literal.span.start - 80), literal.span.start);
  if (/\bis(?:\s+not)?\s*$/.test(before)) return '`is` compares identity, and the constant is another object';
  if (insideString(site)) return 'it stands in a formatted string';
  if (reference.exactness === 'loose' && isPrinted(before))
    return 'before Python 3.11 the constant would be printed by its name';
  if (place.role === 'caseLabel' && !reference.caseLabel) return 'a bare name in `case` would match anything';
  return undefined;
};

const isPrinted = (before: string): boolean =>
  /(?:\b(?:str|print|repr|format)\s*\([^()]*|%\s*\(?[^()%]*)$/.test(before);

/** In a hole of a string: the piece before it ends where the hole's bracket begins. */
const insideString = ({ file, literal }: Site): boolean =>
  groupsAround(file.code, literal.span.start).some((group) => file.strings.some(({ end }) => end === group.start));

export const python: FixLanguage = {
  id: 'python',
  comment: { line: '#' },
  idiom: pythonModule,
  planImports: planPythonImports,
  headEnd,
  refuses,
  dress: (expression) => expression,
  bindings,
  ruleKeys: ['python'],
  fromLibrary,
  reachHere,
  reachFrom,
  needOfModule: needOf,
  surroundings: ({ source }) => [join(directoryOf(source.uri), '__init__.py')],
  announce: () => [],
  namespaceOf: () => undefined,
  topConstant: (name, digits) => `${name} = ${digits}`,
};
