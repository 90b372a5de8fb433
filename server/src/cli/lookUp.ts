import { displayCode, nameOf, severityOf, summaryOf, urlOf } from '../../../shared/src/catalog/display';
import type { Hit } from '../../../shared/src/catalog/hit';
import { search } from '../../../shared/src/catalog/search';
import { builtInCatalogs } from './builtIn';
import { parseCommandLine, UsageError } from './commandLine';
import type { CliCommand } from './world';

const options = { format: { values: ['text', 'json'], fallback: 'text' } } as const;
const limit = 50;

/** `lookup QUERY`: everything that fits, best first. */
export const lookUpCommand: CliCommand = async (args, { host, print, complain }) => {
  const {
    operands,
    options: { format },
  } = parseCommandLine(args, options);
  const query = operands.join(' ').trim();
  if (query === '') throw new UsageError('Say what to look up: error-code-insight lookup 0x80070005.');
  const hits = search(await builtInCatalogs(host), query, { limit, preferred: [] }).map(({ hit }) => hit);
  if (hits.length === 0) complain(`No catalog knows "${query}".`);
  if (format === 'json') await print(JSON.stringify(hits.map(jsonOf), undefined, 2));
  else for (const hit of hits) await print(lineOf(hit));
  return 0;
};

const jsonOf = (hit: Hit): Readonly<Record<string, unknown>> => ({
  catalog: hit.catalog.id,
  catalogTitle: hit.catalog.title,
  code: hit.code,
  name: nameOf(hit),
  summary: summaryOf(hit),
  severity: severityOf(hit),
  reading: hit.reading,
  url: urlOf(hit),
});

const lineOf = (hit: Hit): string =>
  [`${hit.catalog.id}/${displayCode(hit)}`.padEnd(28), nameOf(hit).padEnd(36), summaryOf(hit)]
    .join(' ')
    .replace(/\s+$/, '');
