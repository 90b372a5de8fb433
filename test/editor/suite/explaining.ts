import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, type Check } from '../check';
import { codeOf, diagnosticOn, diagnosticsOf, find, hintsIn, hoverAt, open } from './document';

const hasHint = (document: vscode.TextDocument, text: RegExp): Promise<true> =>
  until(`an inlay hint ${String(text)}`, async () =>
    (await hintsIn(document)).some((hint) => text.test(hint)) ? true : undefined,
  );

export const explainingChecks: readonly Check[] = [
  {
    name: 'TypeScript: the card of a vendor code says what, whose and why',
    run: async () => {
      const { document } = await open('cortex/client.ts');
      const card = await hoverAt(document, find(document, '-32021'));
      for (const part of [/-32021/, /EMOTIV Cortex/, /Invalid client ID or client secret key/, /err\.code/])
        assert.match(card, part);
    },
  },
  {
    name: 'TypeScript: the name stands beside the number',
    run: async () => {
      const { document } = await open('cortex/client.ts');
      await hasHint(document, /INVALID_CLIENT_ID/);
    },
  },
  {
    name: 'TypeScript: a magic number is an information with catalog and code',
    run: async () => {
      const { document } = await open('cortex/client.ts');
      const diagnostic = await diagnosticOn(document, find(document, '-32021'));
      assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Information);
      assert.equal(codeOf(diagnostic), 'emotiv-cortex/-32021');
    },
  },
  {
    name: 'TypeScript: a constant is explained and not marked',
    run: async () => {
      const { document } = await open('cortex/errors.ts');
      assert.match(await hoverAt(document, find(document, '-32015')), /Auth token expired/);
      assert.deepEqual(diagnosticsOf(document), []);
    },
  },
  {
    name: 'Python: card, name and mark',
    run: async () => {
      const { document } = await open('cortex/client.py');
      const number = find(document, '-32021');
      assert.match(await hoverAt(document, number), /Invalid client ID or client secret key/);
      await hasHint(document, /INVALID_CLIENT_ID/);
      assert.equal(codeOf(await diagnosticOn(document, number)), 'emotiv-cortex/-32021');
    },
  },
  {
    name: 'a vendor with HTTP-like codes is told by what the file imports and calls',
    run: async () => {
      const { document } = await open('watchtogether/session.ts');
      assert.match(await hoverAt(document, find(document, '206')), /SESSION_IS_FULL_ERROR_CODE/);
    },
  },
  {
    name: 'logs: card and names, no marks',
    run: async () => {
      const { document } = await open('logs/headset.log');
      assert.match(await hoverAt(document, find(document, '-32021')), /EMOTIV Cortex/);
      await hasHint(document, /INVALID_CLIENT_ID/);
      assert.deepEqual(diagnosticsOf(document), []);
    },
  },
];
