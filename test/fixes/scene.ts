import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtInCatalogs } from '../../scripts/builtInCatalogs';
import { askedFor } from '../../shared/src/catalog/codes';
import { libraryOfCatalogs } from '../../shared/src/catalog/library';
import { parseCatalog } from '../../shared/src/catalog/parse';
import type { CatalogSet } from '../../shared/src/catalog/catalogSet';
import type { Analysis, ConstantDeclaration, Insight } from '../../server/src/core/insight';
import type { Declaration, Literal, Role } from '../../server/src/core/literal';
import type { Import, Scanned } from '../../server/src/core/scan';
import type { FixContext } from '../../server/src/fixes/context';
import { fixAll } from '../../server/src/fixes/fixAll';
import { fixesAt } from '../../server/src/fixes/fixesAt';
import type { Fix } from '../../server/src/fixes/fix';
import { applyEdits } from '../../server/src/fixes/text/apply';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A vendor with few rows, some of them awkward. */
const acme = parseCatalog({
  id: 'acme',
  title: 'Acme API',
  scope: 'vendor',
  enumName: 'AcmeError',
  entries: [
    { code: -7001, name: 'SESSION_CLOSED', description: 'The session was closed. Open another.' },
    { code: -7002, name: 'SESSION_FULL', description: 'The session is full (see */ or """).' },
    { code: 7003, name: 'None' },
  ],
}).catalog;

export const catalogs: CatalogSet = libraryOfCatalogs([
  ...(acme === undefined ? [] : [acme]),
  ...(await builtInCatalogs(root)),
]);

const folder = 'file:///work';

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
  const { text, marks } = unmarked(own[1]);
  const source = { uri: `${folder}/${own[0]}`, version: 3, language: scene.language, text };
  const scanned = scan(text, marks, scene.language);
  const elsewhere = others.flatMap(([name, other]) =>
    scan(other, [], scene.language).file.constants.map((constant): ConstantDeclaration => ({
      ...constant,
      uri: `${folder}/${name}`,
    })),
  );
  const context: FixContext = {
    catalogs,
    project: {
      path: own[0],
      dependencies: scene.dependencies ?? [],
      activated: [],
      pinned: [],
      vendorFiles: new Map(),
    },
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
    platform: 'any',
  };
  return { source, analysis: analysisOf(source, scanned, marks), context };
};

export const textsAfter = (staged: Staged, fix: Fix): Readonly<Record<string, string>> => {
  if (!('edits' in fix)) throw new Error(`No edits: ${JSON.stringify('why' in fix ? fix.why : fix.command)}`);
  return Object.fromEntries(
    fix.edits.map((edit) => {
      if ('create' in edit) return [edit.create.slice(folder.length + 1), edit.text];
      const before =
        edit.uri === staged.source.uri ? staged.source.text : (staged.context.neighbour(edit.uri)?.text ?? '');
      return [edit.uri.slice(folder.length + 1), applyEdits(before, edit.edits)];
    }),
  );
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

export const allFixed = (scene: Scene): string => {
  const staged = stage(scene);
  const fix = fixAll(staged.source, staged.analysis, staged.context);
  return fix === undefined ? 'Nothing to fix.' : picture(textsAfter(staged, fix));
};

const picture = (texts: Readonly<Record<string, string>>): string =>
  `\n${Object.entries(texts)
    .map(([name, text]) => `--- ${name}\n${text}`)
    .join('')}`;

const lineOf = (fix: Fix): string =>
  `${fix.preferred ? '* ' : ''}${fix.title}${'why' in fix ? ` ✗ ${fix.why}` : ''}`;

const firstSpan = ({ analysis }: Staged) =>
  analysis.insights[0]?.span ?? analysis.idleDirectives[0]?.span ?? { start: 0, end: 0 };

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

const analysisOf = (source: Staged['source'], scanned: Scanned, marks: readonly Mark[]): Analysis => ({
  source: { uri: source.uri, version: source.version },
  file: scanned.file,
  idleDirectives: scanned.file.directives,
  problems: [],
  insights: scanned.literals.map((literal, at): Insight => {
    const mark = marks[at];
    const hit = catalogs.lookUp(mark?.catalog ?? '', askedFor(literal.spelling));
    if (hit === undefined) throw new Error(`${mark?.catalog} has no ${literal.spelling}.`);
    const best = { hit, score: 5, clues: [] };
    return {
      span: literal.span,
      literal,
      role: 'use',
      classTest: false,
      best,
      others: [],
      ambiguous: false,
      confidence: 'certain',
      inTest: false,
    };
  }),
});

const scan = (text: string, marks: readonly Mark[], language: string): Scanned => ({
  problems: [],
  literals: marks.map((mark): Literal => {
    const spelling = text.slice(mark.start, mark.end);
    return {
      span: mark,
      spelling,
      value: BigInt(Number(spelling)),
      radix: 10,
      quoted: false,
      place: { kind: 'code', role: mark.role, owners: [], siblings: [], inTest: false },
    };
  }),
  file: {
    imports: language === 'python' ? pythonImports(text) : ecmaImports(text),
    directives: [...text.matchAll(/(?:\/\/|#|\{?\/\*) *(error-code-insight-ignore[\w-]*:[^\n*]*)(?:\*\/)?/g)].map(
      (match) => {
        const at = match.index + match[0].indexOf('error');
        return {
          kind: 'line',
          reason: 'reason',
          span: { start: at, end: at + (match[1] ?? '').trimEnd().length },
          comment: { start: match.index + (match[0].startsWith('{') ? 1 : 0), end: match.index + match[0].length },
        };
      },
    ),
    constants: language === 'python' ? pythonConstants(text) : ecmaConstants(text),
  },
});

const specifiers = (list: string, separator: RegExp): Import['names'] =>
  list
    .split(',')
    .map((item) => item.trim().replace(/^type /, ''))
    .filter((item) => item !== '')
    .map((item) => {
      const [imported = '', local = imported] = item.split(separator);
      return { imported, local };
    });

const ecmaImports = (text: string): readonly Import[] => [
  ...[...text.matchAll(/^import (.*?)from ['"]([^'"]+)['"];?|^const (.*?) = require\(['"]([^'"]+)['"]\);?/gms)].map(
    (match): Import => {
      const what = (match[1] ?? match[3] ?? '').trim();
      const braces = /\{([^}]*)\}/.exec(what)?.[1];
      const plain = what
        .replace(/\{[^}]*\}/, '')
        .replace(/^type /, '')
        .replace(/,\s*$/, '')
        .trim();
      const whole = plain.startsWith('* as ')
        ? [{ imported: '*', local: plain.slice(5) }]
        : plain === ''
          ? []
          : [{ imported: match[1] === undefined ? '*' : 'default', local: plain }];
      return {
        module: match[2] ?? match[4] ?? '',
        kind: match[1] === undefined ? 'require' : 'import',
        names: [
          ...whole,
          ...(braces === undefined ? [] : specifiers(braces, match[1] === undefined ? /\s*:\s*/ : / as /)),
        ],
        span: { start: match.index, end: match.index + match[0].length },
      };
    },
  ),
];

const pythonImports = (text: string): readonly Import[] =>
  [...text.matchAll(/^from (\S+) import (\([^)]*\)|.*)$|^import (.*)$/gm)].map((match): Import => ({
    module: match[1] ?? match[3] ?? '',
    kind: 'import',
    names:
      match[1] === undefined
        ? [{ imported: '*', local: match[3] ?? '' }]
        : specifiers((match[2] ?? '').replace(/[()]/g, ''), / as /),
    span: { start: match.index, end: match.index + match[0].length },
  }));

type Constant = Declaration & { readonly value: bigint };

const constant = (match: RegExpMatchArray, offset: number, more: Partial<Declaration>): Constant => {
  const name = match[1] ?? '';
  const start = offset + (match.index ?? 0) + match[0].indexOf(name);
  return {
    name,
    nameSpan: { start, end: start + name.length },
    form: 'constant',
    exported: false,
    family: 1,
    value: BigInt(match[2] ?? 0),
    ...more,
  };
};

const ecmaConstants = (text: string): readonly Constant[] => [
  ...[...text.matchAll(/const (\w+) = (-?\d+)/g)].map((match) =>
    constant(match, 0, { exported: /export $/.test(text.slice(0, match.index)) }),
  ),
  ...[...text.matchAll(/(export )?(?:const|enum) (\w+) (?:= )?(?:Object\.freeze\()?\{([^}]*)\}/g)].flatMap((match) =>
    [...(match[3] ?? '').matchAll(/(\w+)\s*[:=] (-?\d+)/g)].map((member) =>
      constant(member, match.index + match[0].indexOf('{') + 1, {
        form: match[0].includes('enum') ? 'enumMember' : 'objectMember',
        container: match[2] ?? '',
        exported: match[1] !== undefined,
      }),
    ),
  ),
];

const pythonConstants = (text: string): readonly Constant[] => [
  ...[...text.matchAll(/^([A-Z_]+) = (-?\d+)/gm)].map((match) => constant(match, 0, { exported: true })),
  ...[...text.matchAll(/^class (\w+).*:\n((?: +.*\n|\n)*)/gm)].flatMap((match) =>
    [...(match[2] ?? '').matchAll(/^ +([A-Z_]+) = (-?\d+)/gm)].map((member) =>
      constant(member, match.index + match[0].indexOf('\n') + 1, {
        form: 'enumMember',
        container: match[1] ?? '',
        exported: true,
      }),
    ),
  ),
];
