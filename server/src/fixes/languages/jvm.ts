import type { ConstantRule } from '../../../../shared/src/catalog/types';
import type { Declaration } from '../../core/literal';
import type { ImportSyntax } from '../imports/lineImports';
import { javaModule, kotlinModule, scalaModule } from '../modules/curlyModules';
import type { SourceFile } from '../text/sourceFile';
import { directoryOf } from '../uris';
import type { FixLanguage, Reach, Site } from './language';
import { noNeed, plainLanguage } from './plain';
import { typeMet } from './typeEvidence';

const packageClause = /^\s*package\s+[\w.]+[ \t]*;?/;

/** `@file:JvmName("A")` comes first in Kotlin. */
const fileAnnotations = /^(?:\s*@file:[^\n]*)+/;

const packageOf = ({ code }: SourceFile): string | undefined => /^\s*package\s+([\w.]+)/m.exec(code)?.[1];

const lastPart = (path: string): string => path.split('.').at(-1) ?? path;

/** The import of a class: by itself, or with the whole package. */
const classImports = (end: string): ImportSyntax => ({
  kinds: ['import', 'using'],
  aliases: false,
  plainName: ({ module }) => lastPart(module),
  fullName: ({ module }) => module,
  localIn: (statement, { module }) => {
    const imported = /^\s*import\s+([\w.*]+)\s*(?:as\s+(\w+))?/.exec(statement);
    if (imported === null) return undefined;
    if (imported[1] === module) return imported[2] ?? lastPart(module);
    const wildcard = module.replace(/\.\w+$/, '');
    return imported[1] === `${wildcard}.*` || imported[1] === `${wildcard}._` ? lastPart(module) : undefined;
  },
  statement: ({ module }) => `import ${module}${end}`,
});

const fromLibrary = ({ symbol, import: module }: ConstantRule) => {
  const head = /^\w+/.exec(symbol)?.[0];
  return module === undefined || head === undefined
    ? undefined
    : { expression: `{}${symbol.slice(head.length)}`, need: { module } };
};

/** Classes of the same package need no import; those of others are imported by the package their path shows. */
const reachFrom = (declaration: Declaration, uri: string, site: Site): Reach | undefined => {
  const { container, name, form } = declaration;
  const own = packageOf(site.file);
  if (container === undefined || container.includes('.') || form === 'enumMember' || !sameKind(uri, site))
    return undefined;
  const there = packageAt(uri, site.file.source.uri, own);
  if (there === undefined) return undefined;
  const reach = { exactness: 'same', caseLabel: true } as const;
  if (there === (own ?? '')) return { ...reach, expression: `${container}.${name}` };
  return there === '' ? undefined : { ...reach, expression: `{}.${name}`, need: { module: `${there}.${container}` } };
};

const sameKind = (uri: string, { file }: Site): boolean => uri.endsWith(file.language.idiom.extension);

/** Where a file's directories end like its package, the same root gives the package of another file. */
const packageAt = (uri: string, ownUri: string, own: string | undefined): string | undefined => {
  if (directoryOf(uri) === directoryOf(ownUri)) return own ?? '';
  const path = `/${(own ?? '').replaceAll('.', '/')}`;
  if (own === undefined || !directoryOf(ownUri).endsWith(path)) return undefined;
  const root = directoryOf(ownUri).slice(0, -path.length);
  return directoryOf(uri).startsWith(`${root}/`)
    ? directoryOf(uri)
        .slice(root.length + 1)
        .replaceAll('/', '.')
    : undefined;
};

const shared = {
  comment: { line: '//', block: ['/*', '*/'] },
  above: [fileAnnotations, packageClause],
  needOfModule: noNeed,
  namespaceOf: packageOf,
  fromLibrary,
  reachFrom,
} as const;

/** What the number meets must not be a type that takes only the number itself. */
const narrow =
  (types: RegExp, what: string) =>
  (site: Site): string | undefined =>
    types.test(typeMet(site) ?? '') ? `it meets ${what}, which the constant is not` : undefined;

export const java: FixLanguage = plainLanguage({
  ...shared,
  id: 'java',
  idiom: javaModule,
  ruleKeys: ['java'],
  declares: {
    member: /\bstatic\s+(?:final\s+)?(?:int|short|byte)\s+$|\bfinal\s+static\s+(?:int|short|byte)\s+$/,
    behind: /^\s*=/,
    glue: '.',
    caseLabel: (before) => /\bfinal\b/.test(before),
    hoisted: true,
  },
  imports: classImports(';'),
  declarers: 'class|interface|enum|record',
  alsoBound: '\\b[A-Z]\\w*(?:<[^<>]*>)?\\s+NAME\\s*[=;,):]',
  refuses: (site, reference) =>
    reference.converted === undefined
      ? undefined
      : (annotated(site) ?? narrow(/^(?:short|byte|char|Long|Short|Byte)$/, 'a narrower or boxed type')(site)),
});

export const kotlin: FixLanguage = plainLanguage({
  ...shared,
  id: 'kotlin',
  idiom: kotlinModule,
  ruleKeys: ['kotlin'],
  declares: {
    bare: /\bconst\s+val\s+$/,
    member: /\bconst\s+val\s+$/,
    behind: /^\s*(?::\s*Int\s*)?=/,
    glue: '.',
    caseLabel: () => true,
    hoisted: true,
  },
  imports: classImports(''),
  declarers: 'class|interface|object|val|var|fun|typealias',
  alsoBound: 'NAME\\s*:\\s*[A-Z]|\\bNAME\\s*->',
  refuses: (site) => narrow(/^(?:Long|Short|Byte|U\w+)\??$/, 'a type other than Int')(site) ?? annotated(site),
  topConstant: (name, digits) => `private const val ${name} = ${digits}`,
});

/** Only a constant expression may stand in an annotation; whether it is one is not seen here. */
const annotated = ({ file, literal }: Site): string | undefined =>
  /@\w+\s*\([^()]*$/.test(file.code.slice(Math.max(0, literal.span.start - 200), literal.span.start))
    ? 'an annotation takes only constants'
    : undefined;

export const scala: FixLanguage = plainLanguage({
  ...shared,
  id: 'scala',
  idiom: scalaModule,
  ruleKeys: ['scala', 'java'],
  declares: {
    member: /\bval\s+$/,
    behind: /^\s*(?::\s*Int\s*)?=/,
    glue: '.',
    caseLabel: () => true,
    hoisted: false,
  },
  imports: classImports(''),
  declarers: 'class|trait|object|val|var|def|type',
  alsoBound: 'NAME\\s*:\\s*[A-Z]|\\bNAME\\s*=>',
  topConstant: (name, digits) => `private val ${name} = ${digits}`,
});
