/**
 * Command ids that both sides name. The client registers all of them; hovers and code actions of the server may link
 * to those in `linked`, and only when the client lists them in its initialization options.
 */
import type { CatalogId, Code } from './catalog/types';
import type { Range } from './protocol';

/** In the palette, under "Error Codes:". */
export const palette = {
  lookUp: 'errorCodeInsight.lookUp',
  restartServer: 'errorCodeInsight.restartServer',
  showOutput: 'errorCodeInsight.showOutput',
  toggleInlayHints: 'errorCodeInsight.toggleInlayHints',
  showCatalogs: 'errorCodeInsight.showCatalogs',
  filterCatalogs: 'errorCodeInsight.filterCatalogs',
  clearFilter: 'errorCodeInsight.clearFilter',
  showDecisions: 'errorCodeInsight.showDecisions',
  takeBack: 'errorCodeInsight.takeBack',
  importCatalog: 'errorCodeInsight.importCatalog',
  acceptImport: 'errorCodeInsight.acceptImport',
  cancelImport: 'errorCodeInsight.cancelImport',
  exportCatalog: 'errorCodeInsight.exportCatalog',
  replaceInWorkspace: 'errorCodeInsight.replaceInWorkspace',
  reportOnLogs: 'errorCodeInsight.reportOnLogs',
  nextFailure: 'errorCodeInsight.nextFailure',
  previousFailure: 'errorCodeInsight.previousFailure',
  nextOccurrence: 'errorCodeInsight.nextOccurrence',
  previousOccurrence: 'errorCodeInsight.previousOccurrence',
} as const;

/** On the rows of the catalog view, beside those in `linked`: each takes a row. Not in the palette, where Look Up does the same. */
export const inView = {
  insertEntry: 'errorCodeInsight.insertEntry',
  openDocumentation: 'errorCodeInsight.openDocumentation',
} as const;

/** Each takes one argument, given below. */
export const linked = {
  showCard: 'errorCodeInsight.showCard',
  insertConstant: 'errorCodeInsight.insertConstant',
  copy: 'errorCodeInsight.copy',
  findUses: 'errorCodeInsight.findUses',
  ignoreCode: 'errorCodeInsight.ignoreCode',
  unignoreCode: 'errorCodeInsight.unignoreCode',
  pinCatalog: 'errorCodeInsight.pinCatalog',
  unpinCatalog: 'errorCodeInsight.unpinCatalog',
  activateCatalog: 'errorCodeInsight.activateCatalog',
  deactivateCatalog: 'errorCodeInsight.deactivateCatalog',
} as const;

export type LinkedCommand = keyof typeof linked;

/** What each linked command is called with. */
export type LinkedArguments = {
  readonly showCard: { readonly catalog: CatalogId; readonly code: Code };
  readonly insertConstant: {
    readonly catalog: CatalogId;
    readonly code: Code;
    readonly uri: string;
    readonly range: Range;
  };
  readonly copy: { readonly text: string };
  readonly findUses: { readonly catalog: CatalogId; readonly code: Code };
  /** Adds `rule` to `errorCodeInsight.ignoredCodes` of the workspace (folder of `uri`). */
  readonly ignoreCode: { readonly rule: string; readonly uri: string };
  readonly unignoreCode: { readonly rule: string; readonly uri: string };
  /** Adds the catalog in front of `errorCodeInsight.pin` of the workspace (folder of `uri`). */
  readonly pinCatalog: { readonly catalog: CatalogId; readonly uri: string };
  readonly unpinCatalog: { readonly catalog: CatalogId; readonly uri: string };
  /** Adds the catalog to `errorCodeInsight.activate` of the workspace (folder of `uri`). */
  readonly activateCatalog: { readonly catalog: CatalogId; readonly uri: string };
  readonly deactivateCatalog: { readonly catalog: CatalogId; readonly uri: string };
};
