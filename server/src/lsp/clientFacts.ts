import type { ClientCapabilities, InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import { isObject } from '../../../shared/src/settingKinds';

/** What the client can do, as far as the server behaves differently for it. */
export type ClientFacts = {
  readonly asksForDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  /** Answers `workspace/configuration`. */
  readonly holdsSettings: boolean;
  readonly registersSettings: boolean;
  readonly registersWatchers: boolean;
  /** Watches files outside the workspace too. */
  readonly watchesElsewhere: boolean;
  readonly tellsFolders: boolean;
  readonly createsFiles: boolean;
  readonly showsDisabledActions: boolean;
  /** The linked commands it runs. */
  readonly commands: readonly string[];
  /** Settings given at the start, for clients that hold none. */
  readonly settings: unknown;
  /** URIs, without a final slash. */
  readonly folders: readonly string[];
};

export const clientFactsOf = ({
  capabilities,
  initializationOptions,
  workspaceFolders,
}: InitializeParams): ClientFacts => {
  const options: Readonly<Record<string, unknown>> = isObject(initializationOptions) ? initializationOptions : {};
  return {
    ...workspaceFacts(capabilities.workspace),
    asksForDiagnostics: capabilities.textDocument?.diagnostic !== undefined,
    showsDisabledActions: capabilities.textDocument?.codeAction?.disabledSupport ?? false,
    commands: textsIn(options['commands']),
    settings: options['settings'],
    folders: foldersOf(workspaceFolders),
  };
};

const workspaceFacts = (workspace: ClientCapabilities['workspace'] = {}) => ({
  refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
  refreshesHints: workspace.inlayHint?.refreshSupport === true,
  refreshesLenses: workspace.codeLens?.refreshSupport === true,
  holdsSettings: workspace.configuration === true,
  registersSettings: workspace.didChangeConfiguration?.dynamicRegistration === true,
  registersWatchers: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
  watchesElsewhere: workspace.didChangeWatchedFiles?.relativePatternSupport === true,
  tellsFolders: workspace.workspaceFolders === true,
  createsFiles: workspace.workspaceEdit?.resourceOperations?.includes('create') === true,
});

export const foldersOf = (folders: readonly WorkspaceFolder[] | null | undefined): readonly string[] =>
  (folders ?? []).map(({ uri }) => uri.replace(/\/+$/, ''));

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
