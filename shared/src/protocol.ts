/**
 * Requests and notifications beyond the Language Server Protocol. Plain descriptors: the client's and the server's
 * protocol packages are separate copies, so each edge wraps these with its own RequestType (docs/adr/0002).
 */
import type { CatalogId, Code, Severity } from './catalog/types';
import type { DecisionKind } from './decisions';
import type { LogReport } from './report/logReport';
import type { ExportFormat } from './exportFormats';

export type RequestMethod<Params, Result> = { readonly method: string; readonly __types?: (params: Params) => Result };
export type NotificationMethod<Params> = { readonly method: string; readonly __types?: (params: Params) => void };

const request = <Params, Result>(method: string): RequestMethod<Params, Result> => ({
  method: `errorCodeInsight/${method}`,
});
const notification = <Params>(method: string): NotificationMethod<Params> => ({ method: `errorCodeInsight/${method}` });

/** LSP position and range: 0-based lines, UTF-16 columns. */
export type Position = { readonly line: number; readonly character: number };
export type Range = { readonly start: Position; readonly end: Position };
export type Place = { readonly uri: string; readonly range: Range };

export type LookupHit = {
  readonly catalog: CatalogId;
  readonly catalogTitle: string;
  readonly code: Code;
  /** The code as its catalog writes it: `0x80070005`, `TS2345`. */
  readonly spelling: string;
  readonly name: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly url?: string;
};
/** Ranked hits for a number in any spelling, a name or words; an empty query lists the catalogs active for `uri` first. */
export const Lookup = request<
  { readonly query: string; readonly uri?: string; readonly limit: number },
  readonly LookupHit[]
>('lookup');

export type CodeParams = { readonly catalog: CatalogId; readonly code: Code };
/** The card of one entry as Markdown; undefined when there is no such entry any more. */
export const Card = request<CodeParams, { readonly title: string; readonly markdown: string } | undefined>('card');

export type CodeAt = { readonly text: string; readonly range: Range; readonly catalog: CatalogId; readonly code: Code };
/** The code under a position, if one is known there. */
export const FindCodeAt = request<{ readonly uri: string; readonly position: Position }, CodeAt | undefined>('codeAt');

export type Use = Place & { readonly line: string; readonly role: string };
/** Every use of a code in the workspace; reports progress and can be cancelled. */
export const FindUses = request<CodeParams & { readonly workDoneToken?: string | number }, readonly Use[]>('findUses');

/** The edit that writes the code's constant at a place, import and constants module included; a sentence if it cannot be. */
export const InsertConstant = request<
  CodeParams & { readonly uri: string; readonly range: Range },
  { readonly edit: unknown } | { readonly why: string }
>('insertConstant');

/** `named`: numbers become constants. `numeric`: constants become numbers. */
export type Direction = 'named' | 'numeric';
export type ReplaceParams = {
  readonly catalog: CatalogId;
  /** All codes of the catalog without it. */
  readonly code?: Code;
  readonly to: Direction;
  readonly workDoneToken?: string | number;
};
export type Replacement =
  | {
      /** Annotated for a preview. Texts that the editor holds are named with their versions. */
      readonly edit: unknown;
      /** What the edit counts in where the editor held no text: SHA-256 of it with `\n` at the end of lines. */
      readonly digests: Readonly<Record<string, string>>;
      /** What was left alone, in sentences. */
      readonly notes: readonly string[];
    }
  | { readonly why: string };
/** The edit that rewrites a catalog's codes in the whole workspace; reports progress and can be cancelled. */
export const ReplaceInWorkspace = request<ReplaceParams, Replacement>('replaceInWorkspace');

export type FindInLogParams = {
  readonly uri: string;
  readonly position: Position;
  readonly direction: 'next' | 'previous';
  readonly wanted: 'failure' | 'sameCode';
};
export type FoundInLog =
  | { readonly kind: 'found'; readonly range: Range }
  | { readonly kind: 'none' }
  /** The cursor's line holds no code whose other places could be sought. */
  | { readonly kind: 'noCode' }
  | { readonly kind: 'noLog' };
/** The nearest failure of an open log, or the nearest other place of the code at the cursor; goes round the end. */
export const FindInLog = request<FindInLogParams, FoundInLog>('findInLog');

export type LineCode = Omit<LookupHit, 'severity' | 'url'> & {
  /** Where in the line. */
  readonly start: number;
  readonly end: number;
};
/** The failures that one line of output names. */
export const ExplainLine = request<{ readonly line: string }, readonly LineCode[]>('explainLine');

export type MakeReportParams = { readonly uris: readonly string[]; readonly workDoneToken?: string | number };
/** Which failures the logs hold, of any size, in files and folders; reports progress and can be cancelled. */
export const MakeReport = request<MakeReportParams, LogReport>('makeReport');

export type CatalogSummary = {
  readonly id: CatalogId;
  readonly title: string;
  readonly scope: string;
  readonly size: number;
  readonly url?: string;
  /** Why it answers in the given file ("imports `emotiv`"); empty when it does not. */
  readonly active: readonly string[];
  /** In its own order; entries name the id. */
  readonly groups: readonly { readonly id: string; readonly title: string }[];
};
export const ListCatalogs = request<{ readonly uri?: string }, readonly CatalogSummary[]>('catalogs');

/** Every entry of one catalog, in its own order. */
export const ListEntries = request<
  { readonly catalog: CatalogId },
  readonly (LookupHit & { readonly group?: string })[]
>('entries');

/** What an import has to say of one line of the document. Lines count from 0 here. */
export type ImportNote = {
  readonly line: number;
  /** skipped: not in the catalog · doubtful: look at it · mended: read otherwise than written · info: good to know. */
  readonly kind: 'skipped' | 'doubtful' | 'mended' | 'info';
  readonly message: string;
  /** Lines of the catalog's JSON that came of it. */
  readonly rows: readonly number[];
};
export type ImportPreview =
  | {
      readonly kind: 'prepared';
      readonly id: CatalogId;
      readonly title: string;
      readonly size: number;
      /** The text of the file to write. */
      readonly json: string;
      readonly notes: readonly ImportNote[];
      /** Against the file that is there already, one line for each row; undefined where there is none. */
      readonly changes?: readonly string[];
    }
  /** Nothing can be imported; `line` is that of the document. */
  | { readonly kind: 'refused'; readonly why: string; readonly line?: number };
/**
 * The catalog that a document would become, and what of it was skipped or is doubtful. Writes nothing: the client writes
 * `json` when the user accepts. `folder` is the workspace folder whose earlier import is taken into account.
 */
export const PreviewImport = request<
  {
    readonly text: string;
    readonly name?: string;
    readonly id?: CatalogId;
    readonly title?: string;
    readonly folder?: string;
  },
  ImportPreview
>('previewImport');

/** A catalog in another form, with a name for its file; a sentence where there is none. */
export const ExportCatalog = request<
  { readonly catalog: CatalogId; readonly format: ExportFormat },
  { readonly text: string; readonly fileName: string } | { readonly why: string }
>('exportCatalog');

/** Something that is kept quiet, or wins, because somebody said so in a file: in a comment, or in the settings of a folder. */
export type Decision = Place & {
  readonly kind: DecisionKind;
  readonly by: 'comment' | 'folder';
  /** The codes, value or catalog that it is about. */
  readonly label: string;
  /** The reason given, or what was decided. */
  readonly detail: string;
};
/** Every such decision of the workspace; reports progress and can be cancelled. */
export const ListDecisions = request<{ readonly workDoneToken?: string | number }, readonly Decision[]>('decisions');
/** The edit that takes back the decision at a place; a sentence where there is none any more. */
export const TakeBack = request<Place, { readonly edit: unknown } | { readonly why: string }>('takeBack');

export type Status = {
  readonly level: 'ok' | 'busy' | 'warning' | 'error';
  readonly text: string;
  readonly detail: string;
};
/** What the language status item shows; sent when it changes. */
export const StatusChanged = notification<Status>('status');

/** What the client says of itself beyond its capabilities, as `initializationOptions`. Everything is optional on the wire. */
export type InitializationOptions = {
  /** Ids (`errorCodeInsight.copy`) of the linked commands that the client runs; hovers and actions link to no others. */
  readonly commands: readonly string[];
  /** Settings for clients without `workspace/configuration`: the object under `errorCodeInsight`. */
  readonly settings?: unknown;
};
