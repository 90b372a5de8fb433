import { expect, test } from 'vitest';
import { fixed, offered, type Scene } from './scene';

const at = (language: string, path: string, text: string, more: Partial<Scene> = {}): Scene => ({
  language,
  ...more,
  files: { [path]: text, ...more.files },
});

test('Go: into the group of imports, in order', () => {
  const scene = at(
    'go',
    'main.go',
    `
package main

import (
	"fmt"
	"os"

	"github.com/acme/api"
)

func failed(status int) bool { return status == 404 }
//                                              ^^^ http comparison
`,
  );
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- main.go
    package main

    import (
    	"fmt"
    	"net/http"
    	"os"

    	"github.com/acme/api"
    )

    func failed(status int) bool { return status == http.StatusNotFound }
    "
  `);
});

test('Go: a library type does not meet an integer of which nothing is known', () => {
  const scene = at(
    'go',
    'main.go',
    `
package main

func failed(e error) bool { return code(e) == 2 }
//                                            ^ errno comparison
`,
  );
  expect(offered(scene)).toMatchInlineSnapshot(`
    "* Replace with ErrnoEnoent (new file errno_codes.go)
    Name it enoent at the top of this file
    Replace with int(syscall.ENOENT) ✗ Not possible here: the type of what it meets is not known, and syscall.Errno is no integer.
    Ignore 2 on this line
    Ignore errno/2 in this workspace"
  `);
});

test('Rust: a module of the crate, declared in its root', () => {
  const scene = at(
    'rust',
    'src/client.rs',
    `
fn failed(code: i64) -> bool {
    code == -7001
    //      ^^^^^ acme comparison
}
`,
    { files: { 'src/main.rs': '//! A program.\n\nmod client;\n\nfn main() {}\n' } },
  );
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- src/client.rs
    use crate::acme_error;

    fn failed(code: i64) -> bool {
        code == acme_error::SESSION_CLOSED as i64
    }
    --- src/acme_error.rs
    //! Acme API codes.
    #![allow(dead_code)]

    /// The session was closed.
    pub const SESSION_CLOSED: i32 = -7001;
    /// The session is full (see or ).
    pub const SESSION_FULL: i32 = -7002;
    pub const NONE: i32 = 7003;
    --- src/main.rs
    //! A program.

    mod acme_error;
    mod client;

    fn main() {}
    "
  `);
});

test('Java: the JDK has names for some statuses only', () => {
  const java = (code: string): Scene =>
    at(
      'java',
      'src/main/java/app/Client.java',
      `
package app;

import java.io.File;
import java.util.List;

class Client {
    boolean failed(int status) { return status == ${code}; }
    //                                            ^^^ http comparison
}
`,
    );
  expect(fixed(java('404'))).toMatchInlineSnapshot(`
    "
    --- src/main/java/app/Client.java
    package app;

    import java.io.File;
    import java.net.HttpURLConnection;
    import java.util.List;

    class Client {
        boolean failed(int status) { return status == HttpURLConnection.HTTP_NOT_FOUND; }
    }
    "
  `);
  expect(offered(java('429'))).toMatchInlineSnapshot(`
    "* Replace with HttpStatus.TOO_MANY_REQUESTS (new file HttpStatus.java)
    Replace with HttpStatus.TOO_MANY_REQUESTS ✗ Not possible here: org.springframework:spring-web is not among the project's dependencies.
    Ignore 429 on this line
    Ignore http/429 in this workspace"
  `);
});

test('C: the system header for errno, negated as kernels return it', () => {
  const scene = at(
    'c',
    'src/open.c',
    `
#include "open.h"

int open_it(void) { return -2; }
//                         ^^ errno return
`,
  );
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- src/open.c
    #include "open.h"
    #include <errno.h>

    int open_it(void) { return -ENOENT; }
    "
  `);
});

test('C: a header outside #if', () => {
  const scene = at(
    'c',
    'open.c',
    `
#include <stdio.h>
#ifdef __linux__
#include <errno.h>
#endif

int missing(int e) { return e == 2; }
//                               ^ errno comparison
`,
  );
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- open.c
    #include <stdio.h>
    #include <errno.h>
    #ifdef __linux__
    #include <errno.h>
    #endif

    int missing(int e) { return e == ENOENT; }
    "
  `);
});

test('C#: cast only for the enum of the framework, and using', () => {
  const scene = at(
    'csharp',
    'Client.cs',
    `
using System;

namespace App
{
    class Client
    {
        bool Failed(int status) => status == 404;
        //                                   ^^^ http comparison
    }
}
`,
  );
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- Client.cs
    using System;
    using System.Net;

    namespace App
    {
        class Client
        {
            bool Failed(int status) => status == (int)HttpStatusCode.NotFound;
        }
    }
    "
  `);
  expect(fixed({ ...scene, dependencies: [{ ecosystem: 'nuget', name: 'Microsoft.AspNetCore.App' }] }))
    .toMatchInlineSnapshot(`
    "
    --- Client.cs
    using System;
    using Microsoft.AspNetCore.Http;

    namespace App
    {
        class Client
        {
            bool Failed(int status) => status == StatusCodes.Status404NotFound;
        }
    }
    "
  `);
});

test('PHP: a class of the same namespace is loaded by Composer', () => {
  const scene = at(
    'php',
    'src/Client.php',
    `
<?php

namespace App\\Api;

class Client { function failed(int $code): bool { return $code === -7001; } }
//                                                                 ^^^^^ acme comparison
`,
  );
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- src/Client.php
    <?php

    namespace App\\Api;

    class Client { function failed(int $code): bool { return $code === AcmeError::SESSION_CLOSED; } }
    --- src/AcmeError.php
    <?php

    namespace App\\Api;

    /** Acme API codes. */
    final class AcmeError
    {
        /** The session was closed. */
        public const SESSION_CLOSED = -7001;
        /** The session is full (see or ). */
        public const SESSION_FULL = -7002;
        public const NONE = 7003;
    }
    "
  `);
});

test('shells and data have no constants, but can be told to ignore a code', () => {
  expect(offered(at('shellscript', 'run.sh', '\nexit 126\n#    ^^^ exit-code argument\n'))).toMatchInlineSnapshot(
    `
    "Replace with a named constant ✗ Not possible here: files of this language have no constants.
    Ignore exit-code/126 in this workspace"
  `,
  );
});

test('Java: Spring’s names where the project has Spring; those of its version 7 only there', () => {
  const spring = (code: string, line: string, version: string): string =>
    offered(
      at('java', 'src/main/java/app/Client.java', `\npackage app;\n\nclass Client {\n${line}\n}\n`, {
        dependencies: [{ ecosystem: 'maven', name: 'org.springframework:spring-web', version }],
      }),
    ).split('\n', 1)[0] ?? code;
  const compared = (code: string): string =>
    `    boolean failed(int status) { return status == ${code}; }\n    //                                            ^^^ http comparison`;
  const annotated = '    @Answers(404) int answer() { return 0; }\n    //       ^^^ http argument';
  expect(spring('429', compared('429'), '6.2.1')).toBe(
    '* Replace with HttpStatus.TOO_MANY_REQUESTS.value() (from org.springframework.http.HttpStatus)',
  );
  expect(spring('422', compared('422'), '6.2.1')).toBe(
    '* Replace with HttpStatus.UNPROCESSABLE_ENTITY (new file HttpStatus.java)',
  );
  expect(spring('422', compared('422'), '7.0.1')).toContain('HttpStatus.UNPROCESSABLE_CONTENT.value()');
  expect(spring('404', annotated, '6.2.1')).toContain('HttpURLConnection.HTTP_NOT_FOUND');
});
