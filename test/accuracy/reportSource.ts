import { groupedBy } from './groups';
import { mendedLabels } from './labels';
import type { Judged } from './outcomes';
import { figuresOf } from './score';

/** The figures for source as lines of text: in all, by language, by catalog, and how much they differ between packages. */
export const reportSource = (judged: readonly Judged[], missing: number): readonly string[] => [
  `Source: ${String(new Set(judged.map(({ file }) => file)).size)} files, ${String(judged.filter(({ label }) => label).length)} labels (${String(mendedLabels().length)} mended)${missing === 0 ? '' : `; ${String(missing)} files are not at hand, run node test/accuracy/fetch.mjs`}`,
  figuresLine('all', judged),
  ...[...groupedBy(judged, ({ lang }) => lang)].map(([lang, own]) => figuresLine(lang, own)),
  '',
  'By catalog of the label:',
  ...[...groupedBy(judged.filter(isCode), ({ label, flag }) => label?.catalog ?? flag?.catalog ?? '')].map(([id, own]) =>
    figuresLine(id, own),
  ),
  '',
  ...acrossPackages(judged),
];

/** The figures for our own files, which hold the languages and families that the real ones are short of. */
export const reportOwn = (judged: readonly Judged[]): readonly string[] => [
  `Our own files, labelled by who wrote them: ${String(judged.length)} labels`,
  figuresLine('all', judged),
  ...[...groupedBy(judged, ({ lang }) => lang)].map(([lang, own]) => figuresLine(lang, own)),
];

const isCode = ({ kind }: Judged): boolean => ['hit', 'wrongCatalog', 'miss', 'falseAlarm'].includes(kind);

/** The weights are set by hand and by no file, so that each package alone is a test of rules made for the others. */
const acrossPackages = (judged: readonly Judged[]): readonly string[] => {
  const packages = [...groupedBy(judged, (one) => one.package)].map(([name, own]) => ({ name, ...figuresOf(own) }));
  const withCodes = packages.filter(({ codes }) => codes > 0);
  const mean = (figure: 'precision' | 'recall' | 'rightCatalog'): string =>
    percent(withCodes.reduce((sum, one) => sum + one[figure], 0) / Math.max(1, withCodes.length));
  return [
    `By package (${String(withCodes.length)} with codes, each counted once): precision ${mean('precision')}  recall ${mean('recall')}  catalog ${mean('rightCatalog')}`,
    ...packages.filter(({ precision, recall }) => precision < 0.9 || recall < 0.9).map(({ name, precision, recall }) => `  weak: ${name}  precision ${percent(precision)}  recall ${percent(recall)}`),
  ];
};

const figuresLine = (name: string, own: readonly Judged[]): string => {
  const { codes, precision, recall, rightCatalog, definitionsFlagged } = figuresOf(own);
  return [
    name.padEnd(28),
    `codes ${String(codes).padStart(4)}`,
    `precision ${percent(precision)}`,
    `recall ${percent(recall)}`,
    `catalog ${percent(rightCatalog)}`,
    `definitions flagged ${percent(definitionsFlagged)}`,
  ].join('  ');
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7);

const missKinds: readonly Judged['kind'][] = ['miss', 'falseAlarm', 'wrongCatalog', 'definitionFlagged'];

/** The whole text of a judged file. */
export type TextOf = (file: string) => string;

/** Every literal that came out wrong, with its line and what was weighed. */
export const reportMisses = (judged: readonly Judged[], textOf: TextOf): readonly string[] =>
  judged.filter(({ kind }) => missKinds.includes(kind)).map((one) => missLine(one, textOf));

const missLine = (one: Judged, textOf: TextOf): string =>
  [`${one.kind} ${one.lang} ${placeOf(one)} ${verdictOf(one)}`, `    ${lineOf(one, textOf)}`, `    ${weighed(one)}`].join('\n');

const positionOf = ({ label, found }: Judged): { readonly line: number; readonly col: number } => label ?? found ?? { line: 1, col: 1 };

const placeOf = (one: Judged): string => {
  const { line, col } = positionOf(one);
  return `${one.file}:${String(line)}:${String(col)}`;
};

const verdictOf = ({ label, flag }: Judged): string =>
  `is ${label?.label ?? 'unlabelled'} ${label?.catalog ?? ''}, said ${flag?.catalog ?? 'nothing'}`;

const lineOf = (one: Judged, textOf: TextOf): string => {
  const { line, col } = positionOf(one);
  const text = textOf(one.file).split(/\r\n|\n|\r/)[line - 1] ?? '';
  return text.slice(Math.max(0, col - 70), col + 50).trim();
};

/** The facts beside the literal and the clues they gave. */
const weighed = ({ found }: Judged): string => {
  if (found === undefined) return 'no insight';
  const { literal, best } = found.insight;
  const { place } = literal;
  const owners = place.kind === 'code' ? place.owners.map(({ relation, name }) => `${relation} ${name}`) : [];
  const clues = best.clues.map(({ id, weight }) => `${id} ${weight.toFixed(1)}`);
  return `${place.kind === 'code' ? place.role : place.kind} ${owners.join(' | ')}  (${clues.join(', ')} = ${best.score.toFixed(2)})`;
};
