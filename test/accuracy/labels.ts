import { readFileSync } from 'node:fs';
import path from 'node:path';

/** How one reader judged one literal of a real file; see README.md beside this file. */
export type Label = {
  readonly file: string;
  /** 1-based line and UTF-16 column of the first character, a unary minus included. */
  readonly line: number;
  readonly col: number;
  readonly literal: string;
  readonly value: number | null;
  readonly label: 'error-code' | 'definition' | 'not-code' | 'unsure';
  /** A catalog id, `other:…` for families that are not built in, null for no code. */
  readonly catalog: string | null;
  readonly why: string;
  readonly lang: string;
};

export type LabelledFile = {
  readonly file: string;
  readonly package: string;
  readonly lang: string;
  /** Only some ranges of values are labelled; what is not labelled is left out of the scores. */
  readonly partial?: unknown;
};

/** A label that was sure to be wrong: what it is now, and why. */
type Mended = Pick<Label, 'file' | 'line' | 'col' | 'label' | 'catalog'> & { readonly because: string };

const here = path.resolve('test/accuracy/source');

/** Lines of our own files, each a JSON value. */
const rows = (name: string): readonly unknown[] =>
  readFileSync(path.join(here, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

export const labelledFiles = (): readonly LabelledFile[] => rows('files.jsonl') as readonly LabelledFile[];

export const mendedLabels = (): readonly Mended[] => rows('mended.jsonl') as readonly Mended[];

export const labels = (): readonly Label[] => {
  const mended = new Map(mendedLabels().map((row) => [placeKey(row), row]));
  return (rows('labels.jsonl') as readonly Label[]).map((label) => {
    const change = mended.get(placeKey(label));
    return change === undefined ? label : { ...label, label: change.label, catalog: change.catalog };
  });
};

export const placeKey = ({ file, line, col }: Pick<Label, 'file' | 'line' | 'col'>): string => `${file}:${String(line)}:${String(col)}`;
