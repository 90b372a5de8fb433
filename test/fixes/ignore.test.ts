import { expect, test } from 'vitest';
import { fixed, offered } from './scene';

const typescript = (text: string, language = 'typescript') => ({ language, files: { 'a.tsx': text } });

test('ignores at the end of the line', () => {
  const scene = typescript(`
if (err.code === -7001) retry();
//               ^^^^^ acme comparison
`);
  expect(fixed(scene, 'Ignore -7001')).toMatchInlineSnapshot(`
    "
    --- a.tsx
    if (err.code === -7001) retry(); // error-code-insight-ignore: reason
    "
  `);
});

test('ignores above a line that has a comment already', () => {
  const scene = typescript(`
  if (err.code === -7001) retry(); // again
  //               ^^^^^ acme comparison
`);
  expect(fixed(scene, 'Ignore -7001')).toMatchInlineSnapshot(`
    "
    --- a.tsx
      // error-code-insight-ignore-next-line: reason
      if (err.code === -7001) retry(); // again
    "
  `);
});

test('ignores in braces between the tags of an element', () => {
  const scene = typescript(
    `
const page = (
  <Page>
    <Answer status={404} />
    {/*             ^^^ http property
  </Page>
);
`.replace('{/*             ^^^', '//              ^^^'),
    'typescriptreact',
  );
  expect(fixed(scene, 'Ignore 404')).toMatchInlineSnapshot(`
    "
    --- a.tsx
    const page = (
      <Page>
        {/* error-code-insight-ignore-next-line: reason */}
        <Answer status={404} />
      </Page>
    );
    "
  `);
});

test('cannot ignore inside a string of several lines', () => {
  const scene = typescript('\nconst text = `\n${404}\n//^^^ http element\n`;\n'.replace('//^^^', '  ^^^'));
  expect(offered(scene)).toMatchInlineSnapshot(`
    "* Replace with HttpStatus.NOT_FOUND (new file httpStatus.ts)
    Name it NOT_FOUND at the top of this file
    Replace with StatusCodes.NOT_FOUND ✗ Not possible here: http-status-codes is not among the project's dependencies.
    Ignore 404 on this line ✗ Not possible here: no comment can stand inside a string of several lines.
    Ignore http/404 in this workspace"
  `);
});

test('writes the comment of the language', () => {
  const c = {
    language: 'c',
    files: { 'a.c': '\nint f(int e) { return e == 404; }\n//                          ^^^ http comparison\n' },
  };
  expect(fixed(c, 'Ignore 404')).toMatchInlineSnapshot(`
    "
    --- a.c
    int f(int e) { return e == 404; } /* error-code-insight-ignore: reason */
    "
  `);
});

test('takes an idle comment away, and its line if nothing else is there', () => {
  const alone = typescript('\n// error-code-insight-ignore-next-line: not a code\nconst size = 3;\n');
  expect(fixed(alone, 'Remove')).toMatchInlineSnapshot(`
    "
    --- a.tsx
    const size = 3;
    "
  `);
  const beside = typescript('\nconst size = 3; // error-code-insight-ignore: not a code\n');
  expect(fixed(beside, 'Remove')).toMatchInlineSnapshot(`
    "
    --- a.tsx
    const size = 3;
    "
  `);
  const among = typescript('\nconst size = 3; // three, error-code-insight-ignore: not a code\n');
  expect(fixed(among, 'Remove')).toMatchInlineSnapshot(`
    "
    --- a.tsx
    const size = 3; // three
    "
  `);
});
