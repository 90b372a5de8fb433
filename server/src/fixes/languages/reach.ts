import type { Span } from '../../../../shared/src/span';
import type { Declaration } from '../../core/literal';
import { groupsAround } from '../text/brackets';
import { lineEnd, lineStart } from '../text/lines';
import { escapeRegExp, type SourceFile } from '../text/sourceFile';
import type { Reach, Site } from './language';

/** How a language's constants look where they are declared, and how they are named from elsewhere in the file. */
export type Declares = {
  /** Text between the line's beginning and the name that makes it a constant outside any container. */
  readonly bare?: RegExp;
  /** The same for a member of a class, object or module. */
  readonly member?: RegExp;
  /** Text behind the name, up to the value, must be this. */
  readonly behind?: RegExp;
  readonly enumMember?: boolean;
  /** Members are names of their own, without their container. */
  readonly bareMembers?: boolean;
  /** A declaration without its keyword must stand in a group that has it: Go's `const ( … )`. */
  readonly needsConst?: boolean;
  /** Between container and member. */
  readonly glue: string;
  readonly caseLabel: (before: string) => boolean;
  /** May be used above its declaration. */
  readonly hoisted: boolean;
};

const identifier = /^[A-Za-z_$]\w*$/;

/** A constant of the same file, if it is one, in scope, and means the same everywhere in it. */
export const reachDeclared =
  (declares: Declares) =>
  (declaration: Declaration, site: Site): Reach | undefined => {
    const { code } = site.file;
    const { nameSpan } = declaration;
    const before = code.slice(lineStart(code, nameSpan.start), nameSpan.start);
    const behind = code.slice(nameSpan.end, lineEnd(code, nameSpan.end));
    const named = identifier.test(declaration.name) && declares.behind?.test(behind) !== false;
    if (
      !named ||
      !isConstant(declaration, before, declares) ||
      (declares.needsConst === true && !isConst(before, declaration, site))
    )
      return undefined;
    if (onSameStatement(declaration, site) || !isVisible(declaration, site, declares)) return undefined;
    return {
      expression: expressionOf(declaration, declares),
      exactness: 'same',
      caseLabel: declares.caseLabel(before),
    };
  };

const isConstant = ({ form, container }: Declaration, before: string, declares: Declares): boolean => {
  if (form === 'enumMember' && declares.enumMember === true) return true;
  return (container === undefined ? declares.bare : declares.member)?.test(before) === true;
};

const expressionOf = ({ name, container }: Declaration, { glue, bareMembers }: Declares): string =>
  container === undefined || bareMembers === true ? name : container.replaceAll('.', glue) + glue + name;

const isConst = (before: string, { nameSpan }: Declaration, { file }: Site): boolean => {
  const group = groupsAround(file.code, nameSpan.start).at(-1);
  return /\bconst\s+$/.test(before) || (group !== undefined && /\bconst\s*$/.test(file.code.slice(0, group.start)));
};

const onSameStatement = ({ nameSpan }: Declaration, { file, literal }: Site): boolean =>
  lineStart(file.code, nameSpan.start) === lineStart(file.code, literal.span.start);

/** A bare name by the groups around it, less the one that only lists constants; a member by its container. */
const isVisible = (declaration: Declaration, site: Site, declares: Declares): boolean => {
  const { name, nameSpan, container } = declaration;
  const head = declares.bareMembers === true ? undefined : container?.split('.')[0];
  const from = head === undefined ? nameSpan.start : headOf(head, nameSpan.start, site.file);
  if (from === undefined || isRedeclared(head ?? name, from, site.file)) return false;
  const around = scopeOf(declaration, from, site.file);
  const hoists = declares.hoisted && (head !== undefined || around.length === 0);
  if (!hoists && nameSpan.start > site.literal.span.start) return false;
  return around.every(({ start, end }) => start < site.literal.span.start && site.literal.span.end < end);
};

/** The groups around the declaration, or around the container whose head stands at `from`. */
const scopeOf = ({ nameSpan, form }: Declaration, from: number, { code }: SourceFile): readonly Span[] => {
  const groups = groupsAround(code, from);
  const isBare = from === nameSpan.start;
  return isBare && (form === 'enumMember' || isListOfConstants(code, groups.at(-1))) ? groups.slice(0, -1) : groups;
};

const isListOfConstants = (code: string, group: Span | undefined): boolean =>
  group !== undefined && /\b(?:const|enum(?:\s+\w+)?)\s*$/.test(code.slice(Math.max(0, group.start - 80), group.start));

/** The last mention of the container before its member. */
const headOf = (container: string, before: number, file: SourceFile): number | undefined => {
  const found = [...file.code.slice(0, before).matchAll(new RegExp(`\\b${escapeRegExp(container)}\\b`, 'g'))].at(-1);
  return found?.index;
};

const isRedeclared = (name: string, at: number, file: SourceFile): boolean => {
  const line = { start: lineStart(file.code, at), end: lineEnd(file.code, at) };
  const rest = `${file.code.slice(0, line.start)}${' '.repeat(line.end - line.start)}${file.code.slice(line.end)}`;
  return file.language.bindings(name).test(rest);
};
