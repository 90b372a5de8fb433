import { expect, test } from 'vitest';
import { linesAfter } from './linesAfter';
import type { Scene } from './scene';

test('Python: also without spaces', () => {
  const scene: Scene = {
    language: 'python',
    files: {
      'a.py': `
if status == 404: pass
if status==404or done: pass
def f(): return 404if x else 200
x = [404,200]
x = {404: 'a'}
x = {'b': 404}
def f(a=404): pass
def f(a: int = 0x194): pass
f(status=404)
lambda: 404
@app.errorhandler(404)
raise E(-7001)
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    if status == HTTPStatus.NOT_FOUND: pass
    if status==HTTPStatus.NOT_FOUND or done: pass
    def f(): return HTTPStatus.NOT_FOUND if x else 200
    x = [HTTPStatus.NOT_FOUND,200]
    x = {HTTPStatus.NOT_FOUND: 'a'}
    x = {'b': HTTPStatus.NOT_FOUND}
    def f(a=HTTPStatus.NOT_FOUND): pass
    def f(a: int = HTTPStatus.NOT_FOUND): pass
    f(status=HTTPStatus.NOT_FOUND)
    lambda: HTTPStatus.NOT_FOUND
    @app.errorhandler(HTTPStatus.NOT_FOUND)
    raise E(AcmeError.SESSION_CLOSED)
    "
  `);
});

test('Python: dotted names in `case`, plain numbers where the text or the object counts', () => {
  const scene: Scene = {
    language: 'python',
    files: {
      'a.py': `
match status:
    case 404: pass
    case 404 | 500: pass
    case -7001: pass
x: Literal[404] = y
x = f"{404}"
x = "%d" % 404
x = str(404)
x = status is 404
x = status in (404, 500)
x = list[404]
x = list[404:]
code = 404 < other
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    case HTTPStatus.NOT_FOUND: pass
    case HTTPStatus.NOT_FOUND | 500: pass
    case AcmeError.SESSION_CLOSED: pass
    x: Literal[404] = y  ✗ Not possible here: it is an index or a length.
    x = f"{404}"  ✗ Not possible here: it stands in a formatted string.
    x = "%d" % 404  ✗ Not possible here: it is part of a calculation.
    x = str(HttpStatus.NOT_FOUND)
    x = status is 404  ✗ Not possible here: \`is\` compares identity, and the constant is another object.
    x = status in (HTTPStatus.NOT_FOUND, 500)
    x = list[404]  ✗ Not possible here: it is an index or a length.
    x = list[404:]  ✗ Not possible here: it is an index or a length.
    code = 404 < other  ✗ Not possible here: it tests a range of codes.
    "
  `);
});

test('Ruby', () => {
  const scene: Scene = {
    language: 'ruby',
    files: {
      'a.rb': `
return 404 if status == 404
when 404 then nil
when 404..500 then nil
in {status: 404} then nil
h = { 404 => 'x' }
h = { status: 404 }
"a #{404}"
x = list[404]
code = 404.to_s
render json: x, status: 404
redirect_to root_path, status: 404
head 404
halt 404
`,
    },
    dependencies: [{ ecosystem: 'gem', name: 'rack', version: '3.1' }],
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    return HttpStatus::NOT_FOUND if status == 404
    return 404 if status == HttpStatus::NOT_FOUND
    when HttpStatus::NOT_FOUND then nil
    when 404..500 then nil  ✗ Not possible here: it tests a range of codes.
    in {status: HttpStatus::NOT_FOUND} then nil
    h = { HttpStatus::NOT_FOUND => 'x' }
    h = { status: HttpStatus::NOT_FOUND }
    "a #{HttpStatus::NOT_FOUND}"
    x = list[404]  ✗ Not possible here: it is an index or a length.
    code = HttpStatus::NOT_FOUND.to_s
    render json: x, status: :not_found
    redirect_to root_path, status: :not_found
    head :not_found
    halt HttpStatus::NOT_FOUND
    "
  `);
});

test('PHP', () => {
  const scene: Scene = {
    language: 'php',
    files: {
      'src/A.php': `
<?php
namespace App;
class A {
    public int $code = 404;
    #[Status(404)]
    function f(int $status, $other = 404) {
        if ($status === 404) return;
        switch ($status) { case 404: break; }
        match ($status) { 404, 500 => 1 };
        $a = [404 => 'x'];
        $b = $a[404];
        $c = 404 . 'a';
        abort(404);
        return new Foo('', -7001);
    }
}
`,
    },
    dependencies: [{ ecosystem: 'composer', name: 'symfony/http-foundation', version: '6.0' }],
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    public int $code = Response::HTTP_NOT_FOUND;
    #[Status(404)]  ✗ Not possible here: it stands in text.
    function f(int $status, $other = Response::HTTP_NOT_FOUND) {
    if ($status === Response::HTTP_NOT_FOUND) return;
    switch ($status) { case Response::HTTP_NOT_FOUND: break; }
    match ($status) { Response::HTTP_NOT_FOUND, 500 => 1 };
    $a = [Response::HTTP_NOT_FOUND => 'x'];
    $b = $a[404];  ✗ Not possible here: it is an index or a length.
    $c = 404 . 'a';  ✗ Not possible here: it is part of a calculation.
    abort(Response::HTTP_NOT_FOUND);
    return new Foo('', AcmeError::SESSION_CLOSED);
    "
  `);
});

test('PowerShell', () => {
  const scene: Scene = {
    language: 'powershell',
    files: {
      'a.ps1': `
if ($status -eq 404) { return }
if (404 -ne $status) { return }
exit -7001
switch ($status) { 404 { 'x' } }
$h = @{ 404 = 'x' }
$h = @{ status = 404 }
$a = @(404, 500)
$s = "$(404)"
Foo -Code 404
$a[404]
404..500
function F { [ValidateSet(404)] $x }
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    if ($status -eq $HttpStatus.NotFound) { return }
    if ($HttpStatus.NotFound -ne $status) { return }
    switch ($status) { ($HttpStatus.NotFound) { 'x' } }
    $h = @{ ($HttpStatus.NotFound) = 'x' }
    $h = @{ status = $HttpStatus.NotFound }
    $a = @($HttpStatus.NotFound, 500)
    $s = "$($HttpStatus.NotFound)"
    Foo -Code $HttpStatus.NotFound
    $a[404]  ✗ Not possible here: it is an index or a length.
    404..500  ✗ Not possible here: it tests a range of codes.
    function F { [ValidateSet(404)] $x }  ✗ Not possible here: an attribute takes only numbers.
    "
  `);
});
