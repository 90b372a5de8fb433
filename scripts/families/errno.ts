import { getSystemErrorMap } from 'node:util';
import type { CatalogJson } from './catalogJson';
import { cell, readFacts } from './facts';
import type { Facts } from './facts';
import { describeRows } from './rows';
import type { Row } from './rows';
import { optional, readHead, readTexts } from './texts';

/** Column of shared/facts/errno.tsv to the key under `platforms`. `win32` is the C runtime, `winsock` the sockets; `node-win32` comes from libuv. */
const platforms = [
  ['linux_mips', 'linux-mips'],
  ['darwin_arm64', 'darwin'],
  ['freebsd_amd64', 'freebsd'],
  ['openbsd_amd64', 'openbsd'],
  ['netbsd_amd64', 'netbsd'],
  ['ucrt', 'win32'],
  ['winsock', 'winsock'],
] as const;
/** Where the number of a name is taken from when Linux on x86 does not have it, with the group it then belongs to. */
const homes = [
  ['linux_amd64', 'linux'],
  ['linux_mips', 'linux'],
  ['darwin_arm64', 'darwin'],
  ['freebsd_amd64', 'freebsd'],
  ['openbsd_amd64', 'openbsd'],
] as const;

/** Names with the same number on Linux as the more usual ones beside them. */
const synonyms: Readonly<Record<string, string>> = {
  EWOULDBLOCK: 'EAGAIN',
  EDEADLOCK: 'EDEADLK',
  ENOTSUP: 'EOPNOTSUPP',
};

/** errno of Linux, with the numbers of other systems beside it, and what only macOS, BSD or libuv have. */
export const buildErrno = async (): Promise<CatalogJson> => {
  const [head, texts, facts, libuv] = await Promise.all([
    readHead('errno'),
    readTexts('errno'),
    readFacts('errno'),
    readFacts('libuv-win'),
  ]);
  const onWindows = new Map(libuv.map((row) => [cell(row, 'name'), Number(cell(row, 'code'))]));
  // ELAST is not an error: it marks the end of the list.
  const rows = facts.filter((row) => cell(row, 'name') !== 'ELAST').map((row) => errnoRow(row, onWindows));
  const known = new Set(rows.map((row) => row.name));
  const titles = titlesFromLibuv();
  const entries = describeRows([...rows, ...onlyInLibuv(onWindows, known)], texts, (name) => titles.get(name) ?? name);
  return { ...head, entries };
};

const errnoRow = (row: Facts[number], onWindows: ReadonlyMap<string, number>): Row => {
  const name = cell(row, 'name');
  const [column, home] = homes.find(([candidate]) => cell(row, candidate) !== '') ?? homes[0];
  const code = Number(cell(row, column));
  const alias = onWindows.get(name);
  const second = Object.keys(synonyms).filter((synonym) => synonyms[synonym] === name);
  return {
    code,
    name,
    ...optional('altNames', second.length === 0 ? undefined : second),
    ...optional('aliases', alias === undefined ? undefined : [alias]),
    group: name in synonyms ? 'synonyms' : home === 'linux' && isAlsoOnBsd(row) ? 'common' : home,
    platforms: { ...numbersElsewhere(row, code), ...optional('node-win32', alias) },
  };
};

const isAlsoOnBsd = (row: Facts[number]): boolean =>
  cell(row, 'darwin_arm64') !== '' || cell(row, 'freebsd_amd64') !== '';

const numbersElsewhere = (row: Facts[number], code: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    platforms
      .map(([column, platform]) => [platform, cell(row, column)] as const)
      .filter(([, written]) => written !== '' && Number(written) !== code)
      .map(([platform, written]) => [platform, Number(written)]),
  );

const onlyInLibuv = (onWindows: ReadonlyMap<string, number>, known: ReadonlySet<string>): readonly Row[] =>
  [...onWindows]
    .filter(([name]) => !known.has(name))
    // No header of the C library has these names with these numbers.
    .map(([name, code]): Row => ({ code, name, group: 'libuv', constants: noConstants }));

const noConstants = { c: null, cpp: null, python: null, go: null, 'rust/libc': null, ruby: null, swift: null };

/** libuv's messages by name, as sentences: `no such file or directory` begins with a capital. */
const titlesFromLibuv = (): ReadonlyMap<string, string> =>
  new Map(
    [...getSystemErrorMap().values()].map(([name, message]) => [
      name,
      message.slice(0, 1).toUpperCase() + message.slice(1),
    ]),
  );
