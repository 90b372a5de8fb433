import { documentOf } from '../../../shared/src/catalog/document';
import type { Catalog } from '../../../shared/src/catalog/types';
import { exportFormats, type ExportFormat } from '../../../shared/src/exportFormats';
import { constantsFileName, constantsModule } from '../fixes/exportConstants';
import { csvOf, markdownOf } from './exportTables';

/** The text of a file and a name for it, or a sentence on why there is none. */
export type Exported = { readonly text: string; readonly fileName: string } | { readonly why: string };

/** Writes a catalog in another form. */
export const exportCatalog = (catalog: Catalog, format: ExportFormat): Exported => {
  const write = tables[format];
  if (write === undefined) return constants(catalog, format);
  return { text: write(catalog), fileName: `${catalog.id}.${exportFormats[format].extension}` };
};

const tables: Readonly<Partial<Record<ExportFormat, (catalog: Catalog) => string>>> = {
  json: (catalog) => `${JSON.stringify(documentOf(catalog), undefined, 2)}\n`,
  markdown: markdownOf,
  csv: csvOf,
};

const constants = (catalog: Catalog, format: ExportFormat): Exported => {
  if (catalog.codes.kind === 'string')
    return {
      why: `The codes of ${catalog.id} are text, and constants are numbers: export it as json, markdown or csv.`,
    };
  const text = constantsModule(format, catalog, catalog.entries);
  const fileName = constantsFileName(format, catalog);
  if (text !== undefined && fileName !== undefined) return { text, fileName };
  return { why: `Constants cannot be written in ${format}.` };
};
