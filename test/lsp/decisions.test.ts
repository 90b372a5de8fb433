import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { ListDecisions, TakeBack, type Decision } from '../../shared/src/protocol';
import { sessionsOfTests, uriOf, type LspSession } from '../support/lspSession';

const start = sessionsOfTests();

const client = `if (response.status === 404) retry(); // error-code-insight-ignore: seen it
// error-code-insight-ignore-start
if (response.status === 503) retry();
if (response.status === 410) retry();
// error-code-insight-ignore-end
const calm = 1; // error-code-insight-ignore-next-line
`;

const settings = `{
  // Ours.
  "ignoredCodes": ["http/500", "http/501"],
  "pin": [{ "catalog": "emotiv-cortex", "files": "src/**" }],
  "allowedValues": ["200-299"]
}
`;

const files = { 'src/client.ts': client, 'packages/shop/.errorcodes/settings.json': settings };

const listed = (session: LspSession): Promise<readonly Decision[]> => session.ask(ListDecisions, {});

const told = (decisions: readonly Decision[]): readonly string[] =>
  decisions.map(
    ({ kind, label, detail, uri, range }) =>
      `${kind} ${label} (${detail}) ${uri.slice(uriOf('').length)}:${range.start.line + 1}`,
  );

type Edit = { readonly documentChanges: readonly { readonly edits: Parameters<typeof TextDocument.applyEdits>[1] }[] };

/** The text of the file after the decision with the label is taken back. */
const without = async (session: LspSession, label: string, text: string): Promise<string> => {
  const decision = (await listed(session)).find((each) => each.label === label);
  if (decision === undefined) throw new Error(`Nothing is decided of ${label}.`);
  const answer = await session.ask(TakeBack, { uri: decision.uri, range: decision.range });
  if ('why' in answer) return answer.why;
  const [change] = (answer.edit as Edit).documentChanges;
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), change?.edits ?? []);
};

test('comments and settings of folders are listed with what they decide, why, and where', async () => {
  expect(told(await listed(await start({ files })))).toEqual([
    'ignored http/500 (explained on hover only) packages/shop/.errorcodes/settings.json:3',
    'ignored http/501 (explained on hover only) packages/shop/.errorcodes/settings.json:3',
    'pinned emotiv-cortex · src/** (wins where several catalogs know a number) packages/shop/.errorcodes/settings.json:4',
    'allowed 200-299 (no codes) packages/shop/.errorcodes/settings.json:5',
    'ignored http/404 (this line · seen it) src/client.ts:1',
    'ignored http/503, http/410 (a region) src/client.ts:2',
    'ignored nothing (the next line) src/client.ts:6',
  ]);
});

test('an open text counts as the editor holds it', async () => {
  const session = await start({ files: { 'src/client.ts': client } });
  await session.open('src/client.ts', 'if (response.status === 404) retry();\n');
  expect(await listed(session)).toEqual([]);
});

test('a comment is taken back, of a region both its ends', async () => {
  const session = await start({ files });
  const [first = ''] = client.split('\n');
  expect(await without(session, 'http/404', client)).toBe(
    client.replace(first, 'if (response.status === 404) retry();'),
  );
  expect(await without(session, 'http/503, http/410', client)).toBe(
    client.replace('// error-code-insight-ignore-start\n', '').replace('// error-code-insight-ignore-end\n', ''),
  );
});

test('a setting of a folder is taken back, and its comments stay', async () => {
  const session = await start({ files });
  expect(await without(session, 'http/500', settings)).toBe(settings.replace('"http/500", ', ''));
  expect(await without(session, '200-299', settings)).toContain('"allowedValues": []');
});

test('what is no longer there is said in words', async () => {
  const session = await start({ files });
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
  expect(await session.ask(TakeBack, { uri: uriOf('src/client.ts'), range })).toEqual({
    why: 'It is no longer there.',
  });
  expect(await session.ask(TakeBack, { uri: uriOf('gone.ts'), range })).toEqual({ why: 'The file is gone.' });
});
