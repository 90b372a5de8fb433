import * as vscode from 'vscode';
import {
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node';
import { linked } from '../../shared/src/commands';
import type { InitializationOptions } from '../../shared/src/protocol';
import { serverFlags } from '../../shared/src/serverFlags';
import { section } from '../../shared/src/settings';

/** Every language: which files hold codes is for the server to say. */
export const documentSelector = [{ scheme: 'file' }, { scheme: 'untitled' }] as const;

/** The client of dist/server.js, not yet started. */
export const createLanguageClient = (
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
): LanguageClient => new LanguageClient(section, 'Error Code Insight', serverOptions(context), clientOptions(output));

const serverOptions = (context: vscode.ExtensionContext): ServerOptions => {
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    args: ['--code-cache', vscode.Uri.joinPath(context.globalStorageUri, 'code').fsPath],
    transport: TransportKind.ipc,
    options: { execArgv: [...serverFlags] },
  };
  return { run: server, debug: { ...server, options: { execArgv: [...serverFlags, '--nolazy', '--inspect=6009'] } } };
};

const clientOptions = (output: vscode.LogOutputChannel): LanguageClientOptions => {
  const commands = Object.values(linked);
  return {
    documentSelector: [...documentSelector],
    outputChannel: output,
    initializationOptions: { commands } satisfies InitializationOptions,
    // Catalog texts are untrusted: of all commands in a hover only these run.
    markdown: { isTrusted: { enabledCommands: commands } },
  };
};
