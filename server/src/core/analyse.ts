import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { aliasesOf, type Aliases } from './aliases';
import { companiesOf, type Companies } from './companies';
import { withClassTests } from './classTests';
import { fileEvidence, type FileEvidence } from './fileEvidence';
import { ignoredBy, reachOf, type Reach } from './ignores';
import type { Analysis, Insight, Match, Policy } from './insight';
import { ignoredAnew, judge } from './judge';
import type { Literal } from './literal';
import { matchLog } from './logEvidence';
import { matchCode, type Surroundings } from './match';
import { matchText } from './matchText';
import { mentionsIn, type Mentions } from './mentions';
import { nearMiss } from './nearMiss';
import { knownBefore } from './reuse';
import type { Project, Scanned } from './scan';
import type { Source } from './source';

/** What an analysis reads beside the source. */
export type Context = {
  readonly catalogs: CatalogSet;
  readonly project: Project;
  readonly policy: Policy;
  /** The analysis of an earlier version of the same source: what an edit left alone is not judged again. */
  readonly earlier?: Analysed;
};

/** An analysis and what makes the next one of the same source cheaper. */
export type Analysed = {
  readonly analysis: Analysis;
  readonly mentions: Mentions;
  readonly evidence: FileEvidence;
  readonly literals: readonly Literal[];
  readonly companies: Companies;
  readonly aliases: Aliases;
  readonly policy: Policy;
};

/** The whole product in one function: literals → evidence → matches → insights. Never fails, does no input or output. */
export const analyse = (source: Source, scanned: Scanned, context: Context): Analysed => {
  const { catalogs, project, policy, earlier } = context;
  const mentions = mentionsIn(source.text, catalogs, earlier?.mentions);
  const evidence = fileEvidence(scanned.file, mentions, project, catalogs);
  const literals = withClassTests(scanned.literals);
  const reaches = reachOf(scanned.file.directives, source.text);
  const aliases = aliasesOf(scanned.file.imports);
  const judged = judging({ catalogs, evidence, language: source.language, aliases }, policy, reaches);
  const companies = companiesOf(literals, catalogs, evidence);
  const known =
    earlier && isSettled(earlier, { evidence, aliases }, context)
      ? knownBefore({ ...earlier, insights: earlier.analysis.insights }, { literals, companies })
      : [];
  const insights = literals.flatMap((literal, index) => {
    const before = known[index];
    const insight =
      before === undefined
        ? judged(literal, companies[index] ?? '')
        : before.insight && ignoredAnew(before.insight, policy, reaches);
    return insight === undefined ? [] : [insight];
  });
  const analysis: Analysis = {
    source: { uri: source.uri, version: source.version },
    insights,
    file: scanned.file,
    idleDirectives: idleOf(reaches, insights),
    problems: scanned.problems,
  };
  return { analysis, mentions, evidence, literals, companies, aliases, policy };
};

/** Judges one literal by everything that is known of its file. */
const judging =
  (around: Surroundings, policy: Policy, reaches: readonly Reach[]) =>
  (literal: Literal, company: string): Insight | undefined => {
    const insight = judge(literal, matchesOf(literal, around, company), policy, reaches);
    return insight && warned(insight, around);
  };

/** Nothing but the text has changed, and the file as a whole says the same as before. */
const isSettled = (earlier: Analysed, now: Pick<Analysed, 'evidence' | 'aliases'>, context: Context): boolean =>
  earlier.mentions.catalogs === context.catalogs &&
  earlier.policy === context.policy &&
  sameEvidence(earlier.evidence, now.evidence) &&
  sameAliases(earlier.aliases, now.aliases);

const sameAliases = (a: Aliases, b: Aliases): boolean =>
  a.size === b.size && [...a].every(([local, known]) => b.get(local) === known);

const sameEvidence = (a: FileEvidence, b: FileEvidence): boolean =>
  a.size === b.size &&
  [...a].every(([id, { kind, weight }]) => b.get(id)?.kind === kind && b.get(id)?.weight === weight);

const warned = (insight: Insight, around: Surroundings): Insight => {
  const warning = nearMiss(insight, around);
  return warning === undefined ? insight : { ...insight, warning };
};

const matchesOf = (literal: Literal, around: Surroundings, company: string): readonly Match[] => {
  const { place } = literal;
  switch (place.kind) {
    case 'code':
      return matchCode(literal, place, around, company === '' ? [] : company.split(' '));
    case 'text':
      return matchText(literal, around);
    case 'log':
      return matchLog(literal, place, around);
  }
};

/** Ignore comments under which nothing stands that would have been shown. */
const idleOf = (reaches: readonly Reach[], insights: readonly Insight[]): Analysis['idleDirectives'] => {
  const shown = insights.filter(({ confidence, role }) => confidence !== 'possible' && role === 'use');
  return reaches
    .filter((reach) => !shown.some(({ span }) => ignoredBy([reach], span.start) !== undefined))
    .map(({ directive: { span, comment } }) => ({ span, comment }));
};
