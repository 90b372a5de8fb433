/** Keys and indexes that lead from the top of the document to the value: `['entries', 3, 'code']`. */
export type JsonPath = readonly (string | number)[];

export type ProblemKind =
  | 'wrong type'
  | 'missing property'
  | 'unknown property'
  | 'bad value'
  | 'duplicate code'
  | 'duplicate name'
  | 'alias of another entry'
  | 'unknown group'
  | 'code too wide'
  | 'code outside pattern'
  | 'range upside down'
  | 'range overlap'
  | 'bad bit field'
  | 'unsupported pattern'
  | 'explosive pattern'
  | 'pattern too wide';

/** Something wrong in a catalog document, and where. The rows that are right are used all the same. */
export type CatalogProblem = {
  readonly path: JsonPath;
  /** Whether the property's key or its value is to blame. */
  readonly at: 'key' | 'value';
  readonly kind: ProblemKind;
  /** One sentence: what is wrong and what to do. */
  readonly message: string;
};

/** Collects problems while a document is read. */
export type Note = (kind: ProblemKind, path: JsonPath, message: string, at?: CatalogProblem['at']) => void;

/** Untrusted content as it may be quoted in a sentence: one line, not long. */
export const quoted = (value: unknown): string => {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const line = String(value).replace(/\s+/g, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 57)}…` : line}"`;
};
