import { fileURLToPath } from 'node:url';
import { builtInCatalogs } from '../../scripts/builtInCatalogs';
import { overlap } from '../../shared/src/span';
import { libraryOfCatalogs, type Library } from '../../shared/src/catalog/library';
import { parseCatalog } from '../../shared/src/catalog/parse';
import type { CatalogSet } from '../../shared/src/catalog/catalogSet';
import type { Analysis, ConstantDeclaration, Insight } from '../../server/src/core/insight';
import type { Role } from '../../server/src/core/literal';
import { acmeSource } from './acme';
import { loneFile, type Scanned } from '../../server/src/core/scan';
import { scanLexically } from '../../server/src/syntax/scanLexically';
import type { FixContext } from '../../server/src/fixes/context';
import { fixAll } from '../../server/src/fixes/fixAll';
import { fixesAt } from '../../server/src/fixes/fixesAt';
import type { Fix, FixEdit } from '../../server/src/fixes/fix';
import { applyEdits } from '../../server/src/fixes/text/apply';

const root = fileURLToPath(new URL('../..', import.meta.url));

const acme = parseCatalog(acmeSource).catalog;

export const catalogs: Library = libraryOfCatalogs([
  ...(acme === undefined ? [] : [acme]),
  ...(await builtInCatalogs(root)),
]);

export const folder = 'file:///home/dev/shop';

/** Files of a small workspace; the first is open. Under its codes stand `^^^ catalog role`. */
export type Scene = {
  readonly files: Readonly<Record<string, string>>;
  readonly language: string;
  readonly settings?: Partial<FixContext['settings']>;
  readonly dependencies?: FixContext['project']['dependencies'];
  readonly moduleType?: 'module' | 'commonjs';
};

export type Staged = {
  readonly source: { uri: string; version: number; language: string; text: string };
  readonly analysis: Analysis;
  readonly context: FixContext;
};

export const stage = (scene: Scene): Staged => {
  const [own, ...others] = Object.entries(scene.files);
  if (own === undefined) throw new Error('A scene needs a file.');
  const fixture = unmarked(own[1]);
  const result = staged(own[0], fixture, Object.fromEntries(others), scene);
  if (result.analysis.insights.length < fixture.marks.length)
    throw new Error(`A mark of ${own[0]} is under no literal.`);
  return result;
};

/** A text whose marks say what is a code, the catalogs to read it with, and the files beside it. */
export const staged = (
  path: string,
  { text, marks, catalogs: known = catalogs }: Fixture,
  neighbours: Readonly<Record<string, string>>,
  scene: Scene,
): Staged => {
  const others = Object.entries(neighbours);
  const source = { uri: `${folder}/${path}`, version: 3, language: scene.language, text };
  const scanned = scan(source.uri, text, scene.language);
  const elsewhere = others.flatMap(([name, other]) =>
    scan(name, other, scene.language).file.constants.map((constant): ConstantDeclaration => ({
      ...constant,
      uri: `${folder}/${name}`,
    })),
  );
  const context: FixContext = {
    catalogs: known,
    project: { ...loneFile, path, dependencies: scene.dependencies ?? [] },
    folder,
    packageRoot: folder,
    ...(scene.moduleType === undefined ? {} : { moduleType: scene.moduleType }),
    literals: scanned.literals,
    constants: {
      withValue: (value) => elsewhere.filter((constant) => constant.value === value),
      inContainer: (name) => elsewhere.filter((constant) => constant.container === name),
    },
    neighbour: (uri) => {
      const found = others.find(([name]) => `${folder}/${name}` === uri);
      return found === undefined ? undefined : { text: found[1] };
    },
    settings: { style: 'named', modules: {}, ...scene.settings },
    platform: 'linux',
  };
  return { source, analysis: analysisOf(source, scanned, { marks, catalogs: known }), context };
};

/** The texts of all files that the edits touch. */
export const textsOf = (stages: readonly Staged[], edits: readonly FixEdit[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    edits.map((edit) => {
      if ('create' in edit) return [edit.create.slice(folder.length + 1), edit.text];
      const own = stages.find(({ source }) => source.uri === edit.uri)?.source.text;
      const before = own ?? stages[0]?.context.neighbour(edit.uri)?.text ?? '';
      return [edit.uri.slice(folder.length + 1), applyEdits(before, edit.edits)];
    }),
  );

const textsAfter = (staged: Staged, fix: Fix): Readonly<Record<string, string>> => {
  if (!('edits' in fix)) throw new Error(`No edits: ${JSON.stringify('why' in fix ? fix.why : fix.command)}`);
  return textsOf([staged], fix.edits);
};

/** What is offered at the first marked code, one line each: `*` marks the preferred fix, `✗` what cannot be done. */
export const offered = (scene: Scene): string => {
  const staged = stage(scene);
  return fixesAt({ ...staged, span: firstSpan(staged) })
    .map(lineOf)
    .join('\n');
};

/** The texts after the fix whose title begins so; the first one if none is named. */
export const fixed = (scene: Scene, title = ''): string => {
  const staged = stage(scene);
  const fix = fixesAt({ ...staged, span: firstSpan(staged) }).find((each) => each.title.startsWith(title));
  return fix === undefined ? `No fix "${title}".` : picture(textsAfter(staged, fix));
};

/** The texts after the first fix at the last place where the word stands. */
export const fixedAtCursor = (scene: Scene, word: string): string => {
  const staged = stage(scene);
  const at = staged.source.text.lastIndexOf(word);
  const [fix] = fixesAt({ ...staged, span: { start: at, end: at } });
  return fix === undefined ? 'No fix.' : `${fix.title}\n${picture(textsAfter(staged, fix))}`;
};

export const allFixed = (scene: Scene): string => {
  const staged = stage(scene);
  const fix = fixAll(staged.source, staged.analysis, staged.context);
  return fix === undefined ? 'Nothing to fix.' : picture(textsAfter(staged, fix));
};

export const picture = (texts: Readonly<Record<string, string>>): string =>
  `\n${Object.entries(texts)
    .map(([name, text]) => `--- ${name}\n${text}`)
    .join('')}`;

const lineOf = (fix: Fix): string => `${fix.preferred ? '* ' : ''}${fix.title}${'why' in fix ? ` ✗ ${fix.why}` : ''}`;

const firstSpan = ({ analysis }: Staged) =>
  analysis.insights[0]?.span ?? analysis.idleDirectives[0]?.span ?? { start: 0, end: 0 };

/** Without catalogs of its own: those of all tests. */
type Fixture = { readonly text: string; readonly marks: readonly Mark[]; readonly catalogs?: CatalogSet };

type Mark = { readonly start: number; readonly end: number; readonly catalog: string; readonly role: Role };

const unmarked = (marked: string): { text: string; marks: readonly Mark[] } => {
  const marks: Mark[] = [];
  let text = '';
  let previous = 0;
  for (const line of marked.replace(/^\n/, '').split(/(?<=\n)/)) {
    const mark = /^([ \t#/]*)(\^+) (\S+) (\S+)\n?$/.exec(line);
    if (mark === null) {
      previous = text.length;
      text += line;
      continue;
    }
    const start = previous + (mark[1] ?? '').length;
    marks.push({ start, end: start + (mark[2] ?? '').length, catalog: mark[3] ?? '', role: mark[4] as Role });
  }
  return { text, marks };
};

/** The scanner's literals and facts; which catalog speaks is the mark's word, so that fixes are tested apart from judging. */
const analysisOf = (
  source: Staged['source'],
  scanned: Scanned,
  { marks, catalogs: known }: Required<Omit<Fixture, 'text'>>,
): Analysis => ({
  source: { uri: source.uri, version: source.version },
  file: scanned.file,
  idleDirectives: scanned.file.directives,
  problems: [],
  insights: marks.flatMap((mark): readonly Insight[] => {
    const literal = scanned.literals.find(({ span }) => overlap(span, mark));
    if (literal === undefined) return [];
    const hit = known.lookUp(mark.catalog, { value: literal.value, text: String(literal.value) });
    if (hit === undefined) throw new Error(`${mark.catalog} has no ${literal.spelling}.`);
    return [
      {
        span: literal.span,
        literal,
        role: 'use',
        classTest: literal.place.kind === 'code' && literal.place.role === 'rangeTest',
        best: { hit, score: 5, clues: [] },
        others: [],
        ambiguous: false,
        confidence: 'certain',
        inTest: false,
      },
    ];
  }),
});

export const scan = (uri: string, text: string, language: string): Scanned =>
  scanLexically({ uri, version: 0, language, text }, () => true);
