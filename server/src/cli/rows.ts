import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { alternatives } from '../core/alternatives';
import type { Match } from '../core/insight';
import { nameOf, severityOf } from '../../../shared/src/catalog/display';
import type { Analysis, Confidence, Insight } from '../core/insight';
import { isAtLeast } from '../features/shown';

/** One found code, as a line of the output says it. */
export type Row = {
  readonly file: string;
  /** 1-based, as the columns, which count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** The column right behind the code. */
  readonly endColumn: number;
  readonly text: string;
  readonly catalog: string;
  readonly code: number | string;
  readonly name: string;
  readonly severity: string;
  readonly confidence: Confidence;
  readonly role: string;
  readonly others: readonly Code[];
  readonly because: readonly string[];
};

type Code = { readonly catalog: string; readonly code: number | string; readonly name: string };

/** One file as the command line has read it. */
export type ScannedFile = {
  /** As it was reached from the argument. */
  readonly file: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly catalogs: CatalogSet;
};

/** Everything found in one text, in its order; what is ignored there is left out. */
export const rowsOf = (scanned: ScannedFile, minimum: Confidence): readonly Row[] => {
  const shown = scanned.analysis.insights.filter(
    ({ confidence, ignored }) => ignored === undefined && isAtLeast(confidence, minimum),
  );
  if (shown.length === 0) return [];
  const starts = lineStarts(scanned.text);
  return shown.map((insight) => rowOf(insight, scanned, starts));
};

export const textOf = ({ file, line, column, text, catalog, name, confidence, role }: Row): string =>
  `${file}:${line}:${column}: ${text} ${name} (${catalog}, ${role === 'use' ? confidence : `${role}, ${confidence}`})`;

const rowOf = (insight: Insight, { file, catalogs }: ScannedFile, starts: readonly number[]): Row => {
  const { span, literal, best, confidence, role } = insight;
  const line = lineAt(starts, span.start);
  const start = starts[line] ?? 0;
  return {
    file,
    line: line + 1,
    column: span.start - start + 1,
    endColumn: span.end - start + 1,
    text: literal.spelling,
    ...codeOf(best),
    severity: severityOf(best.hit),
    confidence,
    role,
    others: alternatives(insight, catalogs).map(codeOf),
    because: best.clues.filter(({ weight, because }) => weight > 0 && because !== '').map(({ because }) => because),
  };
};

const codeOf = ({ hit }: Match): Code => ({ catalog: hit.catalog.id, code: hit.code, name: nameOf(hit) });

/** Lines end as in an editor: at \n, \r\n or a lone \r. */
const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length),
];

/** The last line that starts at or before the offset. */
const lineAt = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
