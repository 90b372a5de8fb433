import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogFileOf } from '../../../shared/src/catalogFile';
import type { PreparedImport } from '../importing/prepareImport';
import { changeLine } from '../importing/rowChanges';
import { builtInCatalogs } from './builtIn';
import { parseCommandLine, UsageError } from './commandLine';
import { textAt } from './textAt';
import { writeText } from './writeText';
import type { CliCommand, World } from './world';
import { counted } from '../../../shared/src/counted';

const options = { id: { takes: 'text' }, title: { takes: 'text' }, out: { takes: 'text' } } as const;

/** What the command line says, in full. */
type Order = { readonly source: string; readonly id: string; readonly title: string; readonly out: string };

/** `catalog import SOURCE`: makes a catalog of a document. */
export const importCommand: CliCommand = async (args, world) => {
  const order = orderIn(args);
  const text = await textAt(order.source, world.host);
  const catalogs = await builtInCatalogs(world.host);
  const document = {
    text,
    name: order.source,
    retrieved: new Date().toISOString().slice(0, 10),
    sha256: await world.host.sha256(text),
    ...(order.id === '' ? {} : { id: order.id }),
    ...(order.title === '' ? {} : { title: order.title }),
  };
  const { prepareImport } = await import('../importing/prepareImport');
  const result = await prepareImport(document, {
    find: catalogs.catalog,
    earlier: (id) => textOfFile(fileFor(order, id), world),
  });
  if (result.kind === 'refused')
    throw new UsageError(`${[order.source, ...lineOf(result.line)].join(':')}: ${result.why}`);
  for (const { line, kind, message } of result.notes) world.complain(`${order.source}:${line}: ${kind}: ${message}`);
  await deliver(result, order, world);
  return 0;
};

const orderIn = (args: readonly string[]): Order => {
  const {
    operands: [source, ...rest],
    options: { id, title, out },
  } = parseCommandLine(args, options);
  if (source === undefined || rest.length > 0)
    throw new UsageError('Name one document: error-code-insight catalog import docs/errors.md.');
  if (/^https?:/i.test(source))
    throw new UsageError(`Nothing is fetched: save ${source} as a file and import that, with --id for its name.`);
  if (id !== '' && !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(id))
    throw new UsageError(`--id takes small letters, digits, dots and hyphens, not "${id}".`);
  return { source, id, title, out };
};

const lineOf = (line: number | undefined): readonly string[] => (line === undefined ? [] : [String(line)]);

/** Undefined for standard output. */
const fileFor = ({ out }: Order, id: string): string | undefined => {
  if (out === '-') return undefined;
  return out === '' ? path.join(...catalogFileOf(id)) : out;
};

/** The file as it is; undefined where there is none yet. */
const textOfFile = async (file: string | undefined, { host }: World): Promise<string | undefined> => {
  if (file === undefined) return undefined;
  const found = await host.readText(pathToFileURL(file).href, 0);
  return found.kind === 'absent' ? undefined : textAt(file, host);
};

const deliver = async (result: PreparedImport, order: Order, world: World): Promise<void> => {
  const file = fileFor(order, result.catalog.id);
  if (file === undefined) {
    await world.print(result.json.trimEnd());
    return;
  }
  const { length } = result.catalog.entries;
  const codes = counted(length, 'code');
  if ((await textOfFile(file, world)) === result.json) {
    await world.print(`${file} is up to date: ${codes}.`);
    return;
  }
  await writeText(file, result.json);
  await world.print(`${file}: ${codes}.`);
  for (const change of result.changes ?? []) await world.print(changeLine(change));
};
