import { expect, test } from 'vitest';
import { textAfter } from './linesAfter';
import type { Scene } from './scene';

const at = (language: string, path: string, text: string, dependencies: Scene['dependencies'] = []): Scene => ({
  language,
  files: { [path]: text },
  dependencies,
});

const ktor: Scene['dependencies'] = [{ ecosystem: 'maven', name: 'io.ktor:ktor-http', version: '2.3' }];

test('Go: behind a single import', () => {
  const scene = at(
    'go',
    'main.go',
    `package main

import "fmt"

func failed(status int) bool { return status == 404 }
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    package main

    import "fmt"
    import "net/http"

    func failed(status int) bool { return status == http.StatusNotFound }
    "
  `);
});

test('Go: in order in the group of its like', () => {
  const scene = at(
    'go',
    'main.go',
    `package main

import (
	"fmt"
	"os"

	"example.com/net/http"
)

func failed(status int) bool { return status == 404 }
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    package main

    import (
    	"fmt"
    	"net/http"
    	"os"

    	"example.com/net/http"
    )

    func failed(status int) bool { return status == http.StatusNotFound }
    "
  `);
});

test('Go: an alias is the name', () => {
  const scene = at(
    'go',
    'main.go',
    `package main

import nethttp "net/http"

func failed(status int) bool { return status == 404 }
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    package main

    import nethttp "net/http"

    func failed(status int) bool { return status == nethttp.StatusNotFound }
    "
  `);
});

test('Go: an import for its effects brings no name', () => {
  const scene = at(
    'go',
    'main.go',
    `package main

import _ "net/http"

func failed(status int) bool { return status == 404 }
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    package main

    import _ "net/http"
    import "net/http"

    func failed(status int) bool { return status == http.StatusNotFound }
    "
  `);
});

test('Go: behind constraints and the comment of the package', () => {
  const scene = at(
    'go',
    'main.go',
    `//go:build linux

// Package main does.
package main

func failed(status int) bool { return status == 404 }
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    //go:build linux

    // Package main does.
    package main

    import "net/http"

    func failed(status int) bool { return status == http.StatusNotFound }
    "
  `);
});

test('Java: in the group of its like', () => {
  const scene = at(
    'java',
    'src/main/java/app/A.java',
    `package app;

import static org.junit.Assert.*;

import java.io.File;
import java.util.List;

import org.acme.Api;

class A { boolean failed(int status) { return status == 404; } }
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    package app;

    import static org.junit.Assert.*;

    import java.io.File;
    import java.net.HttpURLConnection;
    import java.util.List;

    import org.acme.Api;

    class A { boolean failed(int status) { return status == HttpURLConnection.HTTP_NOT_FOUND; } }
    "
  `);
});

test('Java: a whole package has it', () => {
  const scene = at(
    'java',
    'src/main/java/app/A.java',
    `package app;

import java.net.*;

class A { boolean failed(int status) { return status == 404; } }
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    package app;

    import java.net.*;

    class A { boolean failed(int status) { return status == HttpURLConnection.HTTP_NOT_FOUND; } }
    "
  `);
});

test('Java: a taken name is written in full', () => {
  const scene = at(
    'java',
    'src/main/java/app/A.java',
    `package app;

class HttpURLConnection {}
class A { boolean failed(int status) { return status == 404; } }
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    package app;

    class HttpURLConnection {}
    class A { boolean failed(int status) { return status == java.net.HttpURLConnection.HTTP_NOT_FOUND; } }
    "
  `);
});

test('Kotlin: behind annotations of the file and its package', () => {
  const scene = at(
    'kotlin',
    'src/a.kt',
    `@file:JvmName("A")

package app

fun failed(status: Int) = status == 404
`,
    ktor,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    @file:JvmName("A")

    package app

    import io.ktor.http.HttpStatusCode

    fun failed(status: Int) = status == HttpStatusCode.NotFound.value
    "
  `);
});

test('C#: in order', () => {
  const scene = at(
    'csharp',
    'src/A.cs',
    `using System;
using Zeta;

namespace App;

class A { bool Failed(int status) => status == 404; }
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    using System;
    using System.Net;
    using Zeta;

    namespace App;

    class A { bool Failed(int status) => status == (int)HttpStatusCode.NotFound; }
    "
  `);
});

test('C#: an alias of the namespace is no import of its names', () => {
  const scene = at(
    'csharp',
    'src/A.cs',
    `using Net = System.Net;
class A { bool Failed(int status) => status == 404; }
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    using Net = System.Net;
    using System.Net;
    class A { bool Failed(int status) => status == (int)HttpStatusCode.NotFound; }
    "
  `);
});
