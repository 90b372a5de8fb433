import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CatalogSet } from '../../shared/src/catalog/catalogSet';
import { insightsOf, type Found, type ScanFile } from './flags';
import { groupedBy } from './groups';
import { labelledFiles, labels, placeKey, type Label, type LabelledFile } from './labels';
import { ownFiles, ownLabels, type OwnLabel } from './own/read';
import { outcomeKind, type Flag, type Outcome } from './score';

/** A judged literal with what the scan said of it, for the list of misses. */
export type Judged = Outcome & { readonly found: Found | undefined };

/** Every labelled or flagged literal of the files that are at hand. */
export const judgeAll = async (
  scan: ScanFile,
  catalogs: CatalogSet,
): Promise<{ readonly judged: readonly Judged[]; readonly missing: number }> => {
  const labelsOf = groupedBy(labels(), ({ file }) => file);
  const files = labelledFiles();
  const present = files.filter(({ file }) => existsSync(path.join('.cache/accuracy/source', file)));
  const outcomes: Judged[] = [];
  for (const file of present) {
    const text = sourceText(file.file);
    const source = { file: file.file, language: languageIds[file.lang] ?? file.lang, text };
    const found = await insightsOf(source, scan, catalogs);
    outcomes.push(...judgeFile(file, labelsOf.get(file.file) ?? [], found));
  }
  return { judged: outcomes, missing: files.length - present.length };
};

/** The text of a labelled file that is at hand. */
export const sourceText = (file: string): string => readFileSync(path.join('.cache/accuracy/source', file), 'utf8');

/** The same of our own labelled files. */
export const judgeOwn = async (scan: ScanFile, catalogs: CatalogSet): Promise<readonly Judged[]> => {
  const labelsOf = groupedBy(ownLabels(), ({ file }) => file);
  const outcomes: Judged[] = [];
  for (const source of ownFiles()) {
    const own = (labelsOf.get(source.file) ?? []).map(asLabel);
    const file = { file: source.file, lang: source.language, package: source.file, partial: true };
    outcomes.push(...judgeFile(file, own, await insightsOf(source, scan, catalogs)));
  }
  return outcomes;
};

const asLabel = ({ language, ...label }: OwnLabel): Label => ({ ...label, lang: language, value: null, why: '' });

const judgeFile = (file: LabelledFile, own: readonly Label[], found: readonly Found[]): readonly Judged[] => {
  const at = new Map(found.map((one) => [placeKey({ file: file.file, ...one }), one]));
  const labelled = own
    .filter(({ label }) => label !== 'unsure')
    .map((label) => judged(file, label, at.get(placeKey(label))));
  const known = new Set(own.map(placeKey));
  // Beyond the list only small numbers were read, and found ordinary.
  const others = found.filter(
    (one) => file.partial === undefined && isSmall(one) && !known.has(placeKey({ file: file.file, ...one })),
  );
  return [...labelled, ...others.map((one) => judged(file, undefined, one)).filter(({ kind }) => kind !== 'quiet')];
};

const isSmall = ({ insight: { literal } }: Found): boolean =>
  !literal.quoted && literal.value !== undefined && literal.value >= -16n && literal.value <= 16n;

const judged = (
  { file, lang, package: name }: LabelledFile,
  label: Label | undefined,
  found: Found | undefined,
): Judged => {
  const flag = found && isFlagged(found) ? flagOf(file, found) : undefined;
  return { kind: outcomeKind(label, flag), label, flag, file, lang, package: name, found };
};

/** A row of `scan` that is at least likely and no definition. */
const isFlagged = ({ insight }: Found): boolean => insight.confidence !== 'possible' && insight.role === 'use';

const flagOf = (file: string, { insight, line, col }: Found): Flag => ({
  file,
  line,
  col,
  catalog: insight.best.hit.catalog.id,
  text: insight.literal.spelling,
});

/** The label set's short names of languages → VS Code's identifiers. */
const languageIds: Readonly<Record<string, string>> = {
  js: 'javascript',
  ts: 'typescript',
  tsx: 'typescriptreact',
  shell: 'shellscript',
  objc: 'objective-c',
};
