import { expect, test } from 'vitest';
import { linesAfter } from './linesAfter';
import type { Scene } from './scene';

test('Go', () => {
  const scene: Scene = {
    language: 'go',
    files: {
      'main.go': `
package main

import nethttp "net/http"

func f(w nethttp.ResponseWriter, status int) int {
	if status == 404 { return 1 }
	switch status { case 404, 500: }
	w.WriteHeader(404)
	m := map[int]string{404: "a"}
	x := status &^ 404
	var y int64 = 404
	var z [404]int
	for i := 0; i < 404; i++ {}
	if -7001 == status {}
	if errno == 2 {}
	return Err{Code: 404}.Code
}
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    if status == nethttp.StatusNotFound { return 1 }
    switch status { case nethttp.StatusNotFound, 500: }
    w.WriteHeader(nethttp.StatusNotFound)
    m := map[int]string{nethttp.StatusNotFound: "a"}
    x := status &^ 404  ✗ Not possible here: it is part of a calculation.
    var y int64 = nethttp.StatusNotFound
    var z [404]int  ✗ Not possible here: it is an index or a length.
    for i := 0; i < 404; i++ {}  ✗ Not possible here: it tests a range of codes.
    if AcmeErrorSessionClosed == status {}
    if errno == ErrnoEnoent {}
    return Err{Code: nethttp.StatusNotFound}.Code
    "
  `);
});

test('Java', () => {
  const scene: Scene = {
    language: 'java',
    files: {
      'src/main/java/app/A.java': `
package app;

class A {
    @ResponseStatus(404) int f(int status) {
        if (status == 404) return 1;
        switch (status) { case 404: break; }
        var r = switch (status) { case 404, 500 -> 1; default -> 0; };
        Map.of(0x194, "x");
        int[] a = {404};
        int[] b = new int[404];
        long c = 404L;
        short d = 404;
        int e = 4_04;
        String s = "a" + 404;
        a[404] = 1;
        throw new E(-7001);
    }
}
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    @ResponseStatus(HttpURLConnection.HTTP_NOT_FOUND) int f(int status) {
    if (status == HttpURLConnection.HTTP_NOT_FOUND) return 1;
    switch (status) { case HttpURLConnection.HTTP_NOT_FOUND: break; }
    var r = switch (status) { case HttpURLConnection.HTTP_NOT_FOUND, 500 -> 1; default -> 0; };
    Map.of(HttpURLConnection.HTTP_NOT_FOUND, "x");
    int[] a = {HttpURLConnection.HTTP_NOT_FOUND};
    int[] b = new int[404];  ✗ Not possible here: it is an index or a length.
    long c = 404L;  ✗ Not possible here: its suffix gives it another type than the constant's.
    short d = HttpURLConnection.HTTP_NOT_FOUND;
    int e = HttpURLConnection.HTTP_NOT_FOUND;
    String s = "a" + 404;  ✗ Not possible here: it is part of a calculation.
    a[404] = 1;  ✗ Not possible here: it is an index or a length.
    throw new E(AcmeError.SESSION_CLOSED);
    "
  `);
});

test('Kotlin', () => {
  const scene: Scene = {
    language: 'kotlin',
    files: {
      'src/main/kotlin/app/A.kt': `
package app

fun f(status: Int, wide: Long): Int {
    if (status == 404) return 1
    when (status) { 404 -> {} }
    when (status) { 404, 500 -> {} }
    when (status) { in 404..500 -> {} }
    val m = mapOf(404 to "x")
    val l: Long = 404
    val q = 404.toLong()
    val t = "a \${404}"
    if (wide == 404) {}
    foo(code = 404)
    val u = 404u
    return -7001
}
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    if (status == HttpStatus.NOT_FOUND) return 1
    when (status) { HttpStatus.NOT_FOUND -> {} }
    when (status) { HttpStatus.NOT_FOUND, 500 -> {} }
    when (status) { in 404..500 -> {} }  ✗ Not possible here: it tests a range of codes.
    val m = mapOf(HttpStatus.NOT_FOUND to "x")
    val l: Long = 404  ✗ Not possible here: it meets a type other than Int, which the constant is not.
    val q = HttpStatus.NOT_FOUND.toLong()
    val t = "a \${HttpStatus.NOT_FOUND}"
    if (wide == 404) {}  ✗ Not possible here: it meets a type other than Int, which the constant is not.
    foo(code = HttpStatus.NOT_FOUND)
    val u = 404u  ✗ Not possible here: its suffix gives it another type than the constant's.
    return AcmeError.SESSION_CLOSED
    "
  `);
});

test('Scala', () => {
  const scene: Scene = {
    language: 'scala',
    files: {
      'src/main/scala/app/A.scala': `
package app

object A {
  def f(status: Int) = status match { case 404 | 500 => 1 }
  val m = Map(404 -> "x")
  val t = s"a \${404}"
  if (status == 404) x else -7001
  foo(status = 404)
  val code = 404L
}
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    def f(status: Int) = status match { case HttpURLConnection.HTTP_NOT_FOUND | 500 => 1 }
    val m = Map(HttpURLConnection.HTTP_NOT_FOUND -> "x")
    val t = s"a \${HttpURLConnection.HTTP_NOT_FOUND}"
    if (status == HttpURLConnection.HTTP_NOT_FOUND) x else -7001
    if (status == 404) x else AcmeError.SessionClosed
    foo(status = HttpURLConnection.HTTP_NOT_FOUND)
    val code = 404L  ✗ Not possible here: its suffix gives it another type than the constant's.
    "
  `);
});

test('C#', () => {
  const scene: Scene = {
    language: 'csharp',
    files: {
      'src/A.cs': `
using System;

class A {
    [HttpCode(404)] int F(int status, int c = 404) {
        if (status == 404) return 1;
        switch (status) { case 404: break; }
        var r = status switch { 404 => 1, _ => 0 };
        var d = new Dictionary<int, string> { [404] = "x" };
        uint u = 404u;
        string s = $"{404}";
        int t = a[404];
        var n = 404.ToString();
        int y = status & 404;
        Foo(code: 404);
        throw new E(-7001);
    }
}
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    [HttpCode((int)HttpStatusCode.NotFound)] int F(int status, int c = 404) {
    [HttpCode(404)] int F(int status, int c = (int)HttpStatusCode.NotFound) {
    if (status == (int)HttpStatusCode.NotFound) return 1;
    switch (status) { case (int)HttpStatusCode.NotFound: break; }
    var r = status switch { (int)HttpStatusCode.NotFound => 1, _ => 0 };
    var d = new Dictionary<int, string> { [(int)HttpStatusCode.NotFound] = "x" };
    uint u = 404u;  ✗ Not possible here: its suffix gives it another type than the constant's.
    string s = $"{(int)HttpStatusCode.NotFound}";
    int t = a[404];  ✗ Not possible here: it is an index or a length.
    var n = ((int)HttpStatusCode.NotFound).ToString();
    int y = status & 404;  ✗ Not possible here: it is part of a calculation.
    Foo(code: (int)HttpStatusCode.NotFound);
    throw new E(AcmeError.SessionClosed);
    "
  `);
});

test('Swift: C’s numbers are 32 bits wide', () => {
  const scene: Scene = {
    language: 'swift',
    files: {
      'Sources/a.swift': `
func f(_ status: Int, narrow: Int32, d: Int = 404) -> Int {
    if status == 404 { return 1 }
    switch status { case 404, 500: break; default: break }
    switch status { case 404...500: break; default: break }
    let m = [404: "x"]
    let i: Int32 = 404
    if narrow == 2 {}
    if errno == 2 {}
    if status == 2 {}
    exit(2)
    return -7001
}
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    func f(_ status: Int, narrow: Int32, d: Int = HttpStatus.notFound) -> Int {
    if status == HttpStatus.notFound { return 1 }
    switch status { case HttpStatus.notFound, 500: break; default: break }
    switch status { case 404...500: break; default: break }  ✗ Not possible here: it tests a range of codes.
    let m = [HttpStatus.notFound: "x"]
    let i: Int32 = 404  ✗ Not possible here: it meets a type other than Int.
    if narrow == ENOENT {}
    if errno == ENOENT {}
    if status == Int(ENOENT) {}
    exit(ENOENT)
    return AcmeError.sessionClosed
    "
  `);
});

test('Dart', () => {
  const scene: Scene = {
    language: 'dart',
    files: {
      'lib/a.dart': `
int f(int status, {int code = 404}) {
  if (status == 404) return 1;
  switch (status) { case 404: break; }
  final r = switch (status) { 404 => 1, _ => 0 };
  final m = {404: 'x'};
  const l = [404];
  foo(code: 404);
  list[404];
  double d = 404;
  return -7001;
}
`,
    },
  };
  expect(linesAfter(scene)).toMatchInlineSnapshot(`
    "
    int f(int status, {int code = HttpStatus.notFound}) {
    if (status == HttpStatus.notFound) return 1;
    switch (status) { case HttpStatus.notFound: break; }
    final r = switch (status) { HttpStatus.notFound => 1, _ => 0 };
    final m = {HttpStatus.notFound: 'x'};
    const l = [HttpStatus.notFound];
    foo(code: HttpStatus.notFound);
    list[404];  ✗ Not possible here: it is an index or a length.
    double d = 404;  ✗ Not possible here: it becomes a double, and the constant is an int.
    return AcmeError.sessionClosed;
    "
  `);
});
