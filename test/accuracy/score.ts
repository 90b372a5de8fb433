import type { Label } from './labels';

/** One literal that the scan flags: at least likely, and no definition. */
export type Flag = { readonly file: string; readonly line: number; readonly col: number; readonly catalog: string; readonly text: string };

/** How one labelled or flagged literal came out. */
export type Outcome = {
  readonly kind: 'hit' | 'wrongCatalog' | 'falseAlarm' | 'miss' | 'definitionFlagged' | 'definitionKept' | 'quiet';
  readonly label: Label | undefined;
  readonly flag: Flag | undefined;
  readonly file: string;
  readonly lang: string;
  readonly package: string;
};

export type Figures = {
  readonly codes: number;
  readonly precision: number;
  readonly recall: number;
  readonly rightCatalog: number;
  readonly definitionsFlagged: number;
};

/** Codes of families that are not built in: answering them with one of ours is wrong, silence is right. */
const isForeign = ({ catalog }: Label): boolean => catalog?.startsWith('other:') === true;

export const outcomeKind = (label: Label | undefined, flag: Flag | undefined): Outcome['kind'] => {
  if (label === undefined) return flag === undefined ? 'quiet' : 'falseAlarm';
  if (label.label === 'definition') return flag === undefined ? 'definitionKept' : 'definitionFlagged';
  const isCode = label.label === 'error-code' && !isForeign(label);
  if (flag === undefined) return isCode ? 'miss' : 'quiet';
  if (!isCode) return 'falseAlarm';
  return flag.catalog === label.catalog ? 'hit' : 'wrongCatalog';
};

export const figuresOf = (outcomes: readonly Outcome[]): Figures => {
  const count = (...kinds: readonly Outcome['kind'][]): number => outcomes.filter(({ kind }) => kinds.includes(kind)).length;
  const found = count('hit', 'wrongCatalog');
  const definitions = count('definitionFlagged', 'definitionKept');
  return {
    codes: found + count('miss'),
    precision: share(found, found + count('falseAlarm', 'definitionFlagged')),
    recall: share(found, found + count('miss')),
    rightCatalog: share(count('hit'), found),
    definitionsFlagged: share(count('definitionFlagged'), definitions, 0),
  };
};

/** Of nothing, everything is right. */
const share = (part: number, whole: number, ofNothing = 1): number => (whole === 0 ? ofNothing : part / whole);
