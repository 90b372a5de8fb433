import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { Library } from '../../../shared/src/catalog/library';
import { openIndex } from '../../../shared/src/catalog/openIndex';
import { rememberingLookUps } from '../project/rememberedLookUps';
import type { Host } from '../ports/host';

/** The catalogs that come with the program. */
export const builtInCatalogs = async (host: Host): Promise<CatalogSet> =>
  rememberingLookUps(await builtInLibrary(host));

export const builtInLibrary = async (host: Host): Promise<Library> => {
  const decoder = new TextDecoder();
  try {
    return openIndex(await host.readAsset('catalogs.bin'), (bytes) => decoder.decode(bytes));
  } catch (error) {
    throw new Error('The built-in catalogs (catalogs.bin, beside the program) cannot be read; install it again.', {
      cause: error,
    });
  }
};
