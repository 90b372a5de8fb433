import type { Scanned } from '../core/scan';
import { createLogScanner } from '../logs/logScanner';
import type { Host } from '../ports/host';
import { scanLexically } from '../syntax/scanLexically';
import type { ScanOptions, SourceScanner } from './scanning';
import type { Source } from '../core/source';

/** Chooses the scanner by mode, and refuses what is too long to be read as a whole. */
export const createSourceScanner = (_host: Host): SourceScanner => {
  const logs = createLogScanner();
  return {
    scan: async (source, options) => {
      if (options.mode === 'log') return logs.scan(source, options.mayHold);
      if (source.text.length > options.maxLength) return tooLong(source, options);
      return Promise.resolve(scanLexically(source, options.mayHold));
    },
  };
};

const nothing: Scanned = { literals: [], file: { imports: [], directives: [], constants: [] }, problems: [] };

const tooLong = ({ text }: Source, { maxLength }: ScanOptions): Scanned => ({
  ...nothing,
  problems: [
    {
      message:
        `This file has ${inMillions(text.length)} million characters, more than the ${inMillions(maxLength)} of ` +
        'errorCodeInsight.maxFileSize: it is not analysed as a whole, only where you hover.',
    },
  ],
});

const inMillions = (length: number): string => String(Number((length / 1e6).toPrecision(2)));
