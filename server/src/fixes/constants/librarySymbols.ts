import type { CatalogHead, Entry } from '../../../../shared/src/catalog/types';
import type { FixContext } from '../context';
import type { FixLanguage } from '../languages/language';
import type { Meaning } from './fits';
import { numberOn, ruleOf } from './library';

/** What the libraries of a language write for numbers. */
export type LibrarySymbols = {
  /** Symbols with their parts joined by dots, in the form that takes the number off them. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** `{symbol}`, `int({symbol})`, `{symbol}.as_u16()`: the forms there are. */
  readonly forms: readonly string[];
};

export const plainForm = '{symbol}';

export const librarySymbols = ({ ruleKeys }: FixLanguage, context: FixContext): LibrarySymbols => {
  const found = context.catalogs.heads.flatMap((head) => {
    const keys = Object.keys(head.constants).filter((key) => ruleKeys.includes(key.split('/')[0] ?? ''));
    const entries = keys.length === 0 ? [] : (context.catalogs.catalog(head.id)?.entries ?? []);
    return entries.flatMap((entry) => keys.flatMap((key) => symbolOf(key, head, { entry, context })));
  });
  return {
    meanings: new Map(found.map(({ form, symbol, meaning }) => [form.replace(plainForm, symbol), meaning])),
    forms: [...new Set(found.map(({ form }) => form))],
  };
};

type Symbol = { readonly form: string; readonly symbol: string; readonly meaning: Meaning };

const symbolOf = (
  key: string,
  head: CatalogHead,
  { entry, context }: { readonly entry: Entry; readonly context: FixContext },
): readonly Symbol[] => {
  const rule = ruleOf(key, head.constants, entry);
  const value = numberOn(entry, context.platform);
  if (rule === undefined || value === undefined) return [];
  return [{ form: rule.value ?? plainForm, symbol: rule.symbol.replaceAll('::', '.'), meaning: { value, head } }];
};
