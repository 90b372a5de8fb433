import { expect, test } from 'vitest';
import { linesAfter } from './linesAfter';
import type { Scene } from './scene';

test('C', () => {
  const scene: Scene = {
    language: 'c',
    files: {
      'src/a.c': `
#if STATUS == 404
#endif
static int list[404];
enum { A = 404 };
struct s { int bits : 2; };
int f(int e) {
    if (e == 2) return -2;
    switch (e) { case 2: break; }
    int a[] = {404};
    long c = 404L;
    struct s d = { .code = 404 };
    printf("%d 404", 404);
    e <<= 2;
    return(2);
}
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    #if STATUS == 404  ✗ Not possible here: only a number may stand here.
    static int list[404];  ✗ Not possible here: it is an index or a length.
    enum { A = 404 };  ✗ Not possible here: the enum gives it a name already.
    struct s { int bits : 2; };  ✗ Not possible here: only a number may stand here.
    if (e == ENOENT) return -2;
    if (e == 2) return -ENOENT;
    switch (e) { case ENOENT: break; }
    int a[] = {HTTP_STATUS_NOT_FOUND};
    long c = 404L;  ✗ Not possible here: its suffix gives it another type than the constant's.
    struct s d = { .code = HTTP_STATUS_NOT_FOUND };
    printf("%d 404", HTTP_STATUS_NOT_FOUND);
    e <<= 2;  ✗ Not possible here: it is part of a calculation.
    return(ENOENT);
    "
  `);
});

test('C++', () => {
  const scene: Scene = {
    language: 'cpp',
    files: {
      'src/a.cpp': `
template <int N = 404> struct T {};
std::array<int, 404> list;
int f(int e) {
    if (e == 2) return -2;
    switch (e) { case 404: break; }
    std::map<int, int> m{{404, e}};
    long l = 4'04;
    auto u = 404u;
    auto z = static_cast<long>(404);
    throw Error{404};
}
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    template <int N = 404> struct T {};  ✗ Not possible here: it tests a range of codes.
    std::array<int, 404> list;  ✗ Not possible here: it tests a range of codes.
    if (e == ENOENT) return -2;
    if (e == 2) return -ENOENT;
    switch (e) { case http_status::NotFound: break; }
    std::map<int, int> m{{http_status::NotFound, e}};
    long l = http_status::NotFound;
    auto u = 404u;  ✗ Not possible here: its suffix gives it another type than the constant's.
    auto z = static_cast<long>(http_status::NotFound);
    throw Error{http_status::NotFound};
    "
  `);
});

test('Objective-C: boxed numbers get brackets', () => {
  const scene: Scene = {
    language: 'objective-c',
    files: {
      'src/a.m': `
int f(NSInteger e) {
    if (e == -7001) return 1;
    switch (e) { case 404: break; }
    NSNumber *n = @404;
    NSNumber *m = @-7001;
    NSNumber *l = @(404);
    [foo code:404];
    return errno == 2;
}
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    if (e == AcmeErrorSessionClosed) return 1;
    switch (e) { case HttpStatusNotFound: break; }
    NSNumber *n = @(HttpStatusNotFound);
    NSNumber *m = @(AcmeErrorSessionClosed);
    NSNumber *l = @(HttpStatusNotFound);
    [foo code:HttpStatusNotFound];
    return errno == ENOENT;
    "
  `);
});

test('Rust: the type of the other side decides', () => {
  const scene: Scene = {
    language: 'rust',
    files: {
      'src/main.rs': `
fn f(e: i32, s: u16, w: i64) -> i32 {
    if e == 404 {}
    if s == 404 {}
    if w == 404 as i64 {}
    if w < 404 {}
    match e { 404 | 500 => 1, _ => 0 };
    match e { 404..=500 => 1, _ => 0 };
    match s { 404 => 1, _ => 0 };
    let c = 404i64;
    let d: u16 = 404;
    println!("{}", 404);
    -7001
}
`,
    },
    dependencies: [{ ecosystem: 'cargo', name: 'http', version: '1.0' }],
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    if e == http_status::NOT_FOUND {}
    if s == StatusCode::NOT_FOUND.as_u16() {}
    if w == http_status::NOT_FOUND as i64 {}
    if w < 404 {}  ✗ Not possible here: it tests a range of codes.
    match e { http_status::NOT_FOUND | 500 => 1, _ => 0 };
    match e { 404..=500 => 1, _ => 0 };  ✗ Not possible here: it tests a range of codes.
    match s { 404 => 1, _ => 0 };  ✗ Not possible here: a case label must be a constant expression.
    let c = 404i64;  ✗ Not possible here: its suffix gives it another type than the constant's.
    let d: u16 = StatusCode::NOT_FOUND.as_u16();
    println!("{}", 404);  ✗ Not possible here: the type of what it meets is not known.
    acme_error::SESSION_CLOSED
    "
  `);
});
