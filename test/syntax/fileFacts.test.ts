import { expect, test } from 'vitest';
import type { Literal } from '../../server/src/core/literal';
import type { Scanned } from '../../server/src/core/scan';
import { scanLexically } from '../../server/src/syntax/scanLexically';
import { picture } from '../support/fixture';

const scan = (language: string, text: string, mayHold = (_: bigint): boolean => true): Scanned =>
  scanLexically({ uri: 'file:///src/example', version: 1, language, text }, mayHold);

const imports = (language: string, text: string): readonly string[] =>
  scan(language, text).file.imports.map(
    ({ module, kind, names }) =>
      `${kind} ${module}${names.map(({ imported, local }) => ` ${imported}:${local}`).join('')}`,
  );

test('imports of every language, with their aliases; none in comments', () => {
  expect(
    imports(
      'typescript',
      `import def, { a as b, type C } from 'x';\nimport * as ns from "./y";\nimport 'z';\nconst { d: e } = require('w'), f = 1;\n// import g from 'no';\nexport { h } from '../v';`,
    ),
  ).toEqual(['import x default:def a:b C:C', 'import ./y *:ns', 'import z', 'require w d:e', 'import ../v h:h']);
  expect(imports('python', 'import os.path as p, sys\nfrom http import (HTTPStatus as S,\n  client)\n')).toEqual([
    'import os.path *:p',
    'import sys *:sys',
    'import http HTTPStatus:S client:client',
  ]);
  expect(imports('go', 'import (\n  nethttp "net/http"\n  "google.golang.org/grpc/codes"\n)\nimport "os"')).toEqual([
    'import net/http *:nethttp',
    'import google.golang.org/grpc/codes *:codes',
    'import os *:os',
  ]);
  expect(imports('java', 'import static java.net.HttpURLConnection.*;\nimport a.b.C;')).toEqual([
    'import java.net.HttpURLConnection *:*',
    'import a.b.C C:C',
  ]);
  expect(imports('cpp', '#include <windows.h>\n#include "emotiv.h"\nusing namespace std;')).toEqual([
    'header windows.h',
    'header emotiv.h',
    'using std',
  ]);
  expect(imports('csharp', 'using System.Net;\nusing Net = System.Net.Http;')).toEqual([
    'using System.Net',
    'using System.Net.Http *:Net',
  ]);
  expect(imports('rust', 'use http::{StatusCode as SC, header};\nuse std::io;')).toEqual([
    'using http StatusCode:SC header:header',
    'using std io:io',
  ]);
  expect(imports('php', '<?php\nuse Symfony\\Component\\HttpFoundation\\Response as R;')).toEqual([
    'using Symfony\\Component\\HttpFoundation\\Response Response:R',
  ]);
  expect(imports('ruby', 'require \'rack\'\nrequire_relative "codes"')).toEqual(['require rack', 'require codes']);
  expect(imports('dart', "import 'package:http/http.dart' as http show Response;")).toEqual([
    'import package:http/http.dart *:http Response:Response',
  ]);
});

test('ignore comments in any comment syntax', () => {
  const found = (language: string, text: string): readonly string[] =>
    scan(language, text).file.directives.map(
      ({ kind, reason, span }) => `${kind}|${reason}|${text.slice(span.start, span.end)}`,
    );
  expect(
    found(
      'typescript',
      'x = 404; // error-code-insight-ignore: legacy code\n/* error-code-insight-ignore-file: old */',
    ),
  ).toEqual([
    'line|legacy code|error-code-insight-ignore: legacy code',
    'file|old|error-code-insight-ignore-file: old',
  ]);
  expect(found('python', '# error-code-insight-ignore-next-line: x\n"error-code-insight-ignore: no comment"')).toEqual([
    'next-line|x|error-code-insight-ignore-next-line: x',
  ]);
  expect(
    found('html', '<!-- error-code-insight-ignore-start: table -->\n<!-- error-code-insight-ignore-end -->'),
  ).toEqual(['start|table|error-code-insight-ignore-start: table', 'end||error-code-insight-ignore-end']);
  expect(found('sql', '-- error-code-insight-ignore: y')).toEqual(['line|y|error-code-insight-ignore: y']);
});

test('constants with their comments, holders and families, whatever a catalog holds', () => {
  const { constants } = scan(
    'typescript',
    `/** The session has ended. */\nexport const SESSION_ENDED = -32021;\nconst Codes = {\n  A: 1, // first\n  B: 2,\n} as const;\nfunction f() { let i = 0; }`,
    () => false,
  ).file;
  expect(
    constants.map(({ name, container, value, exported, family, doc }) => [
      name,
      container,
      value,
      exported,
      family,
      doc,
    ]),
  ).toEqual([
    ['SESSION_ENDED', undefined, -32021n, true, 1, 'The session has ended.'],
    ['A', 'Codes', 1n, false, 2, 'first'],
    ['B', 'Codes', 2n, false, 2, undefined],
  ]);
});

test('the value prefilter leaves out what no catalog holds, but never codes that are text', () => {
  const { literals } = scan('typescript', `f(404, 7, '42P01', '23505')`, (value) => value === 404n);
  expect(literals.map(({ spelling }) => spelling)).toEqual(['404', '42P01', '23505']);
});

const mentioned = (language: string, drawn: string): readonly (string | undefined)[] => {
  const { text, marks } = picture(drawn);
  const { literals } = scan(language, text);
  const texts = literals.filter(({ place }) => place.kind === 'text');
  expect(texts.map(({ span }) => span)).toEqual(marks.map(({ span }) => span));
  return texts.map(withinOf);
};

const withinOf = ({ place }: Literal): string | undefined => (place.kind === 'text' ? place.within : undefined);

test('numbers in comments and longer strings count only beside a cue', () => {
  const within = mentioned(
    'typescript',
    `
// fails with error 404, since 2019, on page 7
//                  ^^^ error
log("status code: 500 after 30 tries");
//                ^^^ code
/* exit status 2 */ call('retry 5 times');
//             ^ exit
`,
  );
  expect(within).toEqual(['comment', 'string', 'comment']);
});

test('strings beside a code are its siblings', () => {
  const siblings = scan(
    'typescript',
    `createError(404, 'Not Found', { a: 'x' }); f({ code: -1, message: "gone" })`,
  ).literals.map(({ place }) => (place.kind === 'code' ? place.siblings : []));
  expect(siblings).toEqual([['Not Found'], ['gone']]);
});
