import type { Declaration } from '../../core/literal';
import { groupsAround } from '../text/brackets';
import { lineEnd } from '../text/lines';
import type { SourceFile } from '../text/sourceFile';
import { typescriptModule } from '../modules/ecmaModule';
import type { Exactness, Reach, Site } from './language';

/** A constant of the same file: declared with `const` or in an enum, object or class, in scope, and initialised before. */
export const reachEcmaHere = (declaration: Declaration, site: Site): Reach | undefined => {
  const { file, literal } = site;
  const { nameSpan, container } = declaration;
  if (!isName(declaration.name) || nameSpan.start > literal.span.start) return undefined;
  if (container === undefined)
    return declaredAs(file, nameSpan.start, /\bconst\s+$/) ? reachVariable(declaration, site) : undefined;
  if (declaration.form === 'classMember' && !declaredAs(file, nameSpan.start, /\bstatic\b[^;\n]*$/)) return undefined;
  return reachMember(declaration, container, site);
};

/** Exactness of a member of another file, of which only the declaration is known. */
export const reachEcmaMember = ({ form }: Declaration): Exactness => {
  if (form === 'constant' || form === 'variable') return 'same';
  return form === 'objectMember' ? 'exact' : 'loose';
};

const isName = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

const declaredAs = (file: SourceFile, at: number, before: RegExp): boolean =>
  before.test(file.code.slice(Math.max(0, at - 120), at));

const reachVariable = ({ name, nameSpan }: Declaration, site: Site): Reach | undefined => {
  const { file, literal } = site;
  const statement = { start: nameSpan.start - 'const '.length - 8, end: nameSpan.end };
  const visible = inScope(nameSpan.start, site) && endOfStatement(file.code, nameSpan.end) <= literal.span.start;
  const rebound = otherBindings(name, statement, file);
  return visible && !rebound ? { expression: name, exactness: 'same', caseLabel: true } : undefined;
};

const reachMember = (declaration: Declaration, container: string, site: Site): Reach | undefined => {
  const { file, literal } = site;
  const head = container.split('.')[0] ?? container;
  const opened = containerHead(head, file);
  if (!container.split('.').every(isName) || opened === undefined) return undefined;
  const end = endOfStatement(file.code, opened.end - 1);
  if (!inScope(opened.start, site) || end > literal.span.start) return undefined;
  if (otherBindings(head, opened, file)) return undefined;
  return {
    expression: `${container}.${declaration.name}`,
    exactness: memberExactness(declaration, opened, file),
    caseLabel: true,
  };
};

const containerHead = (name: string, file: SourceFile) => {
  const found =
    typescriptModule.opener(name).exec(file.code) ?? new RegExp(`\\bclass\\s+${name}\\b[^{]*\\{`).exec(file.code);
  if (found === null) return undefined;
  return { start: Math.max(0, found.index - 'export const '.length), end: found.index + found[0].length };
};

const memberExactness = (declaration: Declaration, head: { readonly end: number }, file: SourceFile): Exactness => {
  if (declaration.form === 'classMember') return 'same';
  if (declaration.form !== 'objectMember') return 'loose';
  const close = closing(file.code, head.end - 1);
  return /^\s*as\s+const\b/.test(file.code.slice(close + 1)) || /freeze\s*\(\s*\{$/.test(file.code.slice(0, head.end))
    ? 'exact'
    : 'loose';
};

const closing = (code: string, open: number): number => {
  const inner = groupsAround(code, open + 1).at(-1);
  return inner === undefined ? code.length : inner.end - 1;
};

/** All groups around the declaration enclose the site too. */
const inScope = (declared: number, { file, literal }: Site): boolean =>
  groupsAround(file.code, declared).every(({ start, end }) => start < literal.span.start && literal.span.end < end);

const otherBindings = (
  name: string,
  except: { readonly start: number; readonly end: number },
  file: SourceFile,
): boolean => {
  const start = Math.max(0, except.start);
  return file.language
    .bindings(name)
    .test(`${file.code.slice(0, start)}${' '.repeat(except.end - start)}${file.code.slice(except.end)}`);
};

/** Behind the brackets that open in the statement's first line, at its `;` or line end. */
const endOfStatement = (code: string, from: number): number => {
  const line = lineEnd(code, from);
  for (let at = from; at < line; at += 1) {
    const unit = code.charAt(at);
    if (unit === ';') return at;
    if ('([{'.includes(unit)) return endOfStatement(code, closing(code, at) + 1);
  }
  return line;
};
