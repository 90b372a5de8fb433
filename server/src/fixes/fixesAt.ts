import { overlap, touches, type Span } from '../../../shared/src/span';
import type { Analysis, Insight } from '../core/insight';
import type { Source } from '../core/source';
import { choose, siteOf } from './choose';
import { ignoreEdit, removeIgnoreEdit } from './comments';
import { compose } from './compose';
import type { Missed } from './constants/library';
import type { FixContext } from './context';
import type { Fix, FixEdit, TextEdit } from './fix';
import { languageOf } from './languages';
import type { Reference } from './languages/language';
import { swapsFor } from './fixAll';
import { sourceFile, type SourceFile } from './text/sourceFile';
import { numbersAt } from './toNumber';
import { titleOf, writtenName } from './titles';

/** One request for fixes: a file at one version, what is known of it, and the place asked for. */
export type FixRequest = {
  readonly source: Source;
  readonly analysis: Analysis;
  readonly span: Span;
  readonly context: FixContext;
};

/** All that can be done about the codes in a stretch of text, best first, and why the rest cannot. */
export const fixesAt = (request: FixRequest): readonly Fix[] => {
  const { analysis, source, span, context } = request;
  const language = languageOf(source.language);
  const insights = analysis.insights.filter(
    (insight) => overlap(insight.span, span) || touches(insight.span, span.start),
  );
  if (language === undefined)
    return insights.flatMap((insight) => [...withoutConstants(insight), ...settingFixes(insight)]);
  const file = sourceFile(source, analysis.file, language);
  return [
    ...insights.flatMap((insight) => insightFixes(insight, file, request)),
    ...idleFixes(file, request),
    ...(insights.length === 0 && context.settings.style !== 'hint-only' ? numbersAt(file, span, context) : []),
  ];
};

/** Shells, data and markup. */
const withoutConstants = (insight: Insight): readonly Fix[] =>
  insight.role === 'use' && insight.confidence !== 'possible'
    ? [cannot(insight, 'files of this language have no constants')]
    : [];

const insightFixes = (insight: Insight, file: SourceFile, request: FixRequest): readonly Fix[] => {
  if (insight.ignored !== undefined) return stopIgnoring(insight, file);
  return [...replacements(insight, file, request), ...ignoreLine(insight, file), ...settingFixes(insight)];
};

const replacements = (insight: Insight, file: SourceFile, request: FixRequest): readonly Fix[] => {
  if (insight.role !== 'use' || insight.confidence === 'possible' || request.context.settings.style !== 'named')
    return [];
  const choice = choose(insight, file, request.context);
  if ('why' in choice) return [cannot(insight, choice.why)];
  const tried = choice.references
    .slice(0, 3)
    .map((reference) => ({ reference, fixes: replacement(insight, reference, { file, request }) }));
  const fixes = tried.flatMap((each) => each.fixes);
  if (fixes.length === 0) return [cannot(insight, taken)];
  return [
    ...fixes.map((fix, at) => ({ ...fix, preferred: at === 0 && insight.confidence === 'certain' })),
    ...everyUse(insight, file, request),
    ...missedConstant(insight, tried, choice.missed),
  ];
};

const taken = 'its name is taken in this file';

type Tried = { readonly reference: Reference; readonly fixes: readonly Fix[] };

/** Where no constant is a library's or the program's, the first that could have been, and why it is not. */
const missedConstant = (insight: Insight, tried: readonly Tried[], missed: readonly Missed[]): readonly Fix[] => {
  const known = tried.filter(({ reference: { origin } }) => origin !== 'module' && origin !== 'top');
  const shadowed = known.map(({ reference }) => ({ symbol: writtenName(reference), why: taken }));
  const [first] = [...shadowed, ...missed];
  if (first === undefined || known.some(({ fixes }) => fixes.length > 0)) return [];
  return [{ ...cannot(insight, first.why), title: `Replace with ${first.symbol}` }];
};

type Around = { readonly file: SourceFile; readonly request: FixRequest };

const replacement = (insight: Insight, reference: Reference, { file, request }: Around): readonly Fix[] => {
  const site = siteOf(insight, file);
  const edits = site === undefined ? undefined : compose([{ site, reference }], file, request.context);
  if (edits === undefined) return [];
  return [{ title: titleOf(reference, edits, file), kind: 'replace', preferred: false, insight, edits }];
};

const everyUse = (insight: Insight, file: SourceFile, { analysis, context }: FixRequest): readonly Fix[] => {
  const { catalog, code } = insight.best.hit;
  const same = analysis.insights.filter(({ best }) => best.hit.catalog.id === catalog.id && best.hit.code === code);
  const swaps = swapsFor(same, file, context);
  const edits = swaps.length < 2 ? undefined : compose(swaps, file, context);
  if (edits === undefined) return [];
  return [
    {
      title: `Replace all ${swaps.length} uses of ${code} in this file`,
      kind: 'replaceAll',
      preferred: false,
      insight,
      edits,
    },
  ];
};

const cannot = (insight: Insight, why: string): Fix => ({
  title: 'Replace with a named constant',
  kind: 'replace',
  preferred: false,
  insight,
  why: `Not possible here: ${why}.`,
});

const ignoreLine = (insight: Insight, file: SourceFile): readonly Fix[] => {
  const edit = ignoreEdit(insight.span.start, file);
  const fix = {
    title: `Ignore ${insight.literal.spelling} on this line`,
    kind: 'ignoreLine',
    preferred: false,
    insight,
  } as const;
  return ['why' in edit ? { ...fix, why: `Not possible here: ${edit.why}.` } : { ...fix, edits: inFile(file, [edit]) }];
};

const stopIgnoring = (insight: Insight, file: SourceFile): readonly Fix[] => {
  const { ignored } = insight;
  if (ignored === undefined) return [];
  const fix = { kind: 'stopIgnoring', preferred: false, insight } as const;
  if (ignored.by === 'setting') {
    return [
      {
        ...fix,
        title: `Stop ignoring ${ignored.rule} in this workspace`,
        command: { name: 'stopIgnoringCode', rule: ignored.rule },
      },
    ];
  }
  const directive = file.facts.directives.find(({ span }) => overlap(span, ignored.directive));
  if (directive === undefined) return [];
  return [
    {
      ...fix,
      title: 'Remove the comment that ignores this code',
      edits: inFile(file, [removeIgnoreEdit(directive, file)]),
    },
  ];
};

const settingFixes = (insight: Insight): readonly Fix[] => {
  if (insight.ignored !== undefined) return [];
  const { catalog, code } = insight.best.hit;
  const rule = `${catalog.id}/${code}`;
  const pins = insight.ambiguous ? [insight.best, ...insight.others.slice(0, 3)] : [];
  return [
    ...pins.map(({ hit }): Fix => ({
      title: `Read it as ${hit.catalog.title}`,
      kind: 'pinCatalog',
      preferred: false,
      insight,
      command: { name: 'pinCatalog', catalog: hit.catalog.id },
    })),
    {
      title: `Ignore ${rule} in this workspace`,
      kind: 'ignoreCode',
      preferred: false,
      insight,
      command: { name: 'ignoreCode', rule },
    },
  ];
};

const idleFixes = (file: SourceFile, { analysis, span }: FixRequest): readonly Fix[] =>
  analysis.idleDirectives
    .filter((directive) => overlap(directive.comment, span) || touches(directive.comment, span.start))
    .map((directive) => ({
      title: 'Remove the comment: it ignores nothing',
      kind: 'removeIgnore',
      preferred: true,
      edits: inFile(file, [removeIgnoreEdit(directive, file)]),
    }));

const inFile = ({ source }: SourceFile, edits: readonly TextEdit[]): readonly FixEdit[] => [
  { uri: source.uri, version: source.version, edits },
];
