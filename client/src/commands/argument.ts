import type { LinkedArguments, LinkedCommand } from '../../../shared/src/commands';
import type { Position, Range } from '../../../shared/src/protocol';

type Reader<T> = (given: unknown) => T | undefined;

const text: Reader<string> = (given) => (typeof given === 'string' ? given : undefined);
const number: Reader<number> = (given) => (typeof given === 'number' ? given : undefined);
const code: Reader<string | number> = (given) => text(given) ?? number(given);

const record =
  <T extends object>(fields: { readonly [Key in keyof T]: Reader<T[Key]> }): Reader<T> =>
  (given) => {
    if (typeof given !== 'object' || given === null) return undefined;
    const source = new Map(Object.entries(given));
    const read = Object.entries<Reader<unknown>>(fields).map(
      ([key, reader]) => [key, reader(source.get(key))] as const,
    );
    // Every field went through its own reader, which the type of fromEntries cannot say.
    return read.every(([, value]) => value !== undefined) ? (Object.fromEntries(read) as T) : undefined;
  };

const position = record<Position>({ line: number, character: number });
const range = record<Range>({ start: position, end: position });
const ruleIn = record<LinkedArguments['ignoreCode']>({ rule: text, uri: text });
const catalogIn = record<LinkedArguments['pinCatalog']>({ catalog: text, uri: text });
const codeOf = record<LinkedArguments['showCard']>({ catalog: text, code });

/** What the commands on rows of the catalog view read of a row. */
export const entryArgument = codeOf;
export const pageArgument = record<{ readonly url: string }>({ url: text });

/** Commands can be called by anyone, a key binding or another extension: undefined for what is not the argument. */
export const argumentReaders: { readonly [Name in LinkedCommand]: Reader<LinkedArguments[Name]> } = {
  showCard: codeOf,
  findUses: codeOf,
  insertConstant: record<LinkedArguments['insertConstant']>({ catalog: text, code, uri: text, range }),
  copy: record<LinkedArguments['copy']>({ text }),
  ignoreCode: ruleIn,
  unignoreCode: ruleIn,
  pinCatalog: catalogIn,
  unpinCatalog: catalogIn,
  activateCatalog: catalogIn,
  deactivateCatalog: catalogIn,
};
