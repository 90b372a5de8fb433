/**
 * The commands of this extension, by their short names. The client implements them; the server names them in the links
 * of a hover and in code actions; package.json contributes them. A test keeps the three equal.
 */
import type { CodeParams, Range } from './protocol';

/** What each command is given: nothing, or exactly one object. Those without an object stand in the palette. */
export type CommandArguments = {
  readonly lookUp: undefined;
  readonly showCatalogs: undefined;
  readonly toggleInlayHints: undefined;
  readonly restartServer: undefined;
  readonly showOutput: undefined;
  readonly showCard: CodeParams;
  readonly findUses: CodeParams;
  readonly insertConstant: CodeParams & { readonly uri: string; readonly range: Range };
  readonly openDocs: { readonly url: string };
  readonly copy: { readonly text: string };
  /** `catalog/code` or a bare code, as in the setting `ignoredCodes`. */
  readonly ignoreCode: { readonly rule: string };
  readonly unignoreCode: { readonly rule: string };
  readonly activateCatalog: { readonly catalog: string };
  /** With `uri`, for that file's folder only. */
  readonly pinCatalog: { readonly catalog: string; readonly uri?: string };
};

export type CommandName = keyof CommandArguments;

/** Those that a hover may link to; the client trusts no other command in Markdown. */
export const linkedCommands = [
  'showCard',
  'findUses',
  'insertConstant',
  'openDocs',
  'copy',
  'ignoreCode',
  'unignoreCode',
  'activateCatalog',
  'pinCatalog',
] as const satisfies readonly CommandName[];

export const commandId = (name: CommandName): string => `errorCodeInsight.${name}`;

/** The target of a Markdown link that runs a command. */
export const commandLink = <Name extends CommandName>(name: Name, argument: CommandArguments[Name]): string =>
  `command:${commandId(name)}?${encodeURIComponent(JSON.stringify([argument]))}`;
