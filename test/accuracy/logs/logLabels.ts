import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One real log of one system. */
export type LabelledLog = {
  readonly file: string;
  readonly system: string;
  readonly lines: number;
  readonly licence: string;
};

/** One number of a log; every code of every log has a row. */
export type LogLabel = {
  readonly file: string;
  /** 1-based, as an editor counts. */
  readonly line: number;
  /** 1-based, UTF-16 units, byte order mark not counted. */
  readonly col: number;
  readonly token: string;
  readonly label: 'error-code' | 'not-code';
  /** required: a failure that must be found; optional: a success in a place for codes, neither helps nor hurts. */
  readonly tier: 'required' | 'optional' | 'trap';
  /** `a|b` where the log does not say which. */
  readonly catalog: string | null;
  /** The kind of place. */
  readonly why: string;
};

const here = path.resolve('test/accuracy/logs');
/** Logs whose licence keeps them out of the project; scored where somebody has put them. */
const elsewhere = path.resolve('.cache/accuracy/logs');

const linesOf = (name: string): readonly string[] =>
  readFileSync(path.join(here, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

export const labelledLogs = (): readonly LabelledLog[] => linesOf('files.jsonl').map((line) => JSON.parse(line) as LabelledLog);

export const logLabels = (): readonly LogLabel[] => linesOf('labels.jsonl').map((line) => JSON.parse(line) as LogLabel);

/** The log's text, its byte order mark removed; undefined where the file is not at hand. */
export const textOf = ({ file }: LabelledLog): string | undefined => {
  const found = [path.join(here, 'files', file), path.join(elsewhere, file)].find((name) => existsSync(name));
  return found === undefined ? undefined : readFileSync(found, 'utf8').replace(/^\uFEFF/, '');
};
