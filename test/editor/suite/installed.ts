import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Check } from '../check';
import { extension } from './document';

export const installedChecks: readonly Check[] = [
  {
    name: 'the extension is the installed VSIX, and active',
    run: async () => {
      const installed = extension();
      assert.match(installed.extensionPath, /extensions[\\/]error-code-insight\.error-code-insight-/);
      await installed.activate();
    },
  },
  {
    name: 'every contributed command is registered',
    run: async () => {
      await extension().activate();
      const registered = new Set(await vscode.commands.getCommands());
      assert.deepEqual(
        contributedCommands().filter((command) => !registered.has(command)),
        [],
      );
    },
  },
];

const contributedCommands = (): readonly string[] => {
  const manifest = extension().packageJSON as { contributes: { commands: readonly { command: string }[] } };
  return manifest.contributes.commands.map(({ command }) => command);
};
