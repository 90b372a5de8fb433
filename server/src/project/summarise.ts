import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { readNumeral } from '../../../shared/src/catalog/numeral';
import type { FileFacts } from '../core/scan';
import { vendorsIn } from './vendors';
import type { FileSummary } from './workspaceIndex';

/** What a file gives to the others, from its text and what was found in it. */
export const summaryOf = (
  uri: string,
  text: string,
  constants: FileFacts['constants'],
  catalogs: CatalogSet,
): FileSummary => ({
  constants: constants.map((constant) => ({ ...constant, uri })),
  vendors: vendorsIn(text, catalogs),
});

/** A quick look: does any name get a value here that a catalog knows? Only such files are worth a parse. */
export const mayDeclareCodes = (text: string, { mayHold }: CatalogSet): boolean => {
  for (const [, spelling = ''] of text.matchAll(declared)) {
    const value = readNumeral(spelling)?.value;
    if (value !== undefined && beyondSmall(value) && mayHold(value)) return true;
  }
  return false;
};

const declared = /[A-Za-z_$][\w$]*["']?\s*(?::\s*[\w.]+\s*)?[:=]\s*\(?(-?(?:0x[\da-f_]+|\d[\d_]*))/gi;

/** Every file gives some name the value 1. */
const beyondSmall = (value: bigint): boolean => value < 0n || value > 31n;
