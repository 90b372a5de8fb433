import { expect, test } from 'vitest';
import { linesAfter } from './linesAfter';
import type { Scene } from './scene';

test('TypeScript: comparisons, labels and signs', () => {
  const scene: Scene = {
    language: 'typescript',
    files: {
      'src/a.ts': `
if (e.code === -7001) {}
if (-7001 === e.code) {}
if (e.code!==-7001&&!x) {}
switch (c) { case 404: break; }
switch (c) { case-7001: break; }
return-7001
x = y ? 404 : 200;
x ??= 0x194;
code = 4_04;
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    if (e.code === AcmeError.SESSION_CLOSED) {}
    if (AcmeError.SESSION_CLOSED === e.code) {}
    if (e.code!==AcmeError.SESSION_CLOSED&&!x) {}
    switch (c) { case HttpStatus.NOT_FOUND: break; }
    switch (c) { case AcmeError.SESSION_CLOSED: break; }
    return AcmeError.SESSION_CLOSED
    x = y ? HttpStatus.NOT_FOUND : 200;
    x ??= HttpStatus.NOT_FOUND;
    code = HttpStatus.NOT_FOUND;
    "
  `);
});

test('TypeScript: keys are computed', () => {
  const scene: Scene = {
    language: 'typescript',
    files: {
      'src/a.ts': `
const a = { 404: 'x' };
const b = { [404]: 'x' };
const c = { 404() {} };
const d = { get 404() {} };
const e = { async 404() {} };
class F { 404 = 1; }
class G { static 404() {} }
const h = { '404': 'x' };
const i = { status: 404 };
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    const a = { [HttpStatus.NOT_FOUND]: 'x' };
    const b = { [HttpStatus.NOT_FOUND]: 'x' };
    const c = { [HttpStatus.NOT_FOUND]() {} };
    const d = { get [HttpStatus.NOT_FOUND]() {} };
    const e = { async [HttpStatus.NOT_FOUND]() {} };
    class F { 404 = 1; }  ✗ Not possible here: it is the name of a field.
    class G { static [HttpStatus.NOT_FOUND]() {} }
    const h = { '404': 'x' };  ✗ Not possible here: it is text, and the constant is a number.
    const i = { status: HttpStatus.NOT_FOUND };
    "
  `);
});

test('TypeScript: a cast only where the type of the constant would spread', () => {
  const scene: Scene = {
    language: 'typescript',
    files: {
      'src/a.ts': `
const a = 404;
let b = 404;
let c: number = 404;
let d: 404 = 404;
const e = [404, 200];
const f: number[] = [404];
const g = [404, 200] as const;
const h = 404 as const;
function i(code = 404) {}
function j(code: number = 404) {}
const { status = 404 } = response;
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    const a = HttpStatus.NOT_FOUND;
    let b = HttpStatus.NOT_FOUND as number;
    let c: number = HttpStatus.NOT_FOUND;
    let d: 404 = 404;  ✗ Not possible here: only a number may stand here.
    let d: 404 = HttpStatus.NOT_FOUND;
    const e = [HttpStatus.NOT_FOUND as number, 200];
    const f: number[] = [HttpStatus.NOT_FOUND];
    const g = [HttpStatus.NOT_FOUND, 200] as const;
    const h = 404 as const;  ✗ Not possible here: \`as const\` takes only literals.
    function i(code = HttpStatus.NOT_FOUND as number) {}
    function j(code: number = HttpStatus.NOT_FOUND) {}
    const { status = HttpStatus.NOT_FOUND as number } = response;
    "
  `);
});

test('TypeScript: not in types, enums, indexes and members', () => {
  const scene: Scene = {
    language: 'typescript',
    files: {
      'src/a.ts': `
type A = 404 | 200;
interface B { code: 404 }
enum C { Missing = 404 }
const d = x as 404;
const e = list[404];
const f = 404n;
const g = 404..toString();
const h = /404/;
for (let i = 0; i < 404; i++) {}
const k = \`\${404}\`;
@Get(404) class L {}
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    type A = 404 | 200;  ✗ Not possible here: only a number may stand here.
    interface B { code: 404 }  ✗ Not possible here: only a number may stand here.
    enum C { Missing = 404 }  ✗ Not possible here: the enum gives it a name already.
    const d = x as 404;  ✗ Not possible here: only a number may stand here.
    const e = list[404];  ✗ Not possible here: it is an index or a length.
    const f = 404n;  ✗ Not possible here: it is a bigint, and the constant is a number.
    const g = 404..toString();  ✗ Not possible here: it tests a range of codes.
    for (let i = 0; i < 404; i++) {}  ✗ Not possible here: it tests a range of codes.
    const k = \`\${HttpStatus.NOT_FOUND}\`;
    @Get(HttpStatus.NOT_FOUND) class L {}
    "
  `);
});

test('TSX: attributes and children, not text', () => {
  const scene: Scene = {
    language: 'typescriptreact',
    files: {
      'src/a.tsx': `
const a = <Foo code={404}/>;
const b = <Foo code="404"/>;
const c = <p>404</p>;
const d = <p>{404}</p>;
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    const a = <Foo code={HttpStatus.NOT_FOUND}/>;
    const b = <Foo code="404"/>;  ✗ Not possible here: it is text, and the constant is a number.
    const d = <p>{HttpStatus.NOT_FOUND}</p>;
    "
  `);
});

test('JavaScript', () => {
  const scene: Scene = {
    language: 'javascript',
    files: {
      'src/a.js': `
module.exports = { 404: a, [404]: b };
if (err.code==-7001) {}
switch(e){case 404:break}
let code = 404;
const bits = code & 404;
res.status(404).send();
const f = { get 404() {} };
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    module.exports = { [HttpStatus.NOT_FOUND]: a, [404]: b };
    module.exports = { 404: a, [HttpStatus.NOT_FOUND]: b };
    if (err.code==AcmeError.SESSION_CLOSED) {}
    switch(e){case HttpStatus.NOT_FOUND:break}
    let code = HttpStatus.NOT_FOUND;
    const bits = code & 404;  ✗ Not possible here: it is part of a calculation.
    res.status(HttpStatus.NOT_FOUND).send();
    const f = { get [HttpStatus.NOT_FOUND]() {} };
    "
  `);
});
