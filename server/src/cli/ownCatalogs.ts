import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { withCatalogs } from '../../../shared/src/catalog/library';
import type { CatalogFile } from '../catalogFiles/catalogFile';
import { isCatalogFile } from '../catalogFiles/fileName';
import type { Host } from '../ports/host';
import { rememberingLookUps } from '../project/rememberedLookUps';
import { foldersUpFrom } from '../project/surroundings';
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
  { host, complain }: World,
): Promise<CatalogSet> => {
  const library = await builtInLibrary(host);
  const uris = new Set([...(await catalogsAbove(places, host)), ...files.filter(isCatalogFile)]);
  const read = await Promise.all([...uris].map((uri) => readOwn(uri, host, complain)));
  const own = read.flatMap((file) => file ?? []);
  const matchers = await Promise.all(own.map(({ formats }) => matchersOf(formats, complain)));
  return rememberingLookUps(
    withCatalogs(
      library,
      own.flatMap(({ catalog }) => catalog ?? []),
      matchers.flat(),
    ),
  );
};

const catalogsAbove = async (places: readonly string[], host: Host): Promise<readonly string[]> => {
  const folders = new Set(places.flatMap((place) => foldersUpFrom(`${place}/.`, undefined)));
  const found = await Promise.all(
    [...folders].map(async (folder) => {
      const names = await host.namesIn(`${folder}/.errorcodes`);
      return names.filter(isCatalogFile).map((name) => `${folder}/.errorcodes/${encodeURIComponent(name)}`);
    }),
  );
  return found.flat();
};

const readOwn = async (uri: string, host: Host, complain: World['complain']): Promise<CatalogFile | undefined> => {
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  const file = await host.readText(uri, largestCatalog);
  if (file.kind !== 'text') {
    complain(`${name}: this catalog cannot be read and is not used.`);
    return undefined;
  }
  const { readCatalogFile } = await import('../catalogFiles/catalogFile');
  const read = readCatalogFile(file.text, name);
  for (const { message } of read.problems) complain(`${name}: ${message}`);
  return read;
};

const matchersOf = async (formats: CatalogFile['formats'], complain: World['complain']) => {
  if (formats.length === 0) return [];
  const { lineMatchersOf } = await import('../catalogFiles/lineMatchers');
  const { matchers, problems } = await lineMatchersOf(formats);
  for (const { message } of problems) complain(message);
  return matchers;
};
