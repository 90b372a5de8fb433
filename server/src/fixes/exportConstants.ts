import type { Catalog, CatalogHead, Entry } from '../../../shared/src/catalog/types';
import { languageOf } from './languages';
import { containerOf, headLines, membersOf, valueOf } from './modules/describe';
import { renderModule } from './modules/idiom';
import { inCase } from './names';

/** A constants module of a catalog's entries, as a file of its own; undefined for a language that has no form for it. */
export const constantsModule = (language: string, catalog: Catalog, entries: readonly Entry[]): string | undefined => {
  const idiom = languageOf(language)?.idiom;
  if (idiom === undefined) return undefined;
  const named = entries.flatMap((entry) => {
    const value = valueOf(entry.code);
    return value === undefined ? [] : [{ entry, value }];
  });
  return renderModule(idiom, {
    container: containerOf(catalog, idiom),
    doc: headLines(catalog),
    members: membersOf(named, catalog, idiom),
    layout: { eol: '\n', indent: idiom.indent, quote: "'", semicolons: true },
    commonJs: false,
  });
};

/** What such a file would be called: `cortexError.ts`, `cortex_error.py`, `CortexError.java`. */
export const constantsFileName = (language: string, head: CatalogHead): string | undefined => {
  const idiom = languageOf(language)?.idiom;
  if (idiom === undefined) return undefined;
  const container = containerOf(head, idiom);
  return (idiom.fileCase === 'pascal' ? container : inCase(container, idiom.fileCase)) + idiom.extension;
};
