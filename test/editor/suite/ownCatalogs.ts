import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, type Check } from '../check';
import { codeOf, diagnosticsOf, find, hoverAt, open, restore, uriOf } from './document';

const catalogOf = (name: string): string => `{
  "id": "rooms",
  "title": "Rooms",
  "entries": [
    { "code": 7001, "name": "${name}" },
    { "code": 7002, "name": "ROOM_LOCKED" }
  ]
}
`;

const source = 'export const retry = (error: { code: number }) => error.code === 7001;\n';

const catalogFile = 'rooms.errors.json';
const sourceFile = 'rooms.ts';

const write = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text));

/** With a catalog and a file that uses it, both gone afterwards. */
const withRooms = async (run: (document: vscode.TextDocument) => Promise<void>): Promise<void> => {
  await write(catalogFile, catalogOf('ROOM_FULL'));
  await write(sourceFile, source);
  try {
    await run((await open(sourceFile)).document);
  } finally {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const path of [catalogFile, sourceFile]) await vscode.workspace.fs.delete(uriOf(path));
  }
};

const hoverSays = (document: vscode.TextDocument, name: string): Promise<true> =>
  until(`a hover that says ${name}`, async () => {
    const hover = await hoverAt(document, find(document, '7001'));
    return hover.replaceAll('\\', '').includes(name) ? true : undefined;
  });

/** Milliseconds: the second that a change may take, and another one for a busy machine. */
const soon = 2000;

export const ownCatalogChecks: readonly Check[] = [
  {
    name: 'a catalog of the workspace answers, and a saved change shows at once',
    run: () =>
      withRooms(async (document) => {
        await hoverSays(document, 'ROOM_FULL');
        const editor = await open(catalogFile);
        await restore(editor.document, catalogOf('ROOM_CROWDED'));
        const started = Date.now();
        await editor.document.save();
        await hoverSays(document, 'ROOM_CROWDED');
        assert.ok(Date.now() - started < soon, `${Date.now() - started} ms`);
      }),
  },
  {
    name: 'what is wrong in a catalog is marked where it stands, and the good rows answer',
    run: () =>
      withRooms(async (document) => {
        const { document: catalog } = await open(catalogFile);
        await restore(catalog, catalogOf('ROOM_FULL').replace('7002', '7001'));
        const [diagnostic] = await until('a problem in the catalog', () => {
          const found = diagnosticsOf(catalog);
          return found.length > 0 ? found : undefined;
        });
        assert.ok(diagnostic);
        assert.equal(codeOf(diagnostic), 'duplicate-code');
        assert.ok(diagnostic.range.isEqual(find(catalog, '7001', 1)), 'it stands under the second 7001');
        await hoverSays(document, 'ROOM_FULL');
        await restore(catalog, catalogOf('ROOM_FULL'));
        await catalog.save();
      }),
  },
  {
    name: 'a number leads to its entry, and the entry counts its uses',
    run: () =>
      withRooms(async (document) => {
        await hoverSays(document, 'ROOM_FULL');
        const { document: catalog } = await open(catalogFile);
        const at = find(document, '7001').start.translate(0, 1);
        const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          at,
        );
        const uris = places.map((place) => ('uri' in place ? place.uri : place.targetUri).toString());
        assert.ok(uris.includes(catalog.uri.toString()), uris.join());
        await until('a lens that counts', async () => {
          const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
            'vscode.executeCodeLensProvider',
            catalog.uri,
            10,
          );
          return lenses.some(({ command }) => command?.title === 'used once') ? true : undefined;
        });
      }),
  },
];
