import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import { isObject } from '../../../shared/src/settingKinds';

/** What the client can do, as far as the server behaves differently for it. */
export type ClientFacts = {
  readonly asksForDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesHints: boolean;
  /** Answers `workspace/configuration`. */
  readonly holdsSettings: boolean;
  readonly registersSettings: boolean;
  readonly registersWatchers: boolean;
  readonly tellsFolders: boolean;
  readonly showsProgress: boolean;
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
  const { workspace = {}, textDocument = {}, window = {} } = capabilities;
  const options: Readonly<Record<string, unknown>> = isObject(initializationOptions) ? initializationOptions : {};
  return {
    asksForDiagnostics: textDocument.diagnostic !== undefined,
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport ?? false,
    refreshesHints: workspace.inlayHint?.refreshSupport ?? false,
    holdsSettings: workspace.configuration ?? false,
    registersSettings: workspace.didChangeConfiguration?.dynamicRegistration ?? false,
    registersWatchers: workspace.didChangeWatchedFiles?.dynamicRegistration ?? false,
    tellsFolders: workspace.workspaceFolders ?? false,
    showsProgress: window.workDoneProgress ?? false,
    createsFiles: workspace.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    showsDisabledActions: textDocument.codeAction?.disabledSupport ?? false,
    commands: textsIn(options['commands']),
    settings: options['settings'],
    folders: foldersOf(workspaceFolders),
  };
};

export const foldersOf = (folders: readonly WorkspaceFolder[] | null | undefined): readonly string[] =>
  (folders ?? []).map(({ uri }) => uri.replace(/\/+$/, ''));

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
