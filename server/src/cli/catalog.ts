import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { displayCode, nameOf, summaryOf } from '../../../shared/src/catalog/display';
import type { Catalog, CatalogHead } from '../../../shared/src/catalog/types';
import { documentOf } from '../../../shared/src/catalog/document';
import { builtInCatalogs } from './builtIn';
import { parseCommandLine, UsageError } from './commandLine';
import type { CliCommand, World } from './world';

const options = { format: { values: ['text', 'json'], fallback: 'text' } } as const;

/** `catalog list` and `catalog show ID`. */
export const catalogCommand: CliCommand = async (args, world) => {
  const {
    operands: [verb, id, ...rest],
    options: { format },
  } = parseCommandLine(args, options);
  const catalogs = await builtInCatalogs(world.host);
  if (verb === 'list' && id === undefined) await list(catalogs, format, world);
  else if (verb === 'show' && id !== undefined && rest.length === 0)
    await show(catalogNamed(id, catalogs), format, world);
  else throw new UsageError('Say catalog list, or catalog show and the id of one catalog.');
  return 0;
};

const catalogNamed = (id: string, catalogs: CatalogSet): Catalog => {
  const catalog = catalogs.catalog(id);
  if (catalog === undefined)
    throw new UsageError(`There is no catalog "${id}"; error-code-insight catalog list names all of them.`);
  return catalog;
};

const list = async ({ heads }: CatalogSet, format: string, { print }: World): Promise<void> => {
  if (format === 'json')
    await print(
      JSON.stringify(
        heads.map(({ id, title, scope, size, url }) => ({ id, title, scope, size, url })),
        undefined,
        2,
      ),
    );
  else for (const head of heads) await print(lineOf(head));
};

const lineOf = ({ id, scope, size, title }: CatalogHead): string =>
  [id.padEnd(24), scope.padEnd(9), String(size).padStart(6), title].join(' ');

const show = async (catalog: Catalog, format: string, { print }: World): Promise<void> => {
  if (format === 'json') {
    await print(JSON.stringify(documentOf(catalog), undefined, 2));
    return;
  }
  await print(
    `${catalog.title} (${catalog.id}, ${catalog.size} entries)${catalog.url === undefined ? '' : `, ${catalog.url}`}`,
  );
  for (const entry of catalog.entries) {
    const hit = { kind: 'entry', catalog, code: entry.code, reading: 'asWritten', entry, fields: [] } as const;
    await print([displayCode(hit).padStart(12), nameOf(hit).padEnd(36), summaryOf(hit)].join('  '));
  }
};
