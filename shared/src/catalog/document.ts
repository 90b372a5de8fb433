import { given } from './given';
import { hexOf } from './numeral';
import { valueOf } from './codes';
import type { AppliesTo, Catalog, Code, CodeRange, CodeSpace, ConstantRule, Entry, Group, Provenance } from './types';
import type { BitField, LogFormatRule, Message, NameSource, Scope, Severity } from './types';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** One row as a catalog file has it: what is usual is left out. */
export type EntryDocument = {
  readonly code: Code;
  readonly aliases?: readonly Code[];
  readonly name?: string;
  readonly nameSource?: NameSource;
  readonly altNames?: readonly string[];
  readonly constants?: Readonly<Record<string, string | null | ConstantRule>>;
  readonly title?: string;
  readonly description?: string;
  readonly messages?: readonly (string | Message)[];
  readonly causes?: readonly string[];
  readonly remedies?: readonly string[];
  readonly notes?: readonly string[];
  readonly severity?: Severity;
  readonly retryable?: boolean;
  readonly group?: string;
  readonly deprecated?: boolean | string;
  readonly since?: string;
  readonly url?: string;
  readonly see?: readonly string[];
  readonly platforms?: Readonly<Record<string, Code>>;
};

export type RangeDocument = Omit<CodeRange, 'from' | 'to' | 'inner'> & {
  readonly from: Code;
  readonly to: Code;
  readonly offset?: Code;
  readonly catalog?: string;
};

/** A catalog as its file has it, valid against the schema. */
export type CatalogDocument = {
  readonly id: string;
  readonly title: string;
  readonly version?: string;
  readonly description?: string;
  readonly url?: string;
  readonly license?: string;
  readonly source?: Provenance;
  readonly scope?: Scope;
  readonly priority?: number;
  readonly extends?: readonly string[];
  readonly enumName?: string;
  readonly codes?: Json;
  readonly appliesTo?: Partial<AppliesTo>;
  readonly groups?: readonly Group[];
  readonly constants?: Readonly<Record<string, ConstantRule>>;
  readonly logFormats?: readonly LogFormatRule[];
  readonly entries: readonly EntryDocument[];
  readonly ranges?: readonly RangeDocument[];
  readonly fields?: readonly (Omit<BitField, 'values' | 'when'> & Partial<Pick<BitField, 'values' | 'when'>>)[];
  readonly [extension: `x-${string}`]: Json;
};

/** The catalog as a file: parsing it gives the same catalog again. */
export const documentOf = (catalog: Catalog): CatalogDocument => {
  const write = codeWriter(catalog.codes);
  const { id, title, version, description, url, license, source, scope, priority, enumName } = catalog;
  return {
    ...given({
      id,
      title,
      version,
      description,
      url,
      license,
      source,
      scope,
      priority: priority || undefined,
      enumName,
    }),
    id,
    title,
    ...filled({ extends: catalog.extends }),
    codes: spaceDocument(catalog.codes),
    ...filled({ appliesTo: filled(catalog.appliesTo), groups: catalog.groups, constants: catalog.constants }),
    ...filled({ logFormats: catalog.logFormats }),
    entries: catalog.entries.map((entry) => entryDocument(entry, write)),
    ...filled({
      ranges: catalog.ranges.map((range) => rangeDocument(range, write)),
      fields: catalog.fields.map((field) => fieldDocument(field)),
    }),
  };
};

type Write = (code: Code) => Code;

/** Bit patterns are written in hexadecimal, as people compare them. */
const codeWriter = (space: CodeSpace): Write => {
  if (space.kind === 'string' || space.radix === 10) return (code) => code;
  return (code) => {
    const value = valueOf(code);
    return value === undefined ? code : hexOf(value, space.width);
  };
};

type Filled<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] };

/** Without what is empty: lists, objects, undefined. */
function filled<Fields extends object>(fields: Fields): Filled<Fields>;
function filled(fields: object): object {
  const isFilled = (value: unknown): boolean =>
    value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isFilled(value)));
}

const spaceDocument = (space: CodeSpace): Json =>
  space.kind === 'string' ? { ...space } : { ...space, prefix: space.prefix.length > 0 ? space.prefix : undefined };

const entryDocument = (entry: Entry, write: Write): EntryDocument => {
  const { code, aliases, messages, platforms, nameSource, severity, ...rest } = entry;
  const pairs = Object.entries(platforms).map(([platform, other]) => [platform, write(other)] as const);
  return {
    code: write(code),
    ...filled({
      ...rest,
      aliases: aliases.map(write),
      messages: messages.map(messageDocument),
      platforms: Object.fromEntries(pairs),
    }),
    ...(nameSource === 'source' ? {} : { nameSource }),
    ...(severity === 'error' ? {} : { severity }),
  };
};

const messageDocument = (message: Message): string | Message =>
  Object.keys(message).length === 1 ? message.text : message;

const rangeDocument = ({ from, to, inner, ...rest }: CodeRange, write: Write): RangeDocument => ({
  from: write(from),
  to: write(to),
  ...rest,
  ...(inner ? { offset: inner.offset, catalog: inner.catalog } : {}),
});

const fieldDocument = ({ name, high, low, ...rest }: BitField) => ({ name, high, low, ...filled(rest) });
