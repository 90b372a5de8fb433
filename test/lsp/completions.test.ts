import type { CompletionItem, CompletionList } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { sessionsOfTests, uriOf, type LspSession } from '../support/lspSession';
import { cursorIn } from './navigating';

const start = sessionsOfTests();

const errors = `
export const CortexError = {
  TOKEN_EXPIRED: -32015,
} as const;
`;

const socket = `import { connect } from 'emotiv';\n`;

type Asked = {
  readonly path?: string;
  readonly language?: string;
  readonly settings?: unknown;
  readonly files?: Readonly<Record<string, string>>;
};
type Completed = { readonly items: readonly CompletionItem[]; readonly text: string; readonly session: LspSession };

const completed = async (drawn: string, asked: Asked = {}): Promise<Completed> => {
  const { path = 'src/client.ts', language, settings, files = {} } = asked;
  const session = await start({ files, settings });
  const { text, position } = cursorIn(drawn);
  await session.open(path, text, language);
  await session.until(() => session.statuses.some(({ level }) => level === 'ok'));
  const list = await session.client.sendRequest<CompletionList | null>('textDocument/completion', {
    textDocument: { uri: uriOf(path) },
    position,
  });
  return { items: list?.items ?? [], text, session };
};

const labels = ({ items }: Completed): readonly string[] => items.map(({ label }) => label);

/** The text after an item is taken. */
const after = ({ items, text }: Completed, label: string): string => {
  const item = items.find((each) => each.label === label);
  const edit = item?.textEdit;
  if (item === undefined || edit === undefined || !('range' in edit)) throw new Error(`No item ${label}.`);
  const document = TextDocument.create('', '', 0, text);
  return TextDocument.applyEdits(document, [edit, ...(item.additionalTextEdits ?? [])]);
};

test('a constant of the workspace is completed behind a comparison, with its import', async () => {
  const done = await completed(`${socket}if (err.code === $0) retry();\n`, { files: { 'src/errors.ts': errors } });
  expect(labels(done)[0]).toBe('CortexError.TOKEN_EXPIRED');
  expect(after(done, 'CortexError.TOKEN_EXPIRED')).toBe(
    `${socket}import { CortexError } from './errors';\nif (err.code === CortexError.TOKEN_EXPIRED) retry();\n`,
  );
});

test('a constant that is still to be written is put down by the command that writes its module', async () => {
  const done = await completed(`${socket}if (err.code === $0) retry();\n`, { files: { 'src/errors.ts': errors } });
  const item = done.items.find(({ label }) => label === 'INVALID_CLIENT_ID_OR_SECRET_KEY');
  expect(after(done, 'INVALID_CLIENT_ID_OR_SECRET_KEY')).toContain('err.code === -32021)');
  expect(item?.command?.arguments).toEqual([
    {
      catalog: 'emotiv-cortex',
      code: -32021,
      uri: uriOf('src/client.ts'),
      range: { start: { line: 1, character: 17 }, end: { line: 1, character: 23 } },
    },
  ]);
});

test('what is typed already is replaced, and finds a constant by name, number and container', async () => {
  const done = await completed(`${socket}if (err.code === Cort$0) retry();\n`, { files: { 'src/errors.ts': errors } });
  expect(after(done, 'CortexError.TOKEN_EXPIRED')).toContain('err.code === CortexError.TOKEN_EXPIRED)');
  expect(done.items[0]?.filterText).toBe('CortexError.TOKEN_EXPIRED AUTH_TOKEN_EXPIRED -32015');
});

test.each([
  ['typescript', 'src/a.ts', `${socket}switch (err.code) {\n  case $0\n}\n`, 'PARSE_ERROR'],
  [
    'go',
    'a.go',
    'package a\n\nimport "net/http"\n\nfunc f(r *http.Response) {\n\tif r.StatusCode == $0 {\n\t}\n}\n',
    'http.StatusNotFound',
  ],
  [
    'go',
    'a.go',
    'package a\n\nimport "net/http"\n\nfunc f(r *http.Response) {\n\tswitch r.StatusCode {\n\tcase $0\n\t}\n}\n',
    'http.StatusNotFound',
  ],
  ['python', 'a.py', 'import requests\nif response.status_code == $0:\n    pass\n', 'HTTPStatus.NOT_FOUND'],
  [
    'java',
    'A.java',
    'class A { void f(java.net.http.HttpResponse r) {\n  switch (r.statusCode()) {\n    case $0\n  }\n} }\n',
    'HttpURLConnection.HTTP_NOT_FOUND',
  ],
])('%s: %s', async (language, path, text, wanted) => {
  const done = await completed(text, { path, language });
  expect(labels(done)).toContain(wanted);
});

test.each([
  ['no catalog is certain there', 'if (err.code === $0) retry();\n'],
  ['the other operand is no code', `${socket}if (list.length === $0) retry();\n`],
  ['it is an ordering', `${socket}if (err.code >= $0) retry();\n`],
  ['it is an assignment', `${socket}err.code = $0;\n`],
  ['it is a string', `${socket}say('err.code === $0');\n`],
  ['it is a comment', `${socket}// err.code === $0\n`],
  ['a word goes on behind the cursor', `${socket}if (err.code === Cor$0tex) retry();\n`],
])('nothing is offered where %s', async (_, text) => {
  expect(labels(await completed(text))).toEqual([]);
});

test('the settings switch it off', async () => {
  const text = `${socket}if (err.code === $0) retry();\n`;
  expect(labels(await completed(text, { settings: { completion: { enabled: false } } }))).toEqual([]);
  expect(labels(await completed(text, { settings: { disabledCatalogs: ['emotiv-cortex'] } }))).toEqual([]);
});

test('the card comes when an item is looked at', async () => {
  const { items, session } = await completed(`${socket}if (err.code === $0) retry();\n`);
  const item = items.find(({ data }) => JSON.stringify(data).includes('-32015'));
  expect(item?.documentation).toBeUndefined();
  const resolved = await session.client.sendRequest<CompletionItem>('completionItem/resolve', item);
  expect(JSON.stringify(resolved.documentation)).toContain('Auth token expired');
});
