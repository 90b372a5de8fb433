/**
 * The catalog as the schema (shared/catalogs/error-catalog.schema.json) describes it, after parsing:
 * codes are canonical (see codes.ts), absent lists are empty, defaults are filled in.
 */

/** `http`, `emotiv-cortex`, …: what stands before the slash in a diagnostic's code. */
export type CatalogId = string;

/** An integer in the catalog's canonical reading, or a string for catalogs whose codes are text (SQLSTATE). */
export type Code = number | string;

export type Severity = 'error' | 'warning' | 'info' | 'success';

/** How much evidence a catalog needs before it answers; also its rank where evidence is equal (project first). */
export type Scope = 'ambient' | 'protocol' | 'platform' | 'vendor' | 'project';

export type IntegerCodes = {
  readonly kind: 'integer';
  /** Both two's-complement readings of a value of this width are the same code. */
  readonly width: 8 | 16 | 32 | 64;
  readonly signed: boolean;
  /** The form shown first; in a catalog of radix 16 small decimal numbers are not trusted. */
  readonly radix: 10 | 16;
  /** Zero-padded width in text, as in ORA-00942. */
  readonly digits?: number;
  /** Text before the number in logs: `ORA-`, `TS`. */
  readonly prefix: readonly string[];
};
export type StringCodes = {
  readonly kind: 'string';
  /** Unanchored pattern of one code, as in `[0-9A-Z]{5}`; checked to run in linear time. */
  readonly pattern: string;
  readonly ignoreCase: boolean;
  /** May be recognised outside quotes. */
  readonly bare: boolean;
  /**
   * So many leading characters are the code's class: what has no entry is explained by the group whose id they are in
   * small letters (`23999` by the group `23`, `0A999` by `0a`).
   */
  readonly classLength?: number;
};
export type CodeSpace = IntegerCodes | StringCodes;

export type Ecosystem =
  'npm' | 'pypi' | 'cargo' | 'go' | 'maven' | 'nuget' | 'gem' | 'composer' | 'pub' | 'swift' | 'hex';

/** What in a file or project speaks for the catalog. Any one member counts; several add up. */
export type AppliesTo = {
  /** Dependencies in the manifest nearest the file. */
  readonly packages: Readonly<Partial<Record<Ecosystem, readonly string[]>>>;
  /** Import specifiers; a final `*` matches any tail. */
  readonly imports: readonly string[];
  /** C and C++ headers as included. */
  readonly headers: readonly string[];
  /** Hosts, with the port if it matters; subdomains count. */
  readonly hosts: readonly string[];
  /** Whole identifiers, case-sensitive. */
  readonly identifiers: readonly string[];
  /** Names beside the literal that make it a code: `status`, `errorCode`. */
  readonly keys: readonly string[];
  /** Callees whose argument is a code: `res.status`, `process.exit`. */
  readonly calls: readonly string[];
  /** Words in comments, strings and log lines, ignoring case. */
  readonly words: readonly string[];
  /** Globs relative to the workspace folder. */
  readonly files: readonly string[];
  readonly languages: readonly string[];
  readonly platforms: readonly string[];
};

/** How an entry is written as a named constant in one language. */
export type ConstantRule = {
  /** Expression with {NAME}, {Pascal}, {camel}, {lower}, {code}: `http.Status{Pascal}`. */
  readonly symbol: string;
  readonly import?: string;
  /** Static type of the symbol as written; absent = a plain integer. */
  readonly type?: string;
  /** Expression for the plain integer when `type` is not one: `{symbol}.value()`. */
  readonly value?: string;
  readonly caseLabel?: boolean;
  readonly platforms?: readonly string[];
  readonly since?: string;
  /** A dependency that must be declared first: `npm:http-status-codes`. */
  readonly package?: string;
};

export type Group = {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly url?: string;
  /** Of codes that are explained by the group alone; absent = error. */
  readonly severity?: Severity;
};

/** A text that the program itself emits; `pattern` finds it in logs when it has variable parts. */
export type Message = {
  readonly text: string;
  readonly when?: string;
  readonly pattern?: string;
  readonly lang?: string;
};

export type NameSource = 'source' | 'inherited' | 'derived' | 'kept' | 'edited';

export type Entry = {
  readonly code: Code;
  readonly aliases: readonly Code[];
  /** Exactly as the source writes it; absent where the source has none and none was derived. */
  readonly name?: string;
  readonly nameSource: NameSource;
  readonly altNames: readonly string[];
  readonly constants: Readonly<Record<string, string | null | ConstantRule>>;
  readonly title?: string;
  /** CommonMark of an untrusted author: escape before showing. */
  readonly description?: string;
  readonly messages: readonly Message[];
  readonly causes: readonly string[];
  readonly remedies: readonly string[];
  readonly notes: readonly string[];
  readonly severity: Severity;
  readonly retryable?: boolean;
  readonly group?: string;
  readonly deprecated?: boolean | string;
  readonly since?: string;
  readonly url?: string;
  /** `catalog-id/code` of related entries. */
  readonly see: readonly string[];
  /** The code on other platforms where it differs: `{ darwin: 35 }`. */
  readonly platforms: Readonly<Record<string, Code>>;
};

/** A stretch of codes that mean something together: reserved ranges, classes, codes of another catalog at an offset. */
export type CodeRange = {
  readonly from: number;
  readonly to: number;
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  readonly severity?: Severity;
  readonly group?: string;
  readonly url?: string;
  /** `code - offset` is looked up in `catalog`: 128+n is a signal, 0x80070000+n a Win32 error. */
  readonly inner?: { readonly offset: number; readonly catalog: CatalogId };
};

export type BitField = {
  readonly name: string;
  readonly high: number;
  readonly low: number;
  readonly values: Readonly<Record<string, string>>;
  /** Look the field's value up there. */
  readonly catalog?: CatalogId;
  /** Only if these other fields have these values. */
  readonly when: Readonly<Record<string, number>>;
};

export type Provenance = {
  readonly url?: string;
  readonly seed?: string;
  readonly package?: string;
  readonly file?: string;
  readonly document?: string;
  readonly heading?: string;
  readonly note?: string;
  readonly retrieved?: string;
  readonly sha256?: string;
};

/** A format of log lines in which codes stand at a place of their own. */
export type LogFormatRule = {
  readonly title: string;
  /**
   * A pattern for a linear-time engine, with named fields: those of `codes` hold codes, `message` is read for other codes,
   * all else is passed over.
   */
  readonly pattern: string;
  /** Which catalog explains a field. */
  readonly codes: Readonly<Record<string, CatalogId>>;
};

/** Everything about a catalog except its rows: small, always in memory. */
export type CatalogHead = {
  readonly id: CatalogId;
  readonly title: string;
  readonly version?: string;
  readonly description?: string;
  /** Documentation page; may hold {code} and {name}. */
  readonly url?: string;
  readonly license?: string;
  readonly source?: Provenance;
  readonly scope: Scope;
  readonly priority: number;
  readonly extends: readonly CatalogId[];
  readonly enumName?: string;
  readonly codes: CodeSpace;
  readonly appliesTo: AppliesTo;
  readonly groups: readonly Group[];
  readonly constants: Readonly<Record<string, ConstantRule>>;
  readonly logFormats: readonly LogFormatRule[];
  /** How many entries the catalog has. */
  readonly size: number;
};

export type Catalog = CatalogHead & {
  readonly entries: readonly Entry[];
  readonly ranges: readonly CodeRange[];
  readonly fields: readonly BitField[];
};
