import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Asset, FileText, Host } from '../../server/src/ports/host';
import { memoryStreams } from './memoryStreams';

/** A host whose files and clock belong to the test. */
export type MemoryHost = Host & {
  readonly write: (uri: string, text: string) => void;
  readonly remove: (uri: string) => void;
  /** Lets time pass and runs what has come due. */
  readonly advance: (milliseconds: number) => void;
  /** Uris read so far, oldest first. */
  readonly reads: readonly string[];
};

export type MemoryHostOptions = {
  readonly files?: Readonly<Record<string, string>>;
  /** Assets that cannot be read. */
  readonly missing?: (name: Asset) => boolean;
};

type Timer = { readonly at: number; readonly run: () => void };

/** Built catalogs and grammars come from dist/, everything else from memory. */
export const memoryHost = ({ files = {}, missing = () => false }: MemoryHostOptions = {}): MemoryHost => {
  const texts = new Map(Object.entries(files));
  const reads: string[] = [];
  const timers = new Set<Timer>();
  const clock = { now: 0 };
  return {
    reads,
    streams: memoryStreams(texts),
    write: (uri, text) => void texts.set(uri, text),
    remove: (uri) => void texts.delete(uri),
    advance: (milliseconds) => {
      clock.now += milliseconds;
      for (const timer of [...timers].filter(({ at }) => at <= clock.now)) {
        timers.delete(timer);
        timer.run();
      }
    },
    readText: (uri, maxBytes) => {
      reads.push(uri);
      return Promise.resolve(fileText(texts.get(uri), maxBytes));
    },
    namesIn: (folder) => Promise.resolve(beneath(texts, folder).filter((name) => !name.includes('/'))),
    listFiles: (folder) => batches(beneath(texts, folder).map((name) => `${folder}/${name}`)),
    home: 'file:///home/me',
    sha256: (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')),
    readAsset: (name) =>
      missing(name) ? Promise.reject(new Error(`No ${name} here.`)) : readFile(path.join('dist', name)),
    after: (milliseconds, run) => {
      const timer = { at: clock.now + milliseconds, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pause: () => new Promise((resume) => setImmediate(resume)),
    now: () => clock.now,
  };
};

const fileText = (text: string | undefined, maxBytes: number): FileText => {
  if (text === undefined) return { kind: 'absent' };
  if (text.length > maxBytes) return { kind: 'tooBig', bytes: text.length };
  return text.includes('\0') ? { kind: 'binary' } : { kind: 'text', text };
};

const beneath = (texts: ReadonlyMap<string, string>, folder: string): readonly string[] =>
  [...texts.keys()].filter((uri) => uri.startsWith(`${folder}/`)).map((uri) => uri.slice(folder.length + 1));

async function* batches(uris: readonly string[]): AsyncGenerator<readonly string[]> {
  yield await Promise.resolve(uris);
}
