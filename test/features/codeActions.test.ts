import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActionsOf, type ActionContext } from '../../server/src/features/codeActions';
import type { Fix } from '../../server/src/fixes/fix';

const document = TextDocument.create('file:///a.ts', 'typescript', 7, 'one\ntwo\n');

const actionsFor = (fix: Fix, client: Partial<ActionContext['client']> = {}) =>
  codeActionsOf([fix], 'quickfix', {
    document,
    textOf: (uri) => (uri === 'file:///b.ts' ? 'x\ny\n' : undefined),
    diagnostics: [],
    client: { commands: [], createsFiles: true, showsDisabledActions: true, ...client },
  });

const base = { title: 'Do it', kind: 'replace', preferred: false } as const;

test('spans become ranges of the file they count in, versions stay with their file', () => {
  const fix: Fix = {
    ...base,
    edits: [
      { uri: 'file:///a.ts', version: 7, edits: [{ span: { start: 4, end: 7 }, newText: 'TWO' }] },
      { uri: 'file:///b.ts', edits: [{ span: { start: 2, end: 3 }, newText: 'Y' }] },
    ],
  };
  expect(actionsFor(fix)).toMatchObject([
    {
      edit: {
        documentChanges: [
          {
            textDocument: { uri: 'file:///a.ts', version: 7 },
            edits: [{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } }, newText: 'TWO' }],
          },
          {
            textDocument: { uri: 'file:///b.ts', version: null },
            edits: [{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } }, newText: 'Y' }],
          },
        ],
      },
    },
  ]);
});

test('a new file is created, never written over', () => {
  const fix: Fix = { ...base, edits: [{ create: 'file:///c.ts', text: 'new' }] };
  expect(actionsFor(fix)).toMatchObject([
    { edit: { documentChanges: [{ kind: 'create', options: { overwrite: false, ignoreIfExists: false } }, {}] } },
  ]);
  expect(actionsFor(fix, { createsFiles: false })).toEqual([]);
});

test('an edit of a file that nobody has read is not offered', () => {
  expect(actionsFor({ ...base, edits: [{ uri: 'file:///unknown.ts', edits: [] }] })).toEqual([]);
});

test('what cannot be done says why, to clients that show it', () => {
  const fix: Fix = { ...base, why: 'Not possible here: it bounds a class of codes.' };
  expect(actionsFor(fix)).toEqual([{ title: 'Do it', kind: 'quickfix', disabled: { reason: fix.why } }]);
  expect(actionsFor(fix, { showsDisabledActions: false })).toEqual([]);
});

test('a command is offered only to a client that runs it', () => {
  const fix: Fix = { ...base, command: { name: 'pinCatalog', catalog: 'http' } };
  expect(actionsFor(fix)).toEqual([]);
  expect(actionsFor(fix, { commands: ['errorCodeInsight.pinCatalog'] })).toEqual([
    {
      title: 'Do it',
      kind: 'quickfix',
      command: {
        title: 'Do it',
        command: 'errorCodeInsight.pinCatalog',
        arguments: [{ catalog: 'http', uri: 'file:///a.ts' }],
      },
    },
  ]);
});
