import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { LogReport, Unread } from '../../../shared/src/report/logReport';
import type { Period } from '../../../shared/src/report/times';
import type { Policy } from '../core/insight';
import { encodingOf, transcoderOf } from '../logs/encoding';
import { looksLikeLog } from '../logs/looksLikeLog';
import { createReport, type LogReading, type Report } from '../logs/report/report';
import type { FileChunk, ReachedFile, Streams } from '../ports/streams';
import { languageOfFile } from './languages';
import { createTurns, Stopped, type Turns, type TurnWorld } from './turns';
import { nameOfUri } from './uris';

/** What a report is made of. */
export type ReportRequest = {
  /** Files and folders. Of a folder those files are read that are logs by name or by their first lines. */
  readonly uris: readonly string[];
  readonly catalogs: CatalogSet;
  readonly policy: Policy;
  readonly during: Period;
  /** What the report calls a file. */
  readonly nameOf: (uri: string) => string;
};

export type ReportProgress = { readonly bytes: number; readonly ofBytes: number; readonly file: string };

export type ReportWorld = TurnWorld & {
  readonly streams: Streams;
  /** Told at least every quarter of a second. */
  readonly onProgress: (progress: ReportProgress) => void;
};

/**
 * Reads logs of any size one after the other. What cannot be read is named in the report; the rest is
 * complete. Throws {@link Stopped} where the user has stopped it.
 */
export const reportOn = async (request: ReportRequest, world: ReportWorld): Promise<LogReport> => {
  const { catalogs, policy, during } = request;
  const decoder = new TextDecoder();
  const utf8 = (bytes: Uint8Array): string => decoder.decode(bytes);
  const state = { files: 0, done: 0, ofBytes: 0, file: '' };
  const job: Job = {
    report: createReport({ catalogs, policy, during, utf8 }),
    request,
    streams: world.streams,
    turns: createTurns(world, () => world.onProgress({ bytes: state.done, ofBytes: state.ofBytes, file: state.file })),
    unread: [],
    state,
    utf8,
  };
  await readAll(job);
  const { rows, totals } = job.report;
  return { rows: rows(), unread: job.unread, files: state.files, ...totals() };
};

type Job = {
  readonly report: Report;
  readonly request: ReportRequest;
  readonly streams: Streams;
  readonly turns: Turns;
  readonly unread: Unread[];
  /** `done` and `ofBytes` count bytes as stored. */
  readonly state: { files: number; done: number; ofBytes: number; file: string };
  readonly utf8: (bytes: Uint8Array) => string;
};

type Target = ReachedFile & {
  readonly kind: 'file';
  /** Named by the user, not found in a folder. */ readonly isNamed: boolean;
};

const readAll = async (job: Job): Promise<void> => {
  const targets = await targetsOf(job);
  job.state.ofBytes = targets.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const target of targets) {
    const before = job.state.done;
    job.state.file = job.request.nameOf(target.uri);
    await readOne(job, target);
    job.state.done = before + target.bytes;
    await job.turns.next();
  }
};

const targetsOf = async ({ request, streams, turns, unread }: Job): Promise<readonly Target[]> => {
  const targets = new Map<string, Target>();
  const note = (found: ReachedFile, isNamed: boolean): void => {
    if (found.kind === 'passedOver' && !mayBeLog(found.uri)) return;
    if (found.kind !== 'file') unread.push({ file: request.nameOf(found.uri), why: found.why });
    else if (!targets.has(found.uri)) targets.set(found.uri, { ...found, isNamed });
  };
  for (const uri of request.uris)
    for await (const batch of streams.reach(uri)) {
      for (const found of batch) note(found, found.uri === uri);
      await turns.next();
    }
  return [...targets.values()].filter(({ isNamed, uri }) => isNamed || mayBeLog(uri));
};

/** In a folder with sources and logs side by side: everything but what is surely a source. */
const mayBeLog = (uri: string): boolean => ['', 'log', 'plaintext'].includes(languageOfFile(nameOfUri(uri)));

const isLogByName = (uri: string): boolean => /\.log(?:[.-][\d-]+)?(?:\.gz)?$/i.test(nameOfUri(uri));

/** Bytes that are read at once; between, others get their turn. */
const slice = 64 * 1024;

const readOne = async (job: Job, target: Target): Promise<void> => {
  const { unread, streams, state } = job;
  const { file } = state;
  const opened = await streams.open(target.uri);
  if (opened.kind === 'refused') {
    unread.push({ file, why: opened.why });
    return;
  }
  try {
    await readChunks(job, target, opened.chunks);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    unread.push({ file, why: error instanceof Error ? error.message : String(error) });
  }
};

/** Also what was read before a failure counts. */
const readChunks = async (job: Job, target: Target, chunks: AsyncIterable<FileChunk>): Promise<void> => {
  const { report, state, turns, unread } = job;
  const { file, done } = state;
  let reading: LogReading | undefined;
  try {
    for await (const { data, stored } of chunks) {
      if (reading === undefined && !isWanted(job, target, data)) return;
      reading ??= report.open(file, data);
      await feed(turns, reading, data);
      state.done = done + stored;
    }
  } finally {
    reading?.end();
    state.files += reading === undefined ? 0 : 1;
    for (const why of reading?.gaps() ?? []) unread.push({ file, why });
  }
};

/** A binary file is said to be one only where the user named it. */
const isWanted = ({ unread, state, utf8 }: Job, { isNamed, uri }: Target, data: Uint8Array): boolean => {
  const head = data.subarray(0, slice);
  if (isBinary(head)) {
    if (isNamed) unread.push({ file: state.file, why: 'it is a binary file' });
    return false;
  }
  return isNamed || isLogByName(uri) || looksLikeLog(utf8(transcoderOf(encodingOf(head))(head)));
};

/** A NUL here and there stands in logs too, after a crash. */
const isBinary = (head: Uint8Array): boolean =>
  encodingOf(head) !== 'utf-16le' && head.filter((byte) => byte === 0).length > head.length * 0.1;

const feed = async (turns: Turns, reading: LogReading, data: Uint8Array): Promise<void> => {
  for (let at = 0; at < data.length; at += slice) {
    reading.write(data.subarray(at, at + slice));
    await turns.next();
  }
};
