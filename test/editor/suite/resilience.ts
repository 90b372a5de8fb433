import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { palette } from '../../../shared/src/commands';
import { until, type Check } from '../check';
import { find, hoverAt, open, uriOf } from './document';

export const resilienceChecks: readonly Check[] = [
  {
    name: 'after a restart of the server the cards are there again',
    run: async () => {
      const { document } = await open('cortex/client.ts');
      await vscode.commands.executeCommand(palette.restartServer);
      assert.match(await hoverAt(document, find(document, '-32021')), /EMOTIV Cortex/);
    },
  },
  {
    name: 'a malformed catalog in the workspace disturbs nothing',
    run: async () => {
      await vscode.workspace.fs.writeFile(
        uriOf('broken.errors.json'),
        Buffer.from('{ "id": "broken", "entries": [ { '),
      );
      const { document } = await open('cortex/client.ts');
      assert.match(await hoverAt(document, find(document, '-32021')), /EMOTIV Cortex/);
      await vscode.workspace.fs.delete(uriOf('broken.errors.json'));
    },
  },
  {
    name: 'NUL, lone surrogates and every line end are read past',
    run: async () => {
      const odd = '// wss://localhost:6868 \u0000 \ud800\r\nconst smile = "😀";\n';
      const content = `${odd}cortexToken();\nif (err.code === -32021) f();\n`;
      const document = await vscode.workspace.openTextDocument({ language: 'typescript', content });
      assert.match(await hoverAt(document, find(document, '-32021')), /-32021/);
    },
  },
  {
    name: 'the output is kept in a log file, without an error',
    run: async () => {
      const file = await until('the log file', logFile);
      const lines = readFileSync(file, 'utf8').split('\n');
      const first = lines.findIndex((line) => line.includes('[error]'));
      assert.deepEqual(first < 0 ? [] : lines.slice(first, first + 8), []);
    },
  },
];

/** The editor writes what an output channel shows into its data folder. */
const logFile = (): string | undefined => {
  const data = process.env['ERROR_CODE_INSIGHT_DATA'];
  assert.ok(data, 'ERROR_CODE_INSIGHT_DATA names the data folder of the editor');
  const logs = path.join(data, 'logs');
  const files = readdirSync(logs, { recursive: true, encoding: 'utf8' });
  const found = files.find((file) => path.basename(file) === 'Error Code Insight.log');
  return found === undefined ? undefined : path.join(logs, found);
};
