import type { Declaration } from '../../core/literal';
import type { Import } from '../../core/scan';
import type { ImportSyntax } from '../imports/lineImports';
import { cModule, cppModule, objectiveCModule } from '../modules/flatModules';
import type { SourceFile } from '../text/sourceFile';
import { directoryOf, relativePath } from '../uris';
import type { FixLanguage, Need, Reach, Reference, Site } from './language';
import { plainLanguage } from './plain';
import { typeMet } from './typeEvidence';
import { wide } from './integerReading';

const headerOf = (written: string): string | undefined =>
  /^\s*#\s*(?:include|import)\s*[<"]([^>"]+)[>"]/.exec(written)?.[1];

/** `errno.h` and `cerrno` are one header to whoever needs a macro. */
const sameHeader = (a: string, b: string): boolean => {
  const plain = (name: string): string => name.replace(/^(?:\.\/)+/, '').replace(/^c(errno|signal)$/, '$1.h');
  return plain(a) === plain(b);
};

/** Outside `#if`: those as little nested as any, since a guard nests the whole header. */
const unconditional = (statements: readonly Import[], { code }: SourceFile): readonly Import[] => {
  const depths = statements.map(({ span }) => depthAt(code, span.start));
  const least = Math.min(...depths);
  return statements.filter((_, at) => depths[at] === least);
};

const depthAt = (code: string, offset: number): number =>
  [...code.slice(0, offset).matchAll(/^[ \t]*#[ \t]*(if|endif)/gm)].reduce(
    (depth, match) => depth + (match[1] === 'if' ? 1 : -1),
    0,
  );

const includes = (keyword: 'include' | 'import'): ImportSyntax => ({
  kinds: ['header', 'import'],
  aliases: false,
  nameless: true,
  unconditional,
  plainName: () => '',
  localIn: (statement, { module }) => {
    const header = headerOf(statement);
    return header !== undefined && sameHeader(header, module) ? '' : undefined;
  },
  statement: ({ module, form }) => (form === 'quoted' ? `#${keyword} "${module}"` : `#${keyword} <${module}>`),
});

/** A header beside the file or near it, by the path that a quoted include searches first. */
const quoted = (uri: string, file: SourceFile): Need => ({
  module: relativePath(directoryOf(file.source.uri), uri).replace(/^\.\//, ''),
  form: 'quoted',
});

const quotedModule: FixLanguage['needOfModule'] = (uri, _container, file) => quoted(uri, file);

const reachFrom = (declaration: Declaration, uri: string, site: Site): Reach | undefined => {
  const { container, form, name } = declaration;
  if (!/\.(?:h|hh|hpp|hxx)$/.test(uri) || (/\.(?:hh|hpp|hxx)$/.test(uri) && site.file.language.id === 'c'))
    return undefined;
  const macro = form === 'macro' || (form === 'enumMember' && site.file.language.id !== 'cpp');
  if (!macro && container !== undefined) return undefined;
  return macro ? { expression: name, exactness: 'same', caseLabel: true, need: quoted(uri, site.file) } : undefined;
};

/** As HRESULT the number would be negative; a wider or unsigned operand would see another one. */
const refuses = (site: Site, reference: Reference): string | undefined =>
  reference.origin === 'library' &&
  wide(site) &&
  !/^(?:HRESULT|SCODE|NTSTATUS|DWORD|LONG|int|int32_t)$/.test(typeMet(site) ?? declared(site))
    ? 'the constant is a signed 32-bit number, and this one may be read as an unsigned one'
    : undefined;

/** `HRESULT hr` somewhere in the file. */
const declared = (site: Site): string => {
  const name = site.place.owners[0]?.name.replace(/\W+$/, '').match(/\w+$/)?.[0];
  if (name === undefined) return '';
  return new RegExp(`\\b(\\w+)\\s+${name}\\b\\s*[=;,)]`).exec(site.file.code)?.[1] ?? '';
};

/** Every compiler has these; the header of a library is there for certain only where the file includes it already. */
const systemHeaders: ReadonlySet<string> = new Set(
  'errno.h cerrno signal.h csignal stdlib.h cstdlib sysexits.h windows.h ntstatus.h'.split(' '),
);

const fromLibrary: FixLanguage['fromLibrary'] = ({ symbol, import: module }, { file }) => {
  if (module === undefined) return undefined;
  const isThere = systemHeaders.has(module) || file.facts.imports.some((each) => sameHeader(each.module, module));
  return isThere ? { expression: symbol, need: { module } } : undefined;
};

const shared = {
  comment: { line: '//', block: ['/*', '*/'] },
  above: [/^\s*#\s*ifndef\s+\w+\s*\n\s*#\s*define\s+\w+[ \t]*(?=\n)/, /^\s*#\s*pragma\s+once\b/],
  declarers: 'int|long|short|char|unsigned|auto|struct|enum|union|class|namespace|using|#[ \\t]*undef',
  reachFrom,
  refuses,
  fromLibrary,
} as const;

const macroOrEnum = {
  bare: /^[ \t]*#[ \t]*define[ \t]+$/,
  member: /^(?!.*\bclass\b)/,
  enumMember: true,
  caseLabel: () => true,
  hoisted: false,
} as const;

export const c: FixLanguage = plainLanguage({
  ...shared,
  id: 'c',
  comment: { block: ['/*', '*/'] },
  idiom: cModule,
  ruleKeys: ['c'],
  declares: { ...macroOrEnum, glue: '', bareMembers: true },
  imports: includes('include'),
  needOfModule: quotedModule,
  topConstant: (name, digits) => `#define ${name} ${digits.startsWith('-') ? `(${digits})` : digits}`,
});

export const objectiveC: FixLanguage = plainLanguage({
  ...shared,
  id: 'objective-c',
  idiom: objectiveCModule,
  ruleKeys: ['objective-c', 'c'],
  declares: { ...macroOrEnum, glue: '', bareMembers: true },
  imports: includes('import'),
  needOfModule: quotedModule,
  dress: (expression, { file, literal }) =>
    file.code.charAt(literal.span.start - 1) === '@' ? `(${expression})` : expression,
  topConstant: (name, digits) => `enum { ${name} = ${digits} };`,
});

export const cpp: FixLanguage = plainLanguage({
  ...shared,
  id: 'cpp',
  idiom: cppModule,
  ruleKeys: ['cpp', 'c'],
  declares: {
    bare: /^[ \t]*#[ \t]*define[ \t]+$|\bconstexpr\s+[\w:]+\s+$/,
    member: /\bconstexpr\s+(?:static\s+)?[\w:]+\s+$/,
    glue: '::',
    caseLabel: () => true,
    hoisted: false,
  },
  imports: includes('include'),
  needOfModule: quotedModule,
  topConstant: (name, digits) => `constexpr auto ${name} = ${digits};`,
});
