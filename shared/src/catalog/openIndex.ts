import { libraryOf, type Library } from './library';
import { unpackCatalogs } from './packed';

/**
 * Opens the built index (dist/catalogs.bin). Only its directory is read at once; a catalog's rows follow when a code of
 * it is looked up. `decode` turns UTF-8 into text.
 */
export const openIndex = (bytes: Uint8Array, decode: (bytes: Uint8Array) => string): Library =>
  libraryOf(unpackCatalogs(bytes, decode));
