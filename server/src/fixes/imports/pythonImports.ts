import type { Import } from '../../core/scan';
import type { TextEdit } from '../fix';
import type { Need, PlannedImports } from '../languages/language';
import { insertIntoList } from '../text/listInsertion';
import type { SourceFile } from '../text/sourceFile';
import { freeName, isRebound, keyOf, uniqueNeeds } from './names';
import { addInOrder, type Line, type Order } from './order';
import { topImports } from './placement';

type Planned = { readonly need: Need; readonly local: string; readonly edit?: TextEdit; readonly fresh?: string };

/** `from m import X` and `import m`: reuses, extends, or adds a statement. */
export const planPythonImports = (needs: readonly Need[], file: SourceFile): PlannedImports => {
  const planned = uniqueNeeds(needs).map((need) => planOne(need, file));
  const locals = new Map(planned.map(({ need, local }) => [keyOf(need), local]));
  const fresh = freshStatements(planned);
  return {
    local: (need) => locals.get(keyOf(need)),
    edits: [
      ...planned.flatMap(({ edit }) => (edit === undefined ? [] : [edit])),
      ...(fresh.length === 0 ? [] : addInOrder(fresh, topImports(file, ['import']), { order: byKind, file })),
    ],
  };
};

const planOne = (need: Need, file: SourceFile): Planned => {
  const statements = topImports(file, ['import']).filter(({ module }) => module === need.module);
  const known = statements.map((statement) => knownLocal(statement, need, file)).find((local) => local !== undefined);
  if (known !== undefined) return { need, local: known };
  if (need.name === undefined) return { need, ...wholeModule(need.module, file) };
  const local = freeName(need.name, file);
  const item = local === need.name ? local : `${need.name} as ${local}`;
  const edit = statements.map((statement) => extend(statement, item, file)).find((found) => found !== undefined);
  return edit === undefined ? { need, local, fresh: item } : { need, local, edit };
};

const wholeModule = (module: string, file: SourceFile): { readonly local: string; readonly fresh: string } => {
  const local = freeName(module, file, '_module');
  return { local, fresh: local === module ? `import ${module}` : `import ${module} as ${local}` };
};

const knownLocal = (statement: Import, need: Need, file: SourceFile): string | undefined => {
  const whole = isWhole(statement, file);
  const entry = statement.names.find(({ imported }) => (whole ? true : imported === need.name));
  if (entry === undefined || isRebound(entry.local, file, statement.span)) return undefined;
  if (!whole) return entry.local;
  return need.name === undefined ? entry.local : `${entry.local}.${need.name}`;
};

const isWhole = ({ span }: Import, file: SourceFile): boolean =>
  file.code.slice(span.start, span.end).startsWith('import');

const extend = ({ span }: Import, item: string, file: SourceFile): TextEdit | undefined => {
  const written = file.code.slice(span.start, span.end);
  const names = /^from\b[^\n]*?\bimport\s*(\(?)/.exec(written);
  if (names === null || written.includes('\\') || written.includes('*')) return undefined;
  const bracketed = names[1] === '(';
  const end = span.start + (bracketed ? written.lastIndexOf(')') : written.trimEnd().length);
  return insertIntoList(file.text, file.code, { start: span.start + names[0].length, end }, item);
};

/** `import x` before `from x import y`, as the tools sort them. */
const byKind: Order = {
  keyOf: (statement, file) => sortKey(isWhole(statement, file) ? 'import' : 'from', statement.module),
  likeness: (a, b) => (familyOf(a) === familyOf(b) ? 1 : 0),
};

const sortKey = (form: 'import' | 'from', module: string): string => `${form === 'import' ? '1' : '2'} ${module}`;

/** The three that the tools divide by blank lines: the language's own modules, packages, the program's files. */
const familyOf = (key: string): 'standard' | 'package' | 'program' => {
  const module = key.slice(2);
  if (module.startsWith('.')) return 'program';
  return standardModules.has(module.split('.')[0] ?? '') ? 'standard' : 'package';
};

const standardModules: ReadonlySet<string> = new Set(
  (
    'abc argparse array ast asyncio base64 collections contextlib copy csv ctypes dataclasses datetime decimal enum errno ' +
    'functools glob hashlib http importlib inspect io itertools json logging math multiprocessing os pathlib pickle ' +
    'platform queue random re select shutil signal socket sqlite3 ssl string struct subprocess sys tempfile threading ' +
    'time traceback types typing unittest urllib uuid warnings weakref xml zlib'
  ).split(' '),
);

const freshStatements = (planned: readonly Planned[]): readonly Line[] => {
  const fresh = planned.filter((plan) => plan.fresh !== undefined);
  const whole = fresh.flatMap(({ need, fresh: line }) =>
    need.name === undefined ? [{ text: line ?? '', key: sortKey('import', need.module) }] : [],
  );
  const modules = [...new Set(fresh.flatMap(({ need }) => (need.name === undefined ? [] : [need.module])))];
  const from = modules.map((module) => {
    const items = fresh
      .filter(({ need }) => need.module === module && need.name !== undefined)
      .map((plan) => plan.fresh);
    return { text: `from ${module} import ${items.join(', ')}`, key: sortKey('from', module) };
  });
  return [...whole, ...from];
};
