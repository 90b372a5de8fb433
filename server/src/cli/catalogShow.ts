import { displayCode, nameOf, summaryOf } from '../../../shared/src/catalog/display';
import { documentOf } from '../../../shared/src/catalog/document';
import type { CatalogHead } from '../../../shared/src/catalog/types';
import { builtInCatalogs } from './builtIn';
import { catalogNamed } from './catalogNamed';
import { parseCommandLine, UsageError } from './commandLine';
import type { CliCommand } from './world';

const options = { format: { values: ['text', 'json'], fallback: 'text' } } as const;

/** `catalog list`: one line for each built-in catalog. */
export const listCommand: CliCommand = async (args, { host, print }) => {
  const {
    operands,
    options: { format },
  } = parseCommandLine(args, options);
  if (operands.length > 0) throw new UsageError('catalog list takes no further words; catalog show ID shows one.');
  const { heads } = await builtInCatalogs(host);
  if (format === 'json') await print(JSON.stringify(heads.map(summary), undefined, 2));
  else for (const head of heads) await print(lineOf(head));
  return 0;
};

/** `catalog show ID`: every entry. */
export const showCommand: CliCommand = async (args, { host, print }) => {
  const {
    operands: [id, ...rest],
    options: { format },
  } = parseCommandLine(args, options);
  if (id === undefined || rest.length > 0) throw new UsageError('Name one catalog: catalog show http.');
  const catalog = await catalogNamed(id, host);
  if (format === 'json') {
    await print(JSON.stringify(documentOf(catalog), undefined, 2));
    return 0;
  }
  const address = catalog.url === undefined ? '' : `, ${catalog.url}`;
  await print(`${catalog.title} (${catalog.id}, ${catalog.size} entries)${address}`);
  for (const entry of catalog.entries) {
    const hit = { kind: 'entry', catalog, code: entry.code, reading: 'asWritten', entry, fields: [] } as const;
    await print([displayCode(hit).padStart(12), nameOf(hit).padEnd(36), summaryOf(hit)].join('  '));
  }
  return 0;
};

const summary = ({ id, title, scope, size, url }: CatalogHead) => ({ id, title, scope, size, url });

const lineOf = ({ id, scope, size, title }: CatalogHead): string =>
  [id.padEnd(24), scope.padEnd(9), String(size).padStart(6), title].join(' ');
