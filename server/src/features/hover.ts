import type { TextDocument } from 'vscode-languageserver-textdocument';
import { MarkupKind, type Hover } from 'vscode-languageserver-types';
import { linked, type LinkedArguments, type LinkedCommand } from '../../../shared/src/commands';
import { touches } from '../../../shared/src/span';
import { displayCode } from '../../../shared/src/catalog/display';
import type { Hit } from '../../../shared/src/catalog/hit';
import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { alternatives } from '../core/alternatives';
import type { Analysis, Clue, Insight } from '../core/insight';
import { bodyOf, brief, documentation, heading, otherSpellings } from './card';
import { classCard } from './classCard';
import { blocks, bold, bullets, commandLink, joined, prose, words, type Markdown } from './markdown';
import { rangeOf } from './ranges';
import { labelOf, ruleOf } from './shown';

/** What a hover is made with, beside the analysis. */
export type HoverContext = {
  readonly catalogs: CatalogSet;
  /** Commands that the client runs; links lead to no others. */
  readonly commands: readonly string[];
};

export const insightAt = (analysis: Analysis, offset: number): Insight | undefined =>
  analysis.insights.find(({ span }) => touches(span, offset));

export const hoverAt = (
  analysis: Analysis,
  offset: number,
  document: TextDocument,
  context: HoverContext,
): Hover | undefined => {
  const insight = insightAt(analysis, offset);
  if (insight === undefined) return undefined;
  const { markdown } = insightCard(insight, document, context);
  return { contents: { kind: MarkupKind.Markdown, value: markdown }, range: rangeOf(insight.span, document) };
};

const insightCard = (insight: Insight, document: TextDocument, context: HoverContext): Markdown => {
  const { hit } = insight.best;
  const aboutClass = classCard(insight, document, context.catalogs);
  const aboutCode = [
    heading(hit),
    warningOf(insight),
    bodyOf(hit),
    otherSpellings(hit),
    others(insight, document, context),
  ];
  return blocks([
    ...(aboutClass === undefined ? aboutCode : [aboutClass]),
    why(insight),
    ignored(insight),
    joined([documentation(hit), ...actions(insight, document, context)], ' · '),
  ]);
};

const warningOf = ({ warning }: Insight): Markdown => (warning === undefined ? words('') : bold(prose(warning)));

const shownOthers = 5;

const others = (insight: Insight, { uri }: TextDocument, { catalogs, commands }: HoverContext): Markdown => {
  const ranked = alternatives(insight, catalogs);
  if (ranked.length === 0) return words('');
  const label = insight.ambiguous ? 'It may as well be' : 'The number also stands in other catalogs';
  const more = ranked.length > shownOthers ? [words(`… and in ${ranked.length - shownOthers} more catalogs`)] : [];
  const lines = ranked
    .slice(0, shownOthers)
    .map(({ hit }) => joined([brief(hit), preference(hit, uri, commands)], ' · '));
  return joined([bold(words(`${label}:`)), bullets([...lines, ...more])], '\n');
};

/** The way to say that this catalog is the one that is meant. */
const preference = ({ catalog: { id: catalog } }: Hit, uri: string, commands: readonly string[]): Markdown =>
  commands.includes(linked.pinCatalog) ? commandLink('Prefer', linked.pinCatalog, { catalog, uri }) : words('');

const why = ({ best, role }: Insight): Markdown => {
  const reasons = telling(strongest(best.clues).map(({ because }) => because));
  const place = role === 'definition' ? ['it is given its name here'] : [];
  const all = [...reasons, ...place];
  return all.length === 0 ? words('') : words(`*Why:* ${all.map((reason) => because(reason)).join('; ')}.`);
};

/** "compared" adds nothing to "compared with `err.code`". */
const telling = (reasons: readonly string[]): readonly string[] =>
  [...new Set(reasons)].filter((reason, _, all) => !all.some((other) => other !== reason && other.startsWith(reason)));

const shownClues = 4;

const strongest = (clues: readonly Clue[]): readonly Clue[] =>
  clues
    .filter(({ weight, because }) => weight > 0 && because !== '')
    .sort((a, b) => b.weight - a.weight)
    .slice(0, shownClues);

const because = (reason: string): string => prose(reason.replace(/\.$/, '')).markdown;

const ignored = ({ ignored: why }: Insight): Markdown => {
  if (why === undefined) return words('');
  return why.by === 'setting'
    ? words(`*Ignored* by the settings: ${prose(why.rule).markdown}.`)
    : words(`*Ignored* by a comment${why.reason === '' ? '' : `: ${prose(why.reason).markdown}`}.`);
};

type Action = {
  readonly [Name in LinkedCommand]: {
    readonly command: Name;
    readonly label: string;
    readonly argument: LinkedArguments[Name];
  };
}[LinkedCommand];

const actions = (insight: Insight, document: TextDocument, { commands }: HoverContext): readonly Markdown[] =>
  actionsOf(insight, document)
    .filter(({ command }) => commands.includes(linked[command]))
    .map(({ command, label, argument }) => commandLink(label, linked[command], argument));

const actionsOf = (insight: Insight, document: TextDocument): readonly Action[] => {
  const { hit } = insight.best;
  const ref = { catalog: hit.catalog.id, code: hit.code };
  const { uri } = document;
  return [
    ...(mayBeReplaced(insight)
      ? [
          {
            command: 'insertConstant',
            label: 'Replace by a constant',
            argument: { ...ref, uri, range: rangeOf(insight.span, document) },
          } as const,
        ]
      : []),
    { command: 'copy', label: 'Copy', argument: { text: `${displayCode(hit)} ${labelOf(hit)}` } },
    { command: 'findUses', label: 'Find uses', argument: ref },
    ...ignoreActions(insight, uri),
    ...(insight.others.length > 0
      ? [
          {
            command: 'pinCatalog',
            label: `Prefer ${hit.catalog.title}`,
            argument: { catalog: hit.catalog.id, uri },
          } as const,
        ]
      : []),
  ];
};

const ignoreActions = ({ ignored: why, best, role }: Insight, uri: string): readonly Action[] => {
  if (why?.by === 'setting')
    return [{ command: 'unignoreCode', label: 'Stop ignoring', argument: { rule: why.rule, uri } }];
  if (why?.by === 'comment' || role === 'definition') return [];
  return [{ command: 'ignoreCode', label: 'Ignore', argument: { rule: ruleOf(best.hit), uri } }];
};

const mayBeReplaced = ({ role, classTest, ambiguous }: Insight): boolean => role === 'use' && !classTest && !ambiguous;
