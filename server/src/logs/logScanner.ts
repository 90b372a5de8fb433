import { once } from '../../../shared/src/catalog/catalogBook';
import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { Literal } from '../core/literal';
import type { Scan, Scanned } from '../core/scan';
import type { LineFilter, Stretch } from './automaton/lineFilter';
import { sharedFilter } from './automaton/sharedFilter';
import { literalOf } from './findingLiteral';
import type { LineSetting } from './formats/format';
import { catalogFormat } from './formats/catalogFormat';
import { formats } from './formats/table';
import { formatsTold } from './formats/told';
import { columnsNamed } from './formats/w3c';
import { firstLines, linesIn } from './lines';
import { plainLine } from './plainLine';
import { messageFinder } from './messages';
import { platformOf } from './platform';
import { prefixFinder } from './prefixes';
import { scanLine } from './scanLine';
import { topicsOfLog } from './topics';

/** What a log has shown of itself so far: all that a line needs to be read without the lines before it. */
export type LogState = LineSetting;

export type LogScanner = {
  readonly scan: Scan;
  /** The state at the top of a log, from its first lines. */
  readonly begin: (text: string) => LogState;
  /** The literals of the lines that begin in `[from, to)`, and the state behind them. `from` is the start of a line. */
  readonly scanLines: ScanLines;
  /** Like `scanLines`, but passes over lines that cannot hold a failure. */
  readonly scanFailures: ScanLines;
};

export type ScanLines = (
  text: string,
  from: number,
  to: number,
  state: LogState,
) => { readonly literals: readonly Literal[]; readonly state: LogState };

/** Lines from the top that tell what a log is. */
const sampleLines = 200;

export const createLogScanner = (catalogs?: CatalogSet): LogScanner => {
  const finders = { prefixed: prefixFinder(catalogs), messages: messageFinder(catalogs) };
  const known = [...(catalogs?.lineMatchers ?? []).map(catalogFormat), ...formats];
  const begin = (text: string): LogState => {
    const lines = firstLines(text, sampleLines);
    const told = formatsTold(lines, known);
    return {
      platform: told.find(({ platform }) => platform !== undefined)?.platform ?? platformOf(lines),
      topics: [...new Set([...topicsOfLog(lines), ...told.flatMap(({ topics = [] }) => topics)])],
      vendors: finders.messages.spokenOf(lines.join('\n')),
      formats: known.filter((format) => format.told === 'by any line' || told.includes(format)),
    };
  };
  const scanLines: ScanLines = (text, from, to, state) => {
    const literals: Literal[] = [];
    let current = state;
    for (const { start, end } of linesIn(text, from, to)) {
      const line = plainLine(text, start, end);
      current = nextState(current, line.text);
      for (const finding of scanLine(line.text, current, finders)) literals.push(literalOf(finding, line));
    }
    return { literals, state: current };
  };
  const scan: Scan = (source, mayHold): Scanned => {
    const { literals } = scanLines(source.text, 0, source.text.length, begin(source.text));
    return {
      literals: literals.filter(({ value }) => value === undefined || mayHold(value)),
      file: { imports: [], directives: [], constants: [] },
      problems: [],
    };
  };
  const filter = once(() => sharedFilter(catalogs));
  const scanFailures: ScanLines = (text, from, to, state) => {
    // Lone carriage returns end lines that the filter does not see.
    if (isReadWhole(state) || !text.includes('\n')) return scanLines(text, from, to, state);
    const literals: Literal[] = [];
    for (const line of worthyLines(filter(), text, { from, to })) {
      const end = columnsNamed(text.slice(line.start, line.end)) === undefined ? line.end : to;
      const scanned = scanLines(text, line.start, end, state);
      literals.push(...scanned.literals);
      if (end === to) return { literals, state: scanned.state };
    }
    return { literals, state };
  };
  return { scan, begin, scanLines, scanFailures };
};

/** Columns, and what catalogs say of a format, are told by their place alone, which no filter knows. */
export const isReadWhole = ({ columns, formats: own }: LogState): boolean =>
  columns !== undefined || own.some((format) => format.isReadWhole === true);

const worthyLines = function* (
  filter: LineFilter,
  text: string,
  { from, to }: Stretch,
): Generator<{ readonly start: number; readonly end: number }> {
  let at = from;
  while (at < to) {
    const hit = filter.nextInText(text, { from: at, to });
    if (hit >= to) return;
    const feed = text.indexOf('\n', hit);
    const end = feed < 0 || feed > to ? to : feed;
    yield { start: Math.max(at, text.lastIndexOf('\n', hit - 1) + 1), end };
    at = end + 1;
  }
};

const nextState = (state: LogState, line: string): LogState => {
  const columns = columnsNamed(line);
  return columns === undefined ? state : { ...state, columns };
};
