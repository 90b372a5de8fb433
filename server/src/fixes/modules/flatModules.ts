import { escapeRegExp } from '../text/sourceFile';
import { inCase } from '../names';
import type { Draft, Member, ModuleIdiom } from './idiom';

const none: ReadonlySet<string> = new Set();

const shared = {
  placedAtTop: false,
  fileCase: 'snake',
  bareCaseLabel: true,
  exactness: 'same',
  separator: '',
} as const;

const slashDoc = (mark: string, { doc }: Member): readonly string[] => (doc === '' ? [] : [`${mark} ${doc}`]);

/** Untyped constants, so that each fits whatever integer type it meets. */
export const goModule: ModuleIdiom = {
  ...shared,
  extension: '.go',
  containerCase: 'pascal',
  memberCase: 'pascal',
  topCase: 'camel',
  reserved: none,
  flat: true,
  glue: '',
  indent: '\t',
  ends: 'bracket',
  preamble: ({ namespace }) => [`package ${namespace ?? 'main'}`, ''],
  open: (draft) => [...draft.doc.map((line) => `// ${line}`), 'const ('],
  row: (member) => [...slashDoc('//', member), `${member.name} = ${member.digits}`],
  close: () => [')'],
  opener: (container) => new RegExp(`\\bconst\\s*\\((?=[^()]*?\\b${escapeRegExp(container)}[A-Z0-9_])`),
};

const guardOf = ({ container }: Draft): string => `${inCase(container, 'upper')}_H`;

/** Macros: usable in `case`, in `#if`, and of no type of their own. */
export const cModule: ModuleIdiom = {
  ...shared,
  extension: '.h',
  containerCase: 'upper',
  memberCase: 'upper',
  topCase: 'upper',
  reserved: none,
  flat: true,
  glue: '_',
  indent: '',
  ends: 'guard',
  preamble: (draft) => [`#ifndef ${guardOf(draft)}`, `#define ${guardOf(draft)}`, ''],
  open: (draft) => [...draft.doc.map((line) => `/* ${line} */`), ''],
  row: ({ name, digits, doc }) => [
    ...(doc === '' ? [] : [`/* ${doc} */`]),
    `#define ${name} ${digits.startsWith('-') ? `(${digits})` : digits}`,
  ],
  close: () => [],
  coda: () => ['', '#endif'],
  opener: (container) => new RegExp(`^(?=[ \\t]*#[ \\t]*define[ \\t]+${escapeRegExp(container)}_(?!H\\b))`, 'm'),
};

/** An anonymous enum is a constant expression in C, too. */
export const objectiveCModule: ModuleIdiom = {
  ...cModule,
  fileCase: 'pascal',
  containerCase: 'pascal',
  memberCase: 'pascal',
  topCase: 'pascal',
  glue: '',
  indent: '    ',
  ends: 'bracket',
  separator: ',',
  open: (draft) => [...draft.doc.map((line) => `/// ${line}`), `enum {`],
  row: (member) => [...slashDoc('///', member), `${member.name} = ${member.digits},`],
  close: () => ['};'],
  coda: () => ['', '#endif'],
  opener: (container) => new RegExp(`\\benum\\b[^{;]*\\{(?=[^{}]*?\\b${escapeRegExp(container)}[A-Z0-9])`),
};

const cppWords = new Set(
  'alignas alignof and asm auto bool break case catch char class const constexpr continue default delete do double else enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept not nullptr operator or private protected public register return short signed sizeof static struct switch template this throw true try typedef typeid typename union unsigned using virtual void volatile while xor'.split(
    ' ',
  ),
);

/** `constexpr auto` keeps the literal's own type; CamelCase keeps clear of macros. */
export const cppModule: ModuleIdiom = {
  ...shared,
  extension: '.hpp',
  containerCase: 'snake',
  memberCase: 'pascal',
  topCase: 'pascal',
  reserved: cppWords,
  flat: false,
  glue: '::',
  indent: '',
  ends: 'bracket',
  preamble: () => ['#pragma once', ''],
  open: (draft) => [...draft.doc.map((line) => `/// ${line}`), `namespace ${draft.container} {`, ''],
  row: (member) => [...slashDoc('///', member), `constexpr auto ${member.name} = ${member.digits};`],
  close: ({ container }) => ['', `} // namespace ${container}`],
  opener: (container) => new RegExp(`\\bnamespace\\s+${escapeRegExp(container)}\\s*\\{`),
};

const rustType = (members: readonly Member[]): string =>
  members.every(({ value }) => value >= -0x80000000n && value <= 0x7fffffffn) ? 'i32' : 'i64';

/** Plain integers: the type is the same for all, and cast where another one is wanted. */
export const rustModule: ModuleIdiom = {
  ...shared,
  extension: '.rs',
  containerCase: 'snake',
  memberCase: 'upper',
  topCase: 'upper',
  reserved: none,
  flat: false,
  glue: '::',
  indent: '',
  ends: 'file',
  preamble: ({ doc }) => [...doc.map((line) => `//! ${line}`), '#![allow(dead_code)]', ''],
  open: () => [],
  row: (member, draft) => [
    ...slashDoc('///', member),
    `pub const ${member.name}: ${rustType(draft.members)} = ${member.digits};`,
  ],
  close: () => [],
  opener: () => /^/,
};

/** Frozen by nature: a constant of a module. */
export const rubyModule: ModuleIdiom = {
  ...shared,
  extension: '.rb',
  containerCase: 'pascal',
  memberCase: 'upper',
  topCase: 'upper',
  reserved: none,
  flat: false,
  glue: '::',
  indent: '  ',
  ends: 'word',
  preamble: () => ['# frozen_string_literal: true', ''],
  open: (draft) => [...draft.doc.map((line) => `# ${line}`), `module ${draft.container}`],
  row: (member) => [...slashDoc('#', member), `${member.name} = ${member.digits}`],
  close: () => ['end'],
  opener: (container) => new RegExp(`^[ \\t]*(?:module|class)[ \\t]+${escapeRegExp(container)}\\b[^\\n]*`, 'm'),
};

/** A hash table in the script that dot-sources the file. */
export const powershellModule: ModuleIdiom = {
  ...shared,
  extension: '.ps1',
  fileCase: 'pascal',
  containerCase: 'pascal',
  memberCase: 'pascal',
  topCase: 'pascal',
  reserved: new Set(['Keys', 'Values', 'Count', 'IsReadOnly', 'IsFixedSize', 'SyncRoot', 'IsSynchronized']),
  flat: false,
  glue: '.',
  indent: '    ',
  ends: 'bracket',
  preamble: () => [],
  open: (draft) => [...draft.doc.map((line) => `# ${line}`), `$${draft.container} = @{`],
  row: (member) => [...slashDoc('#', member), `${member.name} = ${member.digits}`],
  close: () => ['}'],
  opener: (container) => new RegExp(`\\$${escapeRegExp(container)}\\s*=\\s*@\\{`),
};
