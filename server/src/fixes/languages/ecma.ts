import type { ConstantRule } from '../../../../shared/src/catalog/types';
import type { Declaration } from '../../core/literal';
import type { FixContext } from '../context';
import { planEcmaImports, usesCommonJs } from '../imports/ecmaImports';
import { behindOpeningComments } from '../imports/placement';
import { javascriptModule, typescriptModule } from '../modules/ecmaModule';
import { nextLine } from '../text/lines';
import { escapeRegExp, type SourceFile } from '../text/sourceFile';
import { directoryOf, relativePath } from '../uris';
import { dressEcma } from './ecmaDress';
import { reachEcmaHere, reachEcmaMember } from './ecmaReach';
import type { FixLanguage, Need, Reach, Site } from './language';

const ecmaBindings = (name: string): RegExp => {
  const word = `(?<![\\w$.])${escapeRegExp(name)}(?![\\w$])`;
  return new RegExp(
    [
      `\\b(?:const|let|var|function\\s*\\*?|class|enum|namespace|import|interface|type)\\s+${word}`,
      `\\b(?:const|let|var)\\s*[{[][^;=]*${word}[^;=]*[}\\]]\\s*=`,
      `\\b(?:const|let|var)\\s[^;\\n(]*,\\s*${word}\\s*[=,;]`,
      `\\bfunction\\b[^(]*\\([^)]*${word}[^)]*\\)`,
      `\\([^()]*${word}[^()]*\\)\\s*(?::[^=\\n]+)?=>`,
      `${word}\\s*=>`,
      `\\bcatch\\s*\\(\\s*${word}`,
      `\\bimport\\b[^;'"]*${word}[^;'"]*\\bfrom\\b`,
    ].join('|'),
  );
};

const headEnd = (file: SourceFile): number =>
  behindOpeningComments(file, (at) => {
    const directive = /^\s*(['"])use \w+\1;?[^\S\n\r]*/.exec(file.text.slice(at));
    return directive === null ? at : nextLine(file.text, at + directive[0].length);
  });

const reachFrom = (declaration: Declaration, uri: string, site: Site, context: FixContext): Reach | undefined => {
  const { file } = site;
  if (!importable(uri, file)) return undefined;
  const member = declaration.container !== undefined;
  if (member && declaration.form === 'classMember') return undefined;
  const name = declaration.container ?? declaration.name;
  if (!/^[A-Za-z_$][\w$]*$/.test(name) || !/^[A-Za-z_$][\w$]*$/.test(declaration.name)) return undefined;
  if (!member && declaration.form !== 'constant') return undefined;
  return {
    expression: member ? `{}.${declaration.name}` : '{}',
    need: needOf(uri, name, file, context),
    exactness: reachEcmaMember(declaration),
    caseLabel: true,
  };
};

/** A TypeScript file can be imported by its like only. */
const importable = (uri: string, file: SourceFile): boolean => {
  if (uri === file.source.uri || /\.d\.[cm]?ts$/.test(uri)) return false;
  return file.language.id === 'typescript' ? /\.[cm]?tsx?$/.test(uri) : /\.[cm]?jsx?$/.test(uri);
};

const needOf = (uri: string, name: string, file: SourceFile, context: FixContext): Need => {
  const commonJs = usesCommonJs(file, context.moduleType);
  const path = relativePath(directoryOf(file.source.uri), uri);
  return {
    module: path.replace(/\.([cm]?)[jt]sx?$/, (_, kind: string) => extension(kind, file, context)),
    name,
    commonJs,
  };
};

/**
 * As the file's other relative imports have it. Node wants the extension in ES modules; TypeScript accepts `.js` for a
 * `.ts` file in every mode, but not every bundler does.
 */
const extension = (kind: string, file: SourceFile, context: FixContext): string => {
  const written = file.facts.imports.map(({ module }) => module).filter((module) => module.startsWith('.'));
  const seen = written.map((module) => /\.[cm]?[jt]sx?$/.exec(module)?.[0] ?? '').at(-1);
  if (seen !== undefined) return seen === '' ? '' : seen.replace(/[cm]/, '').replace('.', `.${kind}`);
  const typescript = file.language.id === 'typescript';
  const module = typescript ? context.moduleType === 'module' : !usesCommonJs(file, context.moduleType);
  return module || kind !== '' ? `.${kind}js` : '';
};

/** What Node brings along is a heavy import for one number: only where the file has it already. */
const fromLibrary = (rule: ConstantRule, { file }: Site) => {
  const { symbol, import: module } = rule;
  const name = /^[A-Za-z_$][\w$]*/.exec(symbol)?.[0];
  if (module === undefined || name === undefined) return undefined;
  if (rule.package === undefined && !file.facts.imports.some((statement) => statement.module === module))
    return undefined;
  const need = { module, name, commonJs: usesCommonJs(file, undefined) };
  return { expression: `{}${symbol.slice(name.length)}`, need };
};

const refuses = (site: Site): string | undefined => {
  if (/n$/.test(site.literal.spelling) && site.literal.radix === 10)
    return 'it is a bigint, and the constant is a number';
  const after = site.file.code.slice(site.literal.span.end);
  if (/^[ \t]*\.\w/.test(after)) return 'a member of the number is read';
  if (/^\s*as\s+const\b/.test(after)) return '`as const` takes only literals';
  if (isField(site, after)) return 'it is the name of a field';
  return undefined;
};

/** `class C { 404 = x }` */
const isField = ({ file, literal }: Site, after: string): boolean =>
  /^\s*=[^=>]/.test(after) && /[{};]\s*(?:static\s+|readonly\s+)*$/.test(file.code.slice(0, literal.span.start));

const shared = {
  comment: { line: '//', block: ['/*', '*/'] },
  planImports: planEcmaImports,
  headEnd,
  refuses,
  dress: dressEcma,
  bindings: ecmaBindings,
  reachHere: reachEcmaHere,
  reachFrom,
  needOfModule: needOf,
  fromLibrary,
  surroundings: () => [],
  announce: () => [],
  namespaceOf: () => undefined,
  topConstant: (name: string, digits: string, { layout }: SourceFile): string =>
    `const ${name} = ${digits}${layout.semicolons ? ';' : ''}`,
} as const;

export const typescript: FixLanguage = {
  ...shared,
  id: 'typescript',
  idiom: typescriptModule,
  ruleKeys: ['typescript'],
};

export const javascript: FixLanguage = {
  ...shared,
  id: 'javascript',
  idiom: javascriptModule,
  ruleKeys: ['javascript'],
};
