import type { ConstantRule } from '../../../../shared/src/catalog/types';
import type { Declaration } from '../../core/literal';
import type { ImportSyntax } from '../imports/lineImports';
import { phpModule } from '../modules/curlyModules';
import { powershellModule, rubyModule } from '../modules/flatModules';
import { escapeRegExp, type SourceFile } from '../text/sourceFile';
import { directoryOf, relativePath } from '../uris';
import type { FixLanguage, Need, Reach, Site } from './language';
import { plainLanguage } from './plain';

/** A file that is run or read when the line is: it brings its names, whatever they are. */
const requireFile = (uri: string, file: SourceFile): string => relativePath(directoryOf(file.source.uri), uri);

const required = (statement: (path: string) => string, marks: RegExp): ImportSyntax => ({
  kinds: ['require', 'import', 'header', 'using'],
  aliases: false,
  nameless: true,
  plainName: () => '',
  localIn: (written, { module }) =>
    marks.exec(written)?.[1]?.replace(/^\.?\//, '') === module.replace(/^\.\//, '') ? '' : undefined,
  statement: ({ module }) => statement(module),
});

const reachRequired =
  (
    expression: (declaration: Declaration) => string,
    extension: string,
    needOf: (uri: string, file: SourceFile) => Need | undefined,
  ) =>
  (declaration: Declaration, uri: string, { file }: Site): Reach | undefined => {
    if (!uri.endsWith(extension) || declaration.container === undefined || declaration.form === 'enumMember')
      return undefined;
    const need = needOf(uri, file);
    return {
      expression: expression(declaration),
      exactness: 'same',
      caseLabel: true,
      ...(need === undefined ? {} : { need }),
    };
  };

const rubyNeed = (uri: string, file: SourceFile): Need => ({
  module: requireFile(uri, file).replace(/^\.\/|\.rb$/g, ''),
  form: 'file',
});

/** Rack's symbols stand for numbers only where a status is expected. */
const rubyLibrary = ({ symbol, type }: ConstantRule, { file, literal }: Site) => {
  if (type !== 'Symbol') return { expression: symbol };
  const before = file.code.slice(Math.max(0, literal.span.start - 120), literal.span.start);
  return /(?:\b(?:render|redirect_to)\b[^\n]*\bstatus:\s*|\bhead\s*\(?\s*)$/.test(before)
    ? ({ expression: symbol, fits: true } as const)
    : undefined;
};

export const ruby: FixLanguage = plainLanguage({
  id: 'ruby',
  comment: { line: '#' },
  idiom: rubyModule,
  ruleKeys: ['ruby'],
  declares: {
    bare: /^\s*$/,
    member: /^\s*$/,
    behind: /^\s*=/,
    glue: '::',
    caseLabel: () => true,
    hoisted: false,
  },
  imports: required((path) => `require_relative '${path}'`, /\brequire_relative\s*\(?\s*['"]([^'"]+?)(?:\.rb)?['"]/),
  declarers: 'module|class',
  alsoBound: '^[ \\t]*NAME\\s*=[^=]',
  above: [/^(?:\s*#[^\n]*\n)+/],
  reachFrom: reachRequired(
    ({ container = '', name }) => `${container.replaceAll('.', '::')}::${name}`,
    '.rb',
    rubyNeed,
  ),
  needOfModule: (uri, _container, file) => rubyNeed(uri, file),
  fromLibrary: rubyLibrary,
  topConstant: (name, digits) => `${name} = ${digits}`,
});

const phpNamespace = ({ code }: SourceFile): string | undefined => /^\s*namespace\s+([\w\\]+)\s*[;{]/m.exec(code)?.[1];

/** Composer loads a class of the same namespace by itself; a program that requires its files goes on doing so. */
const phpNeed = (uri: string, file: SourceFile): Need | undefined =>
  phpNamespace(file) === undefined || /\b(?:require|include)(?:_once)?\b(?![^;\n]*autoload)/.test(file.code)
    ? { module: requireFile(uri, file).replace(/^\.\//, '/'), form: 'file' }
    : undefined;

const phpImports: ImportSyntax = {
  kinds: ['using', 'import', 'require', 'header'],
  aliases: true,
  plainName: ({ module, form }) => (form === 'file' ? '' : (module.split('\\').at(-1) ?? module)),
  localIn: (statement, { module, form }) => {
    if (form === 'file') return statement.includes(`'${module.replace(/^\//, '/')}'`) ? '' : undefined;
    const used = /^\s*use\s+\\?([\w\\]+)(?:\s+as\s+(\w+))?/.exec(statement);
    return used?.[1] === module ? (used[2] ?? module.split('\\').at(-1)) : undefined;
  },
  listing: ({ module, form }) => {
    const item = module.split('\\').at(-1) ?? module;
    const holder = escapeRegExp(module.slice(0, -item.length));
    return form === 'file' ? undefined : { head: new RegExp(`^\\s*use\\s+\\\\?${holder}\\{`), item };
  },
  statement: ({ module, form }, alias) =>
    form === 'file'
      ? `require_once __DIR__ . '${module.startsWith('/') ? '' : '/'}${module}';`
      : `use ${module}${alias === undefined ? '' : ` as ${alias}`};`,
};

export const php: FixLanguage = plainLanguage({
  id: 'php',
  comment: { line: '//', block: ['/*', '*/'] },
  idiom: phpModule,
  ruleKeys: ['php'],
  declares: {
    bare: /^\s*const\s+$/,
    member: /\bconst\s+$/,
    behind: /^\s*=/,
    glue: '::',
    caseLabel: () => true,
    hoisted: false,
  },
  imports: phpImports,
  declarers: 'class|interface|trait|function|enum',
  above: [/^\s*<\?(?:php\b)?/, /^\s*declare\s*\([^)]*\)\s*;/, /^\s*namespace\s+[\w\\]+\s*;/],
  reachFrom: (declaration, uri, site) =>
    phpNamespace(site.file) === undefined
      ? reachRequired(({ container = '', name }) => `${container}::${name}`, '.php', phpNeed)(declaration, uri, site)
      : undefined,
  needOfModule: (uri, _container, file) => phpNeed(uri, file),
  namespaceOf: phpNamespace,
  fromLibrary: ({ symbol, import: module }) => {
    if (module === undefined) return { expression: symbol };
    return { expression: `{}${symbol.replace(/^\w+/, '')}`, need: { module } };
  },
  topConstant: (name, digits) => `const ${name} = ${digits};`,
});

const powershellNeed = (uri: string, file: SourceFile): Need => ({
  module: requireFile(uri, file).replace(/^\.\//, ''),
  form: 'file',
});

export const powershell: FixLanguage = plainLanguage({
  id: 'powershell',
  comment: { line: '#' },
  idiom: powershellModule,
  ruleKeys: ['powershell'],
  declares: { member: /^\s*$/, behind: /^\s*=/, glue: '.', caseLabel: () => true, hoisted: false },
  imports: required((path) => `. "$PSScriptRoot/${path}"`, /\.\s+["']?\$PSScriptRoot[\\/]([^"'\s]+)/),
  declarers: 'class|enum|function',
  above: [/^(?:\s*using\b[^\n]*\n)+/, /^(?:\s*\[[^\]]*\]\s*)*\s*param\s*\((?:[^()]|\([^()]*\))*\)/i],
  needOfModule: (uri, _container, file) => powershellNeed(uri, file),
  fromLibrary: () => undefined,
  refuses: (site) => {
    const before = site.file.code.slice(0, site.literal.span.start);
    if (/\bparam\s*\((?:[^()]|\([^()]*\))*$/i.test(before)) return 'nothing can stand above the parameters';
    return /\[\w+\([^()]*$/.test(before) ? 'an attribute takes only numbers' : undefined;
  },
  dress: (expression, { place, file, literal }) => {
    const variable = `$${expression.replace(/^\$/, '')}`;
    const isKey = /^\s*=/.test(file.code.slice(literal.span.end));
    return place.role === 'caseLabel' || isKey ? `(${variable})` : variable;
  },
  topConstant: (name, digits) => `$${name} = ${digits}`,
});
