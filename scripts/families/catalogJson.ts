/** Plain JSON, as it stands in a catalog file. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [member: string]: Json | undefined };

/** How an entry is written as a constant, where the rule of its catalog does not fit. */
export type ConstantJson = {
  readonly symbol: string;
  readonly import?: string;
  readonly since?: string;
  readonly platforms?: readonly string[];
};

/** One row of a catalog as the catalog schema describes it. */
export type EntryJson = {
  readonly code: number | string;
  readonly aliases?: readonly (number | string)[];
  readonly name?: string;
  readonly altNames?: readonly string[];
  readonly constants?: Readonly<Record<string, string | null | ConstantJson>>;
  readonly title?: string;
  readonly description?: string;
  readonly messages?: readonly string[];
  readonly causes?: readonly string[];
  readonly remedies?: readonly string[];
  readonly notes?: readonly string[];
  readonly severity?: string;
  readonly retryable?: boolean;
  readonly group?: string;
  readonly url?: string;
  readonly see?: readonly string[];
  readonly platforms?: Readonly<Record<string, number>>;
};

/** Everything of a catalog but its rows; checked against the schema by the tests and by the compiler of the index. */
export type HeadJson = { readonly id: string; readonly [member: string]: Json | undefined };

/** A catalog before it is compiled: valid against shared/catalogs/error-catalog.schema.json. */
export type CatalogJson = HeadJson & { readonly entries: readonly EntryJson[] };
