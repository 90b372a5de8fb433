import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { EntryJson, HeadJson, Json, JsonObject } from './catalogJson';

/** Our own words on the codes of one family, by name or by code. */
export type Texts = ReadonlyMap<string, JsonObject>;

/** Reads shared/families/ID.yaml: everything of the catalog but its rows. */
export const readHead = async (id: string): Promise<HeadJson> => ({ ...(await readYaml(`families/${id}.yaml`)), id });

/** Reads shared/texts/ID.yaml. */
export const readTexts = async (id: string): Promise<Texts> =>
  new Map(
    Object.entries(await readYaml(`texts/${id}.yaml`)).map(([key, text]) => [key, asObject(text, `${id} ${key}`)]),
  );

/** The members of an entry that a text gives: `what` happened, what to `try`, and the rest by its schema name. */
export const textOf = (text: JsonObject | undefined): Partial<EntryJson> => ({
  ...optional('title', asString(text?.['title'])),
  ...optional('description', asString(text?.['what'])),
  ...optional('remedies', asStrings(text?.['try'])),
  ...optional('notes', asStrings(text?.['notes'])),
  ...optional('severity', asString(text?.['severity'])),
  ...optional('retryable', text?.['retryable'] === true ? true : undefined),
  ...optional('group', asString(text?.['group'])),
  ...optional('see', asStrings(text?.['see'])),
});

export const asString = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** An object with the member, or without it where there is no value. */
export const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  value === undefined ? {} : one(key, value);

const one = <K extends string, V>(key: K, value: V): { readonly [P in K]?: V } => {
  const made: { [P in K]?: V } = {};
  made[key] = value;
  return made;
};

const asStrings = (value: Json | undefined): readonly string[] | undefined => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
};

const readYaml = async (path: string): Promise<JsonObject> => {
  const parsed: unknown = parse(await readFile(resolve('shared', path), 'utf8'), { schema: 'core' });
  return asObject(parsed, path);
};

const asObject = (value: unknown, where: string): JsonObject => {
  if (!isObject(value)) throw new Error(`${where}: expected a mapping.`);
  return value;
};

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
