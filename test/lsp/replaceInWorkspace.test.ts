import {
  CancellationToken,
  CancellationTokenSource,
  LSPErrorCodes,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { ReplaceInWorkspace, type ReplaceParams, type Replacement } from '../../shared/src/protocol';
import { sessionsOfTests, uriOf, type LspSession } from '../support/lspSession';

const start = sessionsOfTests();

const files = {
  'package.json': '{"type": "module"}',
  'src/a.ts': 'export const isGone = (response: Response) => response.status === 404;\n',
  'src/b.ts': 'export const isDenied = (response: Response) => response.status === 403;\n',
  'src/c.py': 'import requests\n\n\ndef gone(response):\n    return response.status_code == 404\n',
};

const replace = ({ client }: LspSession, params: ReplaceParams, token = CancellationToken.None): Promise<Replacement> =>
  client.sendRequest(ReplaceInWorkspace.method, params, token);

const editOf = (replacement: Replacement): WorkspaceEdit => {
  if ('why' in replacement) throw new Error(replacement.why);
  return replacement.edit as WorkspaceEdit;
};

/** The files after the edit, as a picture. */
const pictured = (replacement: Replacement, before: Readonly<Record<string, string>> = files): string => {
  const texts: Record<string, string> = { ...before };
  const touched: string[] = [];
  for (const change of editOf(replacement).documentChanges ?? []) {
    if ('kind' in change) continue;
    const path = change.textDocument.uri.slice(uriOf('').length);
    touched.push(path);
    const edits = change.edits.flatMap((edit) => ('newText' in edit ? [edit] : []));
    texts[path] = TextDocument.applyEdits(TextDocument.create(path, '', 0, texts[path] ?? ''), edits);
  }
  return `\n${touched.map((path) => `--- ${path}\n${texts[path] ?? ''}`).join('')}`;
};

test('one code becomes a constant in every file', async () => {
  const session = await start({ files });
  const answer = await replace(session, { catalog: 'http', code: 404, to: 'named' });
  expect(pictured(answer)).toMatchInlineSnapshot(`
    "
    --- src/a.ts
    import { HttpStatus } from './httpStatus.js';

    export const isGone = (response: Response) => response.status === HttpStatus.NOT_FOUND;
    --- src/c.py
    import requests
    from http import HTTPStatus


    def gone(response):
        return response.status_code == HTTPStatus.NOT_FOUND
    --- src/httpStatus.ts
    /** HTTP status codes. */
    export const HttpStatus = {
      /** Not Found */
      NOT_FOUND: 404,
    } as const;

    /** Any code of {@link HttpStatus}. */
    export type HttpStatus = (typeof HttpStatus)[keyof typeof HttpStatus];
    "
  `);
});

test('a whole catalog shares one new module', async () => {
  const session = await start({ files });
  const answer = await replace(session, { catalog: 'http', to: 'named' });
  expect(pictured(answer)).toMatchInlineSnapshot(`
    "
    --- src/a.ts
    import { HttpStatus } from './httpStatus.js';

    export const isGone = (response: Response) => response.status === HttpStatus.NOT_FOUND;
    --- src/b.ts
    import { HttpStatus } from './httpStatus.js';

    export const isDenied = (response: Response) => response.status === HttpStatus.FORBIDDEN;
    --- src/c.py
    import requests
    from http import HTTPStatus


    def gone(response):
        return response.status_code == HTTPStatus.NOT_FOUND
    --- src/httpStatus.ts
    /** HTTP status codes. */
    export const HttpStatus = {
      /** Not Found */
      NOT_FOUND: 404,
      /** Forbidden */
      FORBIDDEN: 403,
    } as const;

    /** Any code of {@link HttpStatus}. */
    export type HttpStatus = (typeof HttpStatus)[keyof typeof HttpStatus];
    "
  `);
});

const named = {
  'src/errors.ts': 'export const HttpStatus = { NOT_FOUND: 404, FORBIDDEN: 403 } as const;\n',
  'src/a.ts':
    "import { HttpStatus } from './errors';\n\nexport const isGone = (code: number) => code === HttpStatus.NOT_FOUND;\n",
  'src/b.py':
    'from http import HTTPMethod, HTTPStatus\n\nprint(HTTPMethod.GET, HTTPStatus.NOT_FOUND, HTTPStatus.NOT_FOUND)\n',
};

test('constants become numbers again, and the imports that served them alone go', async () => {
  const session = await start({ files: named });
  await session.until(async () => {
    const answer = await replace(session, { catalog: 'http', to: 'numeric' });
    return 'edit' in answer && pictured(answer, named).includes('a.ts');
  });
  expect(pictured(await replace(session, { catalog: 'http', to: 'numeric' }), named)).toMatchInlineSnapshot(`
    "
    --- src/a.ts
    export const isGone = (code: number) => code === 404;
    --- src/b.py
    from http import HTTPMethod

    print(HTTPMethod.GET, 404, 404)
    "
  `);
});

test('texts that the editor holds are named with their version, the others with a digest', async () => {
  const session = await start({ files });
  await session.open('src/a.ts', files['src/a.ts']);
  const answer = await replace(session, { catalog: 'http', code: 404, to: 'named' });
  const versions = (editOf(answer).documentChanges ?? []).flatMap((change) =>
    'kind' in change ? [] : [[change.textDocument.uri, change.textDocument.version]],
  );
  expect(versions).toContainEqual([uriOf('src/a.ts'), 1]);
  expect(versions).toContainEqual([uriOf('src/c.py'), null]);
  expect('digests' in answer && Object.keys(answer.digests)).toEqual([uriOf('src/c.py')]);
});

test('what is certain is checked in the preview, and the preview opens all the same', async () => {
  const session = await start({ files });
  const { changeAnnotations = {}, documentChanges = [] } = editOf(
    await replace(session, { catalog: 'http', code: 404, to: 'named' }),
  );
  const waiting = documentChanges.flatMap((change) =>
    'edits' in change
      ? change.edits.flatMap((edit) =>
          'annotationId' in edit && changeAnnotations[edit.annotationId]?.needsConfirmation === true ? [edit] : [],
        )
      : [],
  );
  expect(waiting.map((edit) => 'newText' in edit && edit.newText)).toEqual(['']);
});

test('where the style is hint-only nothing is rewritten, and it is said', async () => {
  const session = await start({ files, settings: { style: 'hint-only' } });
  expect(await replace(session, { catalog: 'http', to: 'named' })).toEqual({
    why: 'There is nothing to replace. Left alone, as errorCodeInsight.style is hint-only there: 3 files.',
  });
});

test('the search can be cancelled', async () => {
  const session = await start({ files });
  const source = new CancellationTokenSource();
  const answer = replace(session, { catalog: 'http', to: 'named' }, source.token);
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

test('a code that nobody knows is said to be gone', async () => {
  const session = await start({ files });
  expect(await replace(session, { catalog: 'nobody', to: 'named' })).toEqual({
    why: 'No catalog knows this code any more.',
  });
});
