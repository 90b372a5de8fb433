import type { CatalogSet } from '../../../../shared/src/catalog/catalogSet';
import type { Hit } from '../../../../shared/src/catalog/hit';
import type { ReportRow } from '../../../../shared/src/report/logReport';
import { isDuring, type Period } from '../../../../shared/src/report/times';
import { fileEvidence, type FileEvidence } from '../../core/fileEvidence';
import type { Policy } from '../../core/insight';
import { mentionsIn } from '../../core/mentions';
import { loneFile } from '../../core/scan';
import { sharedFilter } from '../automaton/sharedFilter';
import { encodingOf, markLength, transcoderOf } from '../encoding';
import { createLogScanner, isReadWhole, type LogScanner } from '../logScanner';
import { createBreakMender } from '../stream/lineBreaks';
import { createLineCutter } from '../stream/lineCutter';
import { createLineJudge, isFailure } from './lineJudge';
import { lineTime } from './lineTime';
import { createRowBook } from './reportRows';

export type ReportSetting = {
  readonly catalogs: CatalogSet;
  readonly policy: Policy;
  /** Decodes UTF-8, with replacement characters for what is broken. */
  readonly utf8: (bytes: Uint8Array) => string;
  /** Counts only lines of this time; lines that name none are left out then. */
  readonly during?: Period;
};

/** One log, taken in chunks. */
export type LogReading = {
  readonly write: (chunk: Uint8Array) => void;
  readonly end: () => void;
  /** What of the log was not read, in words; complete after `end`. */
  readonly gaps: () => readonly string[];
};

/** Which failures logs of any size hold: how often, since when, where. Reads nothing itself. */
export type Report = {
  /** `head` is the beginning of the file (64 kB are enough); it is given to `write` again with the rest. */
  readonly open: (file: string, head: Uint8Array) => LogReading;
  /** As of now: a report can be shown while it grows. */
  readonly rows: () => readonly ReportRow[];
  readonly totals: () => { readonly bytes: number; readonly lines: number; readonly failures: number };
};

const headLength = 65_536;
const longestText = 500;

export const createReport = (setting: ReportSetting): Report => {
  const scanner = createLogScanner(setting.catalogs);
  const book = createRowBook();
  const totals = { bytes: 0, lines: 0, failures: 0 };
  const filter = sharedFilter(setting.catalogs);
  const open = (file: string, head: Uint8Array): LogReading => {
    const reader = lineReader(head, scanner, setting);
    const cutter = createLineCutter(
      () => (reader.isReadWhole() ? undefined : filter),
      ({ bytes, number }) => {
        const text = setting.utf8(bytes);
        for (const { hit, column } of reader.failuresIn(text)) {
          const time = lineTime(text);
          if (!isDuring(time, setting.during ?? {})) continue;
          totals.failures++;
          const sighting = {
            file,
            line: number,
            column,
            text: text.slice(0, longestText),
            ...(time === undefined ? {} : { time }),
          };
          book.add(hit, sighting);
        }
      },
    );
    return logReading(cutter, head, totals);
  };
  return { open, rows: book.rows, totals: () => ({ ...totals }) };
};

type LineReader = {
  /** Asked again after each line: is every line to be read from here on? */
  readonly isReadWhole: () => boolean;
  readonly failuresIn: (line: string) => readonly { readonly hit: Hit; readonly column: number }[];
};

const lineReader = (head: Uint8Array, scanner: LogScanner, { catalogs, policy, utf8 }: ReportSetting): LineReader => {
  const sample = utf8(transcoderOf(encodingOf(head))(head.subarray(0, headLength)));
  const around = { catalogs, evidence: logEvidence(sample, catalogs) };
  const judgeLine = createLineJudge(around, policy);
  let state = scanner.begin(sample);
  const failuresIn: LineReader['failuresIn'] = (line) => {
    const scanned = scanner.scanLines(line, 0, line.length, state);
    state = scanned.state;
    return scanned.literals.flatMap((literal) => {
      const insight = judgeLine(literal);
      return insight && isFailure(insight) ? [{ hit: insight.best.hit, column: literal.span.start }] : [];
    });
  };
  return { isReadWhole: () => isReadWhole(state), failuresIn };
};

const logEvidence = (sample: string, catalogs: CatalogSet): FileEvidence =>
  fileEvidence({ imports: [], directives: [], constants: [] }, mentionsIn(sample, catalogs), loneFile, catalogs);

const logReading = (
  cutter: ReturnType<typeof createLineCutter>,
  head: Uint8Array,
  totals: { bytes: number; lines: number },
): LogReading => {
  const encoding = encodingOf(head);
  const transcode = transcoderOf(encoding);
  const mendBreaks = createBreakMender();
  let mark = markLength(head);
  let bytes = 0;
  const write = (chunk: Uint8Array): void => {
    bytes += chunk.length;
    totals.bytes += chunk.length;
    cutter.write(mendBreaks(transcode(chunk.subarray(Math.min(mark, chunk.length)))));
    mark = Math.max(0, mark - chunk.length);
  };
  const end = (): void => {
    cutter.end();
    totals.lines += cutter.lines();
  };
  const gaps = (): readonly string[] => [
    ...overlongText(cutter.overlong()),
    ...(encoding === 'utf-16le' && bytes % 2 === 1 ? ['it ends in the middle of a UTF-16 character'] : []),
  ];
  return { write, end, gaps };
};

const overlongText = ([first, ...others]: readonly number[]): readonly string[] => {
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  return [`of line ${first + 1}, which is longer than 256 kB, only the beginning was read${more}`];
};
