import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { defaultSettings, type Settings } from '../../../shared/src/settings';
import { analyse } from '../core/analyse';
import type { Analysis, Policy } from '../core/insight';
import type { Source } from '../core/source';
import type { Host } from '../ports/host';
import { languageOfFile } from '../project/languages';
import { isLog } from '../project/logFiles';
import { policyOf } from '../project/policy';
import { projectOf } from '../project/projectOf';
import { createSettingsFiles } from '../project/settingsFiles';
import { settingsFor } from '../project/settingsFor';
import { languageOfShebang } from '../project/shebang';
import { createSourceScanner } from '../project/sourceScanner';
import { createSurroundingsFinder } from '../project/surroundings';
import { vendorsIn } from '../project/vendors';
import type { Reached } from './reach';

type Read =
  | { readonly kind: 'read'; readonly text: string; readonly analysis: Analysis }
  /** No text, or in no language with codes. */
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly why: string };

/** Reads and analyses files as the server would, each with its own surroundings. */
export type Reader = {
  /** Counts first in how many of the files each vendor shows itself. */
  readonly count: (files: readonly Reached[]) => Promise<void>;
  readonly read: (reached: Reached) => Promise<Read>;
};

/** By the file's name, else by its first line. */
const languageOf = (path: string, text: string): string => languageOfFile(path) || (languageOfShebang(text) ?? '');

const largestFile = 200_000_000;

type Chosen = { readonly settings: Settings; readonly policy: Policy };

/** The settings that lie above a file; each of their problems is told once. */
const settingsFinder = (host: Host, warn: (problem: string) => void): ((source: Source) => Promise<Chosen>) => {
  const files = createSettingsFiles(host, warn);
  const told = new Set<string>();
  const isNew = (problem: string): boolean => told.size < told.add(problem).size;
  return async ({ uri, language }) => {
    const { settings, problems } = settingsFor(await files.above(uri, undefined), language);
    const { policy, problems: others } = policyOf(settings);
    for (const problem of [...problems, ...others].filter(isNew)) warn(problem);
    return { settings, policy };
  };
};

/** What cannot be had, a grammar say, is told to `warn`. */
export const createReader = (host: Host, catalogs: CatalogSet, warn: (problem: string) => void): Reader => {
  const scanner = createSourceScanner(host, warn);
  const finder = createSurroundingsFinder(host);
  const settingsOf = settingsFinder(host, warn);
  const vendorFiles = new Map<string, number>();
  const examine = async (text: string, { uri, path }: Reached): Promise<Read> => {
    const source: Source = { uri, version: 0, language: languageOf(path, text), text };
    const { settings, policy } = await settingsOf(source);
    if (!settings.enable) return { kind: 'passed' };
    const mode = isLog(source, path, settings) ? 'log' : 'source';
    const scanned = await scanner.scan(source, {
      mode,
      mayHold: catalogs.mayHold,
      catalogs,
      maxLength: settings.maxFileSize * 1e6,
    });
    const surroundings = await finder.around(uri, undefined);
    const project = projectOf({ path, settings, surroundings, catalogs, vendorFiles });
    return { kind: 'read', text, analysis: analyse(source, scanned, { catalogs, project, policy }).analysis };
  };
  return {
    count: async (files) => {
      for (const { uri, path } of files) {
        const file = await host.readText(uri, defaultSettings.maxFileSize * 1e6);
        if (file.kind !== 'text' || languageOf(path, file.text) === '') continue;
        for (const id of vendorsIn(file.text, catalogs)) vendorFiles.set(id, (vendorFiles.get(id) ?? 0) + 1);
      }
    },
    read: async (reached) => {
      const file = await host.readText(reached.uri, largestFile);
      switch (file.kind) {
        case 'text':
          return examine(file.text, reached);
        case 'binary':
          return { kind: 'passed' };
        case 'absent':
          return { kind: 'failed', why: 'it is gone' };
        case 'tooBig':
          return {
            kind: 'failed',
            why: `it has ${Math.round(file.bytes / 1e6)} MB, more than the ${largestFile / 1e6} that are read`,
          };
        case 'unreadable':
          return { kind: 'failed', why: file.why };
      }
    },
  };
};
