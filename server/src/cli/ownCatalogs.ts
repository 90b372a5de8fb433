import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { withCatalogs } from '../../../shared/src/catalog/library';
import { isCatalogFile } from '../catalogFiles/fileName';
import type { UsableCatalog } from '../catalogFiles/usableCatalog';
import type { Host } from '../ports/host';
import { rememberingLookUps } from '../project/rememberedLookUps';
import { foldersUpFrom } from '../project/surroundings';
import { childOf, nameOfUri } from '../project/uris';
import { builtInLibrary } from './builtIn';
import type { World } from './world';

const largestCatalog = 20_000_000;

/**
 * The catalogs that come with the program, and those of the project: catalog files among `files`, and in `.errorcodes`
 * of any folder above a place. What is wrong with one is told; its good rows answer.
 */
export const projectCatalogs = async (
  places: readonly string[],
  files: readonly string[],
  world: World,
): Promise<CatalogSet> => {
  const library = await builtInLibrary(world.host);
  const uris = new Set([...(await catalogsAbove(places, world.host)), ...files.filter(isCatalogFile)]);
  const read = await Promise.all([...uris].map((uri) => readOwn(uri, world)));
  const own = read.flatMap((usable) => usable ?? []);
  const catalogs = own.flatMap(({ file }) => file.catalog ?? []);
  const matchers = own.flatMap(({ lineMatchers }) => lineMatchers);
  return rememberingLookUps(withCatalogs(library, catalogs, matchers));
};

const catalogsAbove = async (places: readonly string[], host: Host): Promise<readonly string[]> => {
  const folders = new Set(places.flatMap((place) => foldersUpFrom(`${place}/.`, undefined)));
  const found = await Promise.all(
    [...folders].map(async (folder) => {
      const names = await host.namesIn(`${folder}/.errorcodes`);
      return names.filter(isCatalogFile).map((name) => childOf(`${folder}/.errorcodes`, name));
    }),
  );
  return found.flat();
};

const readOwn = async (uri: string, { host, complain }: World): Promise<UsableCatalog | undefined> => {
  const name = nameOfUri(uri);
  const found = await host.readText(uri, largestCatalog);
  if (found.kind !== 'text') {
    complain(`${name}: this catalog cannot be read and is not used.`);
    return undefined;
  }
  const { readUsableCatalog } = await import('../catalogFiles/usableCatalog');
  const usable = await readUsableCatalog(found.text, name);
  for (const { message } of usable.file.problems) complain(`${name}: ${message}`);
  return usable;
};
