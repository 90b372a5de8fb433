import type { Import } from '../../core/scan';
import type { TextEdit } from '../fix';
import type { Need, PlannedImports } from '../languages/language';
import { insertIntoList } from '../text/listInsertion';
import type { SourceFile } from '../text/sourceFile';
import { freeName, isRebound, keyOf, uniqueNeeds } from './names';
import { addInOrder, sharedParts, type Order } from './order';
import { topImports } from './placement';

type Planned = { readonly need: Need; readonly local: string; readonly edit?: TextEdit; readonly fresh?: string };

/** `import { X } from 'm'` and `const { X } = require('m')`: reuses, extends, or adds a statement. */
export const planEcmaImports = (needs: readonly Need[], file: SourceFile): PlannedImports => {
  const planned = uniqueNeeds(needs).map((need) => planOne(need, file));
  const locals = new Map(planned.map(({ need, local }) => [keyOf(need), local]));
  return {
    local: (need) => locals.get(keyOf(need)),
    edits: [...planned.flatMap(({ edit }) => (edit === undefined ? [] : [edit])), ...freshStatements(planned, file)],
  };
};

/** Decided by what the file does already, then by its extension, then by the package. */
export const usesCommonJs = (file: SourceFile, moduleType: 'module' | 'commonjs' | undefined): boolean => {
  if (/^[ \t]*(?:import\b[^(]|export\b)/m.test(file.code)) return false;
  if (file.language.id === 'typescript') return false;
  if (/\brequire\s*\(|\bmodule\s*\.\s*exports\b|(?:^|[\n;])\s*exports\s*\./.test(file.code)) return true;
  if (/\.[cm]js$/.test(file.source.uri)) return file.source.uri.endsWith('.cjs');
  return moduleType !== 'module' && !file.source.uri.endsWith('x');
};

const planOne = (need: Need, file: SourceFile): Planned => {
  const name = need.name ?? '';
  const statements = topImports(file, ['import', 'require']).filter(
    (statement) => sameModule(statement.module, need.module) && bringsValues(statement, file),
  );
  const known = statements.map((statement) => knownLocal(statement, name, file)).find((local) => local !== undefined);
  if (known !== undefined) return { need, local: known };
  const local = freeName(name, file);
  const extended = statements
    .map((statement) => extend(statement, name, local, file))
    .find((edit) => edit !== undefined);
  return extended === undefined
    ? { need, local, fresh: specifier(name, local, need.commonJs === true) }
    : { need, local, edit: extended };
};

const plainModule = (module: string): string =>
  module
    .replace(/^node:/, '')
    .replace(/\.(?:[cm]?[jt]s|[jt]sx)$/, '')
    .replace(/\/index$/, '');

const sameModule = (a: string, b: string): boolean => plainModule(a) === plainModule(b);

const bringsValues = ({ span }: Import, file: SourceFile): boolean =>
  !/^import\s+type\b(?!\s*(?:,|from\b))/.test(file.code.slice(span.start, span.end));

const knownLocal = (statement: Import, name: string, file: SourceFile): string | undefined => {
  const written = file.code.slice(statement.span.start, statement.span.end);
  const named = statement.names.find(({ imported }) => imported === name);
  if (named !== undefined && !new RegExp(`\\btype\\s+${name}\\b`).test(written)) {
    return isRebound(named.local, file, statementSpan(statement, file)) ? undefined : named.local;
  }
  const whole = statement.names.find(
    ({ imported }) => imported === '*' || (imported === 'default' && statement.kind === 'require'),
  );
  if (whole === undefined || isRebound(whole.local, file, statementSpan(statement, file))) return undefined;
  return `${whole.local}.${name}`;
};

/** From the beginning of its line, so that `const x =` of a require counts as part of it. */
const statementSpan = ({ span }: Import, file: SourceFile) => ({
  start: file.text.lastIndexOf('\n', span.start) + 1,
  end: span.end,
});

const extend = (statement: Import, name: string, local: string, file: SourceFile): TextEdit | undefined => {
  const { start, end } = statementSpan(statement, file);
  const written = file.code.slice(start, end);
  const open = written.indexOf('{');
  const close = written.indexOf('}', open);
  if (open === -1 || close === -1 || /\b(?:await|import)\s*\(/.test(written)) return undefined;
  const list = { start: start + open + 1, end: start + close };
  return insertIntoList(file.text, file.code, list, specifier(name, local, statement.kind === 'require'));
};

const specifier = (name: string, local: string, commonJs: boolean): string =>
  name === local ? name : `${name}${commonJs ? ':' : ' as'} ${local}`;

const freshStatements = (planned: readonly Planned[], file: SourceFile): readonly TextEdit[] => {
  const fresh = planned.filter((plan) => plan.fresh !== undefined);
  const modules = [...new Set(fresh.map(({ need }) => need.module))];
  if (modules.length === 0) return [];
  const commonJs = fresh.some(({ need }) => need.commonJs === true);
  const lines = modules.map((module) => {
    const names = fresh.flatMap((plan) => (plan.need.module === module ? [plan.fresh ?? ''] : []));
    return { text: statementFor(module, names, { commonJs, file }), key: module };
  });
  return addInOrder(lines, topImports(file, commonJs ? ['import', 'require'] : ['import']), { order: byModule, file });
};

/** Packages stand apart from files of the program. */
const byModule: Order = {
  keyOf: ({ module }) => module,
  likeness: (a, b) => (a.startsWith('.') === b.startsWith('.') ? 1 + sharedParts(a, b) : 0),
};

const statementFor = (
  module: string,
  names: readonly string[],
  style: { commonJs: boolean; file: SourceFile },
): string => {
  const { quote, semicolons } = style.file.layout;
  const end = semicolons ? ';' : '';
  const list = names.join(', ');
  return style.commonJs
    ? `const { ${list} } = require(${quote}${module}${quote})${end}`
    : `import { ${list} } from ${quote}${module}${quote}${end}`;
};
