import { expect, test } from 'vitest';
import { textAfter } from './linesAfter';
import type { Scene } from './scene';

const at = (language: string, path: string, text: string, dependencies: Scene['dependencies'] = []): Scene => ({
  language,
  files: { [path]: text },
  dependencies,
});

const httpCrate: Scene['dependencies'] = [{ ecosystem: 'cargo', name: 'http', version: '1' }];

test('C: unconditional, in order, inside the guard', () => {
  const scene = at(
    'c',
    'src/a.h',
    `/* License */
#ifndef A_H
#define A_H
#include <stdio.h>
#include <string.h>
#ifdef WIDE
#include <errno.h>
#endif
int failed(int err) { return err == 2; }
#endif
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    /* License */
    #ifndef A_H
    #define A_H
    #include <errno.h>
    #include <stdio.h>
    #include <string.h>
    #ifdef WIDE
    #include <errno.h>
    #endif
    int failed(int err) { return err == ENOENT; }
    #endif
    "
  `);
});

test('C++: behind the pragma', () => {
  const scene = at(
    'cpp',
    'src/a.hpp',
    `#pragma once

inline bool failed(int err) { return err == 2; }
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    #pragma once

    #include <errno.h>

    inline bool failed(int err) { return err == ENOENT; }
    "
  `);
});

test('Rust: a list of names grows', () => {
  const scene = at(
    'rust',
    'src/main.rs',
    `//! Doc
#![allow(dead_code)]

use std::{fs, io};
use http::{Method, Uri};

fn failed(status: u16) -> bool { status == 404 }
`,
    httpCrate,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    //! Doc
    #![allow(dead_code)]

    use std::{fs, io};
    use http::{Method, StatusCode, Uri};

    fn failed(status: u16) -> bool { status == StatusCode::NOT_FOUND.as_u16() }
    "
  `);
});

test('Rust: an alias is the name', () => {
  const scene = at(
    'rust',
    'src/main.rs',
    `use http::StatusCode as SC;

fn failed(status: u16) -> bool { status == 404 }
`,
    httpCrate,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    use http::StatusCode as SC;

    fn failed(status: u16) -> bool { status == SC::NOT_FOUND.as_u16() }
    "
  `);
});

test('Dart: in order behind the library', () => {
  const scene = at(
    'dart',
    'lib/a.dart',
    `library a;

import 'dart:async';
import 'package:x/x.dart';

bool failed(int status) => status == 404;
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    library a;

    import 'dart:async';
    import 'dart:io';
    import 'package:x/x.dart';

    bool failed(int status) => status == HttpStatus.notFound;
    "
  `);
});

test('Dart: shown names grow', () => {
  const scene = at(
    'dart',
    'lib/a.dart',
    `import 'dart:io' show File;

bool failed(int status) => status == 404;
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import 'dart:io' show File, HttpStatus;

    bool failed(int status) => status == HttpStatus.notFound;
    "
  `);
});

test('Dart: not for browsers', () => {
  const scene = at(
    'dart',
    'lib/a.dart',
    `import 'dart:html';

bool failed(int status) => status == 404;
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import 'dart:html';
    import 'http_status.dart';

    bool failed(int status) => status == HttpStatus.notFound;
    "
  `);
});

test('Swift', () => {
  const scene = at(
    'swift',
    'Sources/a.swift',
    `import UIKit

func failed(status: Int) -> Bool { return status == 2 }
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import UIKit
    import Foundation

    func failed(status: Int) -> Bool { return status == Int(ENOENT) }
    "
  `);
});
