import { expect, test } from 'vitest';
import { constantsModule } from '../../server/src/fixes/exportConstants';
import { fixFiles } from '../../server/src/fixes/fixFiles';
import { inserterAt } from '../../server/src/fixes/insertion';
import { catalogs, picture, stage, textsOf, type Scene } from './scene';

const scene = (path: string, text: string, others: Scene['files'] = {}): Scene => ({
  language: 'typescript',
  files: { [path]: text, ...others },
});

test('creates one module for the files of a workspace, with what all of them need', () => {
  const files = [
    stage(scene('src/a.ts', '\nif (status === 404) stop();\n//             ^^^ http comparison\n')),
    stage(scene('src/b.ts', '\nif (status === 403) stop();\n//             ^^^ http comparison\n')),
  ];
  expect(picture(textsOf(files, fixFiles(files, { number: () => true, constant: () => true })))).toMatchInlineSnapshot(`
    "
    --- src/a.ts
    import { HttpStatus } from './httpStatus';

    if (status === HttpStatus.NOT_FOUND) stop();
    --- src/b.ts
    import { HttpStatus } from './httpStatus';

    if (status === HttpStatus.FORBIDDEN) stop();
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

test('inserts a constant at a cursor, with its import', () => {
  const staged = stage(
    scene('src/a.ts', 'export const stop = (code = ) => code;\n', {
      'src/acmeError.ts': 'export const AcmeError = { SESSION_CLOSED: -7001 } as const;\n',
    }),
  );
  const hit = catalogs.lookUp('acme', { value: -7001n, text: '-7001' });
  if (hit === undefined) throw new Error('No hit.');
  const at = staged.source.text.indexOf('= )') + 2;
  const edits = inserterAt({
    source: staged.source,
    facts: staged.analysis.file,
    span: { start: at, end: at },
    context: staged.context,
  })(hit);
  expect('why' in edits ? edits.why : picture(textsOf([staged], edits))).toMatchInlineSnapshot(`
    "
    --- src/a.ts
    import { AcmeError } from './acmeError';

    export const stop = (code = AcmeError.SESSION_CLOSED) => code;
    "
  `);
});

test.each([
  'typescript',
  'javascript',
  'python',
  'go',
  'rust',
  'java',
  'c',
  'cpp',
  'csharp',
  'kotlin',
  'swift',
  'scala',
  'ruby',
  'php',
  'dart',
  'powershell',
  'objective-c',
])('writes a constants module in %s', (language) => {
  const catalog = catalogs.catalog('acme');
  expect(catalog && constantsModule(language, catalog, catalog.entries)).toMatchSnapshot();
});
