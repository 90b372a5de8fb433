import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildFamilies } from './families/index';
import { inheritNames } from '../shared/src/catalog/inherit';
import { packCatalogs } from '../shared/src/catalog/packed';
import { parseCatalog } from '../shared/src/catalog/parse';
import type { Catalog } from '../shared/src/catalog/types';

/** A catalog as JSON and what to call it in a message. */
type Document = { readonly name: string; readonly json: unknown };

/** Every built-in catalog, in the order in which look-ups list them; `root` is the project's folder. */
export const builtInCatalogs = async (root: string): Promise<readonly Catalog[]> => {
  const documents = [...(await familyDocuments()), ...(await vendorDocuments(root))];
  const catalogs = documents.map(({ name, json }) => flawless(name, json));
  const byId = new Map(catalogs.map((catalog) => [catalog.id, catalog]));
  if (byId.size < catalogs.length) throw new Error('Two built-in catalogs have one id; rename one.');
  return catalogs.map((catalog) => inheritNames(catalog, (id) => byId.get(id)));
};

/** The bytes of dist/catalogs.bin, for `openIndex`. Throws with a sentence where a built-in catalog has a problem. */
export const compileCatalogs = async (root: string): Promise<Uint8Array> => {
  const encoder = new TextEncoder();
  return packCatalogs(await builtInCatalogs(root), (text) => encoder.encode(text));
};

const familyDocuments = async (): Promise<readonly Document[]> =>
  (await buildFamilies()).map((json) => ({ name: `"${json.id}"`, json }));

const vendorDocuments = async (root: string): Promise<readonly Document[]> => {
  const folder = path.join(root, 'shared/catalogs');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.errors.json')).sort();
  return Promise.all(
    names.map(async (name): Promise<Document> => {
      const text = await readFile(path.join(folder, name), 'utf8');
      return { name: `shared/catalogs/${name}`, json: JSON.parse(text) };
    }),
  );
};

const flawless = (name: string, json: unknown): Catalog => {
  const { catalog, problems } = parseCatalog(json);
  const sentences = problems.map(({ path: at, message }) => `  ${at.join('.')}: ${message}`);
  if (catalog && sentences.length === 0) return catalog;
  throw new Error(
    [`The built-in catalog ${name} has ${sentences.length} problem(s):`, ...sentences.slice(0, 20)].join('\n'),
  );
};
