/** Kinds of settings: how each is described to the editor (JSON schema) and read from an unknown value. */

type JsonSchema = Readonly<Record<string, unknown>>;

/** Takes one sentence about a value that cannot be used. */
type Report = (problem: string) => void;

export type Kind<T> = {
  readonly schema: JsonSchema;
  /** Undefined (and a report naming `at`) where the value is of another kind; bad members of lists are left out. */
  readonly read: (value: unknown, at: string, report: Report) => T | undefined;
};

export const truth: Kind<boolean> = {
  schema: { type: 'boolean' },
  read: (value, at, report) => (typeof value === 'boolean' ? value : wrong(at, 'true or false', report)),
};

export const text: Kind<string> = {
  schema: { type: 'string' },
  read: (value, at, report) => (typeof value === 'string' ? value : wrong(at, 'a text', report)),
};

export const numberBetween = (minimum: number, maximum: number): Kind<number> => ({
  schema: { type: 'number', minimum, maximum },
  read: (value, at, report) =>
    typeof value === 'number' && minimum <= value && value <= maximum
      ? value
      : wrong(at, `a number from ${minimum} to ${maximum}`, report),
});

/** One of several words, each with the sentence that the settings editor shows beside it. */
export const choice = <T extends string>(words: Readonly<Record<T, string>>): Kind<T> => {
  const known = Object.keys(words);
  const isKnown = (value: unknown): value is T => typeof value === 'string' && known.includes(value);
  return {
    schema: { type: 'string', enum: known, markdownEnumDescriptions: Object.values(words) },
    read: (value, at, report) =>
      isKnown(value) ? value : wrong(at, `one of ${known.map((word) => `"${word}"`).join(', ')}`, report),
  };
};

export const listOf = <T>(item: Kind<T>): Kind<readonly T[]> => ({
  schema: { type: 'array', items: item.schema },
  read: (value, at, report) =>
    Array.isArray(value)
      ? value.flatMap((each: unknown, index) => defined(item.read(each, `${at}[${index}]`, report)))
      : wrong(at, 'a list', report),
});

/** An object with free keys and values of one kind. */
export const mapOf = <T>(item: Kind<T>): Kind<Readonly<Record<string, T>>> => ({
  schema: { type: 'object', additionalProperties: item.schema },
  read: (value, at, report) =>
    isObject(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, each]) =>
            defined(item.read(each, `${at}.${key}`, report)).map((read) => [key, read] as const),
          ),
        )
      : wrong(at, 'an object', report),
});

/** A catalog, everywhere (`files` empty) or for the files that match a glob. */
export type CatalogChoice = { readonly catalog: string; readonly files: readonly string[] };

/** Written as `"id"` or `{"catalog": "id", "files": ["src/**"]}`. */
export const catalogChoice: Kind<CatalogChoice> = {
  schema: {
    anyOf: [
      { type: 'string' },
      {
        type: 'object',
        required: ['catalog'],
        additionalProperties: false,
        properties: { catalog: text.schema, files: { anyOf: [text.schema, listOf(text).schema] } },
      },
    ],
  },
  read: (value, at, report) => {
    if (typeof value === 'string') return { catalog: value, files: [] };
    const catalog = isObject(value) ? value['catalog'] : undefined;
    if (!isObject(value) || typeof catalog !== 'string') {
      wrong(at, 'a catalog id or {"catalog": id, "files": globs}', report);
      return undefined;
    }
    return { catalog, files: texts(value['files'], `${at}.files`, report) };
  },
};

/** Other settings for some files; an empty list means all files, or all languages. */
export type Override = {
  readonly files: readonly string[];
  readonly languages: readonly string[];
  /** As they would stand in the settings, without the section in front. */
  readonly settings: Readonly<Record<string, unknown>>;
};

const oneOrMore: JsonSchema = { anyOf: [text.schema, listOf(text).schema] };

/** Written as `{"files": "legacy/**", "languages": ["go"], "settings": {"tests": "off"}}`. */
export const override: Kind<Override> = {
  schema: {
    type: 'object',
    required: ['settings'],
    additionalProperties: false,
    properties: { files: oneOrMore, languages: oneOrMore, settings: { type: 'object' } },
  },
  read: (value, at, report) => {
    const settings = isObject(value) ? value['settings'] : undefined;
    if (!isObject(value) || !isObject(settings)) {
      wrong(at, '{"files": globs, "languages": ids, "settings": {…}}', report);
      return undefined;
    }
    return {
      files: texts(value['files'], `${at}.files`, report),
      languages: texts(value['languages'], `${at}.languages`, report),
      settings,
    };
  },
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One text, or a list of them. */
const texts = (value: unknown, at: string, report: Report): readonly string[] => {
  if (value === undefined) return [];
  return (typeof value === 'string' ? [value] : listOf(text).read(value, at, report)) ?? [];
};

const defined = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

const wrong = (at: string, expected: string, report: Report): undefined => {
  report(`Setting ${at} must be ${expected}; it is ignored until it is.`);
  return undefined;
};
