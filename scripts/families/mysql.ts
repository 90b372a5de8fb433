import type { CatalogJson } from './catalogJson';
import { cell, readFacts } from './facts';
import { entriesOf, loadPackageFile } from './packages';
import { readable } from './readable';
import { describeRows, mergeSynonyms } from './rows';
import type { Row } from './rows';
import { readHead, readTexts } from './texts';

const title = readable(/^(ER|EE|CR|HA_ERR|WARN)_(ERR_|WARN_)?/);

/** MySQL 8 by the constants of mysql2, with our own texts. */
export const buildMysql = async (): Promise<CatalogJson> => {
  const [head, texts, client] = await Promise.all([readHead('mysql'), readTexts('mysql'), clientErrors()]);
  const rows = serverErrors().map((row) => ({ ...row, group: groupOf(Number(row.code)) }));
  return { ...head, entries: describeRows(mergeSynonyms([...rows, ...client]), texts, title) };
};

/** MariaDB by its headers: names and numbers only, and our own texts on what it shares with MySQL. */
export const buildMariadb = async (): Promise<CatalogJson> => {
  const [head, texts, facts, client] = await Promise.all([
    readHead('mariadb'),
    readTexts('mysql'),
    readFacts('mariadb'),
    clientErrors(),
  ]);
  const rows = facts
    .map((row): Row => ({ code: Number(cell(row, 'code')), name: cell(row, 'name'), group: 'server' }))
    .filter((row) => !isBound(row.name));
  return { ...head, entries: describeRows(mergeSynonyms([...rows, ...client]), texts, title) };
};

/** The file maps names to numbers and numbers to names. */
const serverErrors = (): readonly Row[] =>
  entriesOf(loadPackageFile('mysql2/lib/constants/errors.js'))
    .filter((pair): pair is readonly [string, number] => typeof pair[1] === 'number')
    .map(([name, code]) => ({ code, name }));

const clientErrors = async (): Promise<readonly Row[]> =>
  (await readFacts('mysql-client'))
    .map((row): Row => ({ code: Number(cell(row, 'code')), name: cell(row, 'name'), group: 'client' }))
    .filter((row) => !isBound(row.name));

/** Names that only say where the list begins or ends. */
const isBound = (name: string): boolean =>
  /^(CR|ER)_(MIN_ERROR|MAX_ERROR|ERROR_FIRST|ERROR_LAST)$|_(FIRST|LAST)$/.test(name);

const groupOf = (code: number): string => {
  if (code < 1000) return 'global';
  return 2000 <= code && code < 3000 ? 'client' : 'server';
};
