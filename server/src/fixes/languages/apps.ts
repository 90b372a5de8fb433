import type { ImportSyntax } from '../imports/lineImports';
import { csharpModule, dartModule, swiftModule } from '../modules/curlyModules';
import { escapeRegExp, type SourceFile } from '../text/sourceFile';
import { directoryOf, relativePath } from '../uris';
import type { FixLanguage, Need, Site } from './language';
import { besideOnly, byFirstWord, noNeed, plainLanguage } from './plain';
import { typeMet } from './typeEvidence';

/** `using System.Net;` brings in every name of the namespace, so the first word of a symbol is what is written. */
const usings: ImportSyntax = {
  kinds: ['using', 'import'],
  aliases: false,
  plainName: ({ name }) => name ?? '',
  fullName: ({ module, name }) => `${module}.${name ?? ''}`,
  localIn: (statement, { module, name }) =>
    /^\s*(?:global\s+)?using\s+([\w.]+)\s*;/.exec(statement)?.[1] === module ? name : undefined,
  statement: ({ module }) => `using ${module};`,
};

const namespaceOf = ({ code }: SourceFile): string | undefined => /^\s*namespace\s+([\w.]+)/m.exec(code)?.[1];

export const csharp: FixLanguage = plainLanguage({
  id: 'csharp',
  comment: { line: '//', block: ['/*', '*/'] },
  idiom: csharpModule,
  ruleKeys: ['csharp'],
  declares: {
    member: /\bconst\s+(?:int|short|byte|ushort|long|uint)\s+$/,
    behind: /^\s*=/,
    glue: '.',
    caseLabel: () => true,
    hoisted: true,
  },
  imports: usings,
  declarers: 'class|struct|interface|enum|record|delegate',
  alsoBound: '\\b(?:[A-Z]\\w*(?:<[^<>]*>)?|var|int|string|long)\\??\\s+NAME\\s*(?:[=;,)({]|=>)',
  above: [/^(?:\s*extern\s+alias\b[^\n]*\n)+/],
  reachFrom: (declaration, uri, site) =>
    declaration.container === undefined
      ? undefined
      : besideOnly(({ container = '', name }) => `${container}.${name}`)(declaration, uri, site),
  needOfModule: noNeed,
  namespaceOf,
  fromLibrary: byFirstWord,
  dress: (expression, { file, literal }) =>
    expression.startsWith('(') && /^\s*(?:\.|\[)/.test(file.code.slice(literal.span.end))
      ? `(${expression})`
      : expression,
});

const modules: ImportSyntax = {
  kinds: ['import'],
  aliases: false,
  nameless: true,
  plainName: () => '',
  localIn: (statement, { module }) =>
    new RegExp(`^\\s*import\\s+(?:\\w+\\s+)?${module}\\b`).test(statement) ? '' : undefined,
  statement: ({ module }) => `import ${module}`,
};

export const swift: FixLanguage = plainLanguage({
  id: 'swift',
  comment: { line: '//', block: ['/*', '*/'] },
  idiom: swiftModule,
  ruleKeys: ['swift'],
  declares: {
    bare: /\blet\s+$/,
    member: /\bstatic\s+let\s+$/,
    behind: /^\s*(?::\s*Int\s*)?=/,
    glue: '.',
    caseLabel: () => true,
    hoisted: false,
  },
  imports: modules,
  declarers: 'let|var|func|class|struct|enum|protocol|typealias|actor',
  alsoBound: 'NAME\\s*:\\s*[A-Z]',
  above: [],
  reachFrom: (declaration, uri, site) =>
    declaration.container === undefined
      ? undefined
      : besideOnly(({ container = '', name }) => `${container}.${name}`)(declaration, uri, site),
  needOfModule: noNeed,
  fromLibrary: ({ symbol, import: module, type }, site) => ({
    expression: symbol,
    ...(module === undefined ? {} : { need: { module } }),
    ...(type !== undefined && swiftType(site) === type ? { fits: true } : {}),
  }),
  refuses: (site, { origin, converted }) => {
    const type = swiftType(site);
    if (origin === 'library' && converted === undefined) return undefined;
    return /^(?:U?Int\d+|UInt|Double|Float|OSStatus)$/.test(type ?? '') ? 'it meets a type other than Int' : undefined;
  },
  topConstant: (name, digits) => `private let ${name} = ${digits}`,
});

/** The global `errno` and the functions of the C library deal in 32 bits. */
const swiftType = (site: Site): string | undefined => {
  const [owner] = site.place.owners;
  const met =
    owner !== undefined && /^(?:errno|exit|_exit|strerror|kill|raise)$/.test(owner.name) ? 'Int32' : typeMet(site);
  return met === 'CInt' ? 'Int32' : met;
};

const dartImports: ImportSyntax = {
  kinds: ['import'],
  aliases: false,
  plainName: ({ name }) => name ?? '',
  localIn: (statement, { module, name }) => {
    const written = /^\s*import\s+['"]([^'"]+)['"]\s*(?:as\s+(\w+))?/.exec(statement);
    if (written?.[1] !== module || /\bhide\b/.test(statement)) return undefined;
    const shown = /\bshow\b([^;]*)/.exec(statement)?.[1];
    if (shown !== undefined && !new RegExp(`\\b${name ?? ''}\\b`).test(shown)) return undefined;
    return written[2] === undefined ? name : `${written[2]}.${name ?? ''}`;
  },
  listing: ({ module, name = '' }) => ({
    head: new RegExp(`^\\s*import\\s+['"]${escapeRegExp(module)}['"]\\s+show\\b`),
    item: name,
  }),
  statement: ({ module }) => `import '${module}';`,
};

const dartNeed = (uri: string, name: string, file: SourceFile): Need => ({
  module: relativePath(directoryOf(file.source.uri), uri).replace(/^\.\//, ''),
  name,
});

/** Where `dart:io` is not to be had. */
const forBrowsers = /^(?:dart:(?:html|js|js_interop|web_\w+)|package:web\/)/;

export const dart: FixLanguage = plainLanguage({
  id: 'dart',
  comment: { line: '//', block: ['/*', '*/'] },
  idiom: dartModule,
  ruleKeys: ['dart'],
  declares: {
    bare: /\bconst\s+(?:int\s+)?$/,
    member: /\bstatic\s+const\s+(?:int\s+)?$/,
    behind: /^\s*=/,
    glue: '.',
    caseLabel: () => true,
    hoisted: true,
  },
  imports: dartImports,
  declarers: 'class|enum|mixin|typedef|extension|var|final|const',
  alsoBound: '\\b(?:[A-Z]\\w*|int|dynamic)\\??\\s+NAME\\s*[=;,)]',
  above: [/^\s*library\b[^;\n]*;/],
  reachFrom: (declaration, uri, site) => {
    const { container, name, form } = declaration;
    if (!uri.endsWith('.dart') || form === 'enumMember') return undefined;
    const need = dartNeed(uri, container ?? name, site.file);
    return { expression: container === undefined ? '{}' : `{}.${name}`, exactness: 'same', caseLabel: true, need };
  },
  needOfModule: (uri, container, file) => dartNeed(uri, container, file),
  fromLibrary: (rule, { file }) =>
    file.facts.imports.some(({ module }) => forBrowsers.test(module)) ? undefined : byFirstWord(rule),
  refuses: ({ file, literal }) =>
    /\bdouble\??\s+\w+\s*=\s*$/.test(file.code.slice(0, literal.span.start))
      ? 'it becomes a double, and the constant is an int'
      : undefined,
  topConstant: (name, digits) => `const ${name} = ${digits};`,
});
