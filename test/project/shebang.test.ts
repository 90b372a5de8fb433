import { expect, test } from 'vitest';
import { languageOfShebang } from '../../server/src/project/shebang';

test.each([
  ['#!/bin/sh\nexit 1', 'shellscript'],
  ['#! /usr/bin/env bash', 'shellscript'],
  ['#!/usr/bin/env -S node --enable-source-maps', 'javascript'],
  ['#!/usr/bin/python3.11 -u\r\nimport sys', 'python'],
  ['#!/usr/bin/env LANG=C ruby', 'ruby'],
  ['#!/usr/bin/perl', undefined],
  ['exit 1', undefined],
])('%j is %s', (text, language) => expect(languageOfShebang(text)).toBe(language));
