import type { CatalogJson, ConstantJson, EntryJson, JsonObject } from './catalogJson';
import { cell, readFacts } from './facts';
import type { Facts } from './facts';
import { asString, optional, readHead, readTexts, textOf } from './texts';
import type { Texts } from './texts';

/** Conventions for exit codes: common ones and signals by number, sysexits.h and systemd by name. */
export const buildExitCode = async (): Promise<CatalogJson> => {
  const [head, texts, sysexits, systemd] = await Promise.all([
    readHead('exit-code'),
    readTexts('exit-code'),
    readFacts('sysexits'),
    readFacts('systemd-exit'),
  ]);
  const entries = [
    ...[...texts].filter(([key]) => /^\d+$/.test(key)).map(([key, text]) => numbered(key, text)),
    // EX_OK is another name of 0, which stands among the numbered ones.
    ...named(sysexits, 'sysexits', texts)
      .filter((entry) => entry.code !== 0)
      .map(withSysexits),
    ...named(systemd, 'systemd', texts),
  ];
  return { ...head, entries: entries.sort((a, b) => Number(a.code) - Number(b.code)) };
};

const numbered = (key: string, text: JsonObject): EntryJson => {
  const name = asString(text['name']);
  const alt = asString(text['alt']);
  return {
    code: Number(key),
    // Eight bits are left of exit(-1) on POSIX, all 32 on Windows.
    ...optional('aliases', key === '255' ? [-1] : undefined),
    ...optional('name', name),
    ...optional('altNames', alt === undefined ? undefined : [alt]),
    group: 'general',
    severity: key === '0' ? 'success' : 'error',
    ...textOf(text),
    ...optional(
      'constants',
      name === undefined ? undefined : { c: inStdlib(name, 'stdlib.h'), cpp: inStdlib(name, 'cstdlib') },
    ),
  };
};

const named = (facts: Facts, group: string, texts: Texts): readonly EntryJson[] =>
  facts.map((row) => {
    const name = cell(row, 'name');
    return { code: Number(cell(row, 'code')), name, group, ...textOf(texts.get(name)) };
  });

const withSysexits = (entry: EntryJson): EntryJson => ({
  ...entry,
  constants: {
    c: { symbol: '{NAME}', import: 'sysexits.h' },
    cpp: { symbol: '{NAME}', import: 'sysexits.h' },
    // Windows has no such names in `os`.
    python: { symbol: 'os.{NAME}', import: 'os', platforms: ['linux', 'darwin', 'freebsd'] },
  },
});

const inStdlib = (symbol: string, header: string): ConstantJson => ({ symbol, import: header });
