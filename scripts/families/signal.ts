import { signalsByName } from 'human-signals';
import type { CatalogJson } from './catalogJson';
import { cell, readFacts } from './facts';
import type { Facts } from './facts';
import { describeRows, mergeSynonyms } from './rows';
import type { Row } from './rows';
import { readHead, readTexts } from './texts';

/** Column of shared/facts/signals.tsv to the key under `platforms`. */
const platforms = [
  ['linux_mips', 'linux-mips'],
  ['darwin_arm64', 'darwin'],
  ['freebsd_amd64', 'freebsd'],
  ['openbsd_amd64', 'openbsd'],
  ['netbsd_amd64', 'netbsd'],
] as const;

/** What a signal does to a process that does not handle it, to how grave it is. */
const severities: Readonly<Record<string, string>> = {
  core: 'error',
  terminate: 'warning',
  ignore: 'info',
  pause: 'info',
  unpause: 'info',
};

const described: Readonly<Record<string, { readonly description: string; readonly action: string } | undefined>> =
  signalsByName;

/** Signals with the numbers of Linux, and those of other systems beside them. */
export const buildSignal = async (): Promise<CatalogJson> => {
  const [head, texts, facts] = await Promise.all([readHead('signal'), readTexts('signal'), readFacts('signals')]);
  const onWindows: Row = { code: 21, name: 'SIGBREAK', group: 'windows', ...fromPackage('SIGBREAK') };
  const rows = mergeSynonyms([...facts.map(signalRow), onWindows]);
  return { ...head, entries: describeRows(rows, texts, (name) => name) };
};

const signalRow = (row: Facts[number]): Row => {
  const name = cell(row, 'name');
  const linux = cell(row, 'linux_amd64');
  const elsewhere = platforms
    .map(([column, platform]) => [platform, cell(row, column)] as const)
    .filter(([, written]) => written !== '');
  const code = Number(linux === '' ? elsewhere.find(([platform]) => platform !== 'linux-mips')?.[1] : linux);
  return {
    code,
    name,
    group: linux === '' ? 'bsd' : 'linux',
    ...fromPackage(name),
    platforms: Object.fromEntries(
      elsewhere
        .map(([platform, written]) => [platform, Number(written)] as const)
        .filter(([, number]) => number !== code),
    ),
  };
};

const fromPackage = (name: string): { readonly title?: string; readonly severity: string } => {
  const signal = described[name];
  if (signal === undefined) return { severity: 'info' };
  return { title: signal.description, severity: severities[signal.action] ?? 'error' };
};
