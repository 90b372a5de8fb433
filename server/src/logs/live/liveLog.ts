import { once } from '../../../../shared/src/catalog/catalogBook';
import type { Span } from '../../../../shared/src/span';
import type { Hit } from '../../../../shared/src/catalog/hit';
import type { Insight, Policy } from '../../core/insight';
import type { Literal } from '../../core/literal';
import { columnsNamed } from '../formats/w3c';
import { linesIn } from '../lines';
import { createLogScanner, type LogScanner, type LogState, type ScanLines } from '../logScanner';
import { createLineJudge, isFailure, placedAt, type LineJudge, type LogSurroundings } from '../report/lineJudge';

/**
 * A stretch of whole lines of a log that is open; the last piece may lack its line break. The same object is the same
 * text, so what is known of a piece stays known while others change.
 */
export type LogPiece = { readonly text: string };

/** Where to look: the piece of that number, after all before it. */
export type PieceAt = { readonly pieces: readonly LogPiece[]; readonly index: number };

/**
 * A log that is read where somebody looks, and grows meanwhile. What an answer costs depends on the stretch asked
 * about, not on the length of the log. All offsets count from the start of the piece.
 */
export type LiveLog = {
  /** Everything known of the lines that touch the stretch. */
  readonly insightsIn: (at: PieceAt, stretch: Span) => readonly Insight[];
  /** The failures of a whole piece; quick, and remembered. */
  readonly failuresIn: (at: PieceAt) => readonly Failure[];
};

/** Small, as a log may have a million of them: equal failures share the hit. */
export type Failure = { readonly start: number; readonly end: number; readonly hit: Hit };

/** `head` is the beginning of the log, which tells what it is; a few hundred lines are enough. */
export const createLiveLog = (head: string, around: LogSurroundings, policy: Policy): LiveLog => {
  const scanner = createLogScanner(around.catalogs);
  const judge = createLineJudge(around, policy);
  const begun = once(() => scanner.begin(head));
  const known = new WeakMap<LogPiece, readonly Failure[]>();
  const readLines = lineReader(scanner, judge);
  const literalsIn = (scan: ScanLines, at: PieceAt, { start, end }: Span): readonly Literal[] =>
    scan(textOf(at), start, end, stateAt(at, start, begun())).literals;
  const failuresOf = (at: PieceAt): readonly Failure[] => {
    const scan = at.pieces.length > worthFilter ? scanner.scanFailures : scanner.scanLines;
    return literalsIn(scan, at, { start: 0, end: textOf(at).length }).flatMap((literal) => {
      const verdict = judge(literal);
      return verdict && isFailure(verdict) ? [{ ...literal.span, hit: verdict.best.hit }] : [];
    });
  };
  return {
    insightsIn: (at, stretch) => {
      const { start, end } = wholeLines(textOf(at), stretch);
      return readLines(textOf(at), start, end, stateAt(at, start, begun()));
    },
    failuresIn: (at) => {
      const piece = at.pieces[at.index];
      if (piece === undefined) return [];
      const failures = known.get(piece) ?? failuresOf(at);
      known.set(piece, failures);
      return failures;
    },
  };
};

type ReadLines = (text: string, from: number, to: number, state: LogState) => readonly Insight[];

/** Lines that are remembered: some screens full, for those who look at the same place while the log grows. */
const mostLines = 4000;

/** Reads line by line and remembers what it read. */
const lineReader = (scanner: LogScanner, judge: LineJudge): ReadLines => {
  const known = new Map<string, readonly Insight[]>();
  const readLine = (line: string, state: LogState): readonly Insight[] =>
    scanner.scanLines(line, 0, line.length, state).literals.flatMap((literal) => {
      const verdict = judge(literal);
      return verdict === undefined ? [] : [placedAt(verdict, literal)];
    });
  const remembered = (line: string, state: LogState): readonly Insight[] => {
    const key = `${state.columns?.join(' ') ?? ''}\n${line}`;
    const insights = known.get(key) ?? readLine(line, state);
    if (known.size >= mostLines) known.clear();
    known.set(key, insights);
    return insights;
  };
  return (text, from, to, begun) => {
    const insights: Insight[] = [];
    let state = begun;
    for (const { start, end } of linesIn(text, from, to)) {
      const line = text.slice(start, end);
      const columns = columnsNamed(line);
      if (columns !== undefined) state = { ...state, columns };
      insights.push(...remembered(line, state).map((insight) => movedBy(insight, start)));
    }
    return insights;
  };
};

/** The insight as of a text in which its line starts so much later. */
export const movedBy = (insight: Insight, by: number): Insight => {
  const span = { start: insight.span.start + by, end: insight.span.end + by };
  return placedAt(insight, { ...insight.literal, span });
};

/** Logs of so many pieces are read with the help of the line filter. */
const worthFilter = 8;

const textOf = ({ pieces, index }: PieceAt): string => pieces[index]?.text ?? '';

/** From the start of the first line touched to the end of the last one, its break included. */
const wholeLines = (text: string, { start, end }: Span): Span => {
  const feed = text.indexOf('\n', end);
  return { start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, end: feed < 0 ? text.length : feed + 1 };
};

/** The state at a place: what the top of the log says, with the columns that the last `#Fields:` line before it named. */
const stateAt = ({ pieces, index }: PieceAt, offset: number, begun: LogState): LogState => {
  const columns = lastColumns(textOf({ pieces, index }).slice(0, offset)) ?? lastColumnsOf(pieces.slice(0, index));
  return columns === undefined ? begun : { ...begun, columns };
};

type Columns = readonly string[] | undefined;

const columnsAtEnd = new WeakMap<LogPiece, { readonly columns: Columns }>();

const lastColumnsOf = (pieces: readonly LogPiece[]): Columns => {
  for (const piece of pieces.toReversed()) {
    const known = columnsAtEnd.get(piece) ?? { columns: lastColumns(piece.text) };
    columnsAtEnd.set(piece, known);
    if (known.columns !== undefined) return known.columns;
  }
  return undefined;
};

const mark = '#Fields:';

const lastColumns = (text: string): Columns => {
  for (let at = text.lastIndexOf(mark); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1)) {
    const before = text.charAt(at - 1);
    if (before === '' || before === '\n' || before === '\r') return columnsNamed(lineFrom(text, at));
  }
  return undefined;
};

const lineFrom = (text: string, start: number): string =>
  /[^\r\n]*/y.exec(text.slice(start, start + longestHead))?.[0] ?? '';

const longestHead = 4096;
