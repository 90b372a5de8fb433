import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { withCatalogs } from '../../../shared/src/catalog/library';
import { parseCatalog } from '../../../shared/src/catalog/parse';
import { catalogs, folder, scan, staged, type Staged } from '../scene';

/** A whole text whose every number in code is a code: of the first catalog that names it, else of one made for the file. */
export const stageText = (path: string, text: string, language: string): Staged => {
  const numbers = scan(`${folder}/${path}`, text, language).literals.flatMap(({ span, value, quoted, place }) =>
    place.kind === 'code' && !quoted && value !== undefined ? [{ span, value, place }] : [],
  );
  const known = withStrangers(numbers.map(({ value }) => value));
  const marks = numbers.flatMap(({ span, value, place }) => {
    const catalog = namerOf(value, known);
    return catalog === undefined ? [] : [{ ...span, catalog, role: place.role }];
  });
  return staged(path, { text, marks, catalogs: known }, {}, { language, files: {} });
};

const namerOf = (value: bigint, known: CatalogSet): string | undefined =>
  known.heads.find(({ id }) => known.lookUp(id, { value, text: String(value) })?.kind === 'entry')?.id;

/** The catalogs of all tests and one more, of the numbers that none of them names. */
const withStrangers = (values: readonly bigint[]): CatalogSet => {
  const strangers = [...new Set(values)].map(Number).filter((value) => isStranger(value));
  const entries = strangers.map((code) => ({ code, name: `FAILURE_${code}`.replace('-', 'MINUS_') }));
  const made = parseCatalog({ id: 'strangers', title: 'Strange numbers', scope: 'vendor', entries }).catalog;
  return made === undefined ? catalogs : withCatalogs(catalogs, [made]);
};

const isStranger = (value: number): boolean =>
  Number.isSafeInteger(value) && namerOf(BigInt(value), catalogs) === undefined;
