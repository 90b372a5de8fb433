import type { Scanned } from '../core/scan';
import type { Source } from '../core/source';
import { logScannerFor } from '../logs/logScannerFor';
import type { Host } from '../ports/host';
import type { OpenDocument } from '../syntax/openDocument';
import { createScanner } from '../syntax/scanner';
import type { ScanOptions, SourceScanner } from './scanning';

/** Milliseconds that an answer waits for the grammar; most keystrokes are parsed in less. */
const patience = 6;
/** Milliseconds of one turn of parsing in the background, between which requests are answered. */
const turn = 10;
/** Milliseconds before the first turn: a long answer leaves piece by piece, and each piece would wait for a turn. */
const headStart = 200;

type Kept = { readonly document: OpenDocument; settling: boolean };

/** Chooses the scanner by mode, and refuses what is too long to be read as a whole. Broken grammars are told to `warn`. */
export const createSourceScanner = (host: Host, warn: (problem: string) => void): SourceScanner => {
  const scanner = createScanner(grammarsOf(host, warn));
  const open = new Map<string, Kept>();
  const keep = (source: Source): Kept => {
    const known = open.get(source.uri);
    const kept = known ?? { document: scanner.open(source), settling: false };
    known?.document.update(source);
    open.set(source.uri, kept);
    return kept;
  };
  const close = (uri: string): void => {
    open.get(uri)?.document.close();
    open.delete(uri);
  };
  const settleBehind = async (uri: string, kept: Kept, onBetter: () => void): Promise<void> => {
    if (kept.settling) return;
    kept.settling = true;
    await new Promise<void>((resume) => host.after(headStart, resume));
    while (open.get(uri) === kept) {
      await host.pause();
      const state = open.get(uri) === kept ? await kept.document.settle(turn) : 'done';
      if (state === 'better') onBetter();
      if (state !== 'more') break;
    }
    kept.settling = false;
  };
  const scanOpen: SourceScanner['scanOpen'] = async (source, options, onBetter) => {
    const kept = keep(source);
    const state = await kept.document.settle(patience);
    const scanned = kept.document.scan(options.mayHold);
    if (state === 'more') void settleBehind(source.uri, kept, onBetter);
    return scanned;
  };
  const readable = (source: Source, options: ScanOptions, scan: () => Promise<Scanned>): Promise<Scanned> => {
    if (options.mode === 'log') return Promise.resolve(logScannerFor(options.catalogs).scan(source, options.mayHold));
    return source.text.length > options.maxLength ? Promise.resolve(tooLong(source, options)) : scan();
  };
  return {
    scan: (source, options) => readable(source, options, () => scanner.scan(source, options.mayHold)),
    scanOpen: (source, options, onBetter) => readable(source, options, () => scanOpen(source, options, onBetter)),
    close,
  };
};

/** The grammars as the host holds them; the first failure of each is told. */
const grammarsOf = (host: Host, warn: (problem: string) => void): Parameters<typeof createScanner>[0] => ({
  load: async (grammar) => {
    try {
      return await host.readAsset(`grammars/tree-sitter-${grammar}.wasm`);
    } catch (error) {
      warn(`The grammar of ${grammar} cannot be read; its files are read without it. Install the extension again.`);
      throw error;
    }
  },
  loadRuntime: () => host.readAsset('grammars/web-tree-sitter.wasm'),
  now: host.now,
});

const tooLong = ({ text }: Source, { maxLength }: ScanOptions): Scanned => ({
  literals: [],
  file: { imports: [], directives: [], constants: [] },
  readTo: 0,
  problems: [
    {
      message:
        `This file has ${inMillions(text.length)} million characters, more than the ${inMillions(maxLength)} of ` +
        'errorCodeInsight.maxFileSize: it is not analysed as a whole, only where you hover.',
    },
  ],
});

const inMillions = (length: number): string => String(Number((length / 1e6).toPrecision(2)));
