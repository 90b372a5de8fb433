import { parseCatalog } from '../../../shared/src/catalog/parse';
import type { Catalog } from '../../../shared/src/catalog/types';
import type { Host } from '../ports/host';
import { builtInCatalogs } from './builtIn';
import { UsageError } from './commandLine';
import { textAt } from './textAt';

/** A built-in catalog by its id, or one of the user's by the path of its file. */
export const catalogNamed = async (name: string, host: Host): Promise<Catalog> =>
  /[\\/]|\.json$/i.test(name) ? catalogIn(name, host) : builtIn(name, host);

const builtIn = async (id: string, host: Host): Promise<Catalog> => {
  const catalog = (await builtInCatalogs(host)).catalog(id);
  if (catalog === undefined)
    throw new UsageError(
      `There is no catalog "${id}"; error-code-insight catalog list names all of them. For a catalog of your own give the path of its file.`,
    );
  return catalog;
};

const catalogIn = async (path: string, host: Host): Promise<Catalog> => {
  const text = await textAt(path, host);
  const { catalog, problems } = parseCatalog(jsonIn(path, text));
  if (catalog === undefined) throw new UsageError(`${path} is no catalog: ${problems[0]?.message ?? 'it is empty.'}`);
  return catalog;
};

const jsonIn = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};
