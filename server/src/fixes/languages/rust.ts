import type { FixContext } from '../context';
import type { FixEdit } from '../fix';
import type { ImportSyntax } from '../imports/lineImports';
import { rustModule } from '../modules/flatModules';
import { eolOf } from '../text/lines';
import type { SourceFile } from '../text/sourceFile';
import { directoryOf, fileNameOf, join, stemOf } from '../uris';
import type { FixLanguage, Need, Reference, Site } from './language';
import { plainLanguage } from './plain';
import { typeMet } from './typeEvidence';

const lastPart = (path: string): string => path.split('::').at(-1) ?? path;

const imports: ImportSyntax = {
  kinds: ['import', 'using'],
  aliases: true,
  plainName: ({ module }) => lastPart(module),
  fullName: ({ module }) => module,
  localIn: (statement, { module }) => {
    const name = lastPart(module);
    const holder = module.slice(0, -name.length - 2);
    const used = new RegExp(
      `\\buse\\s+(?:::)?${holder}::(?:${name}\\b|\\{[^}]*\\b${name}\\b)(?:\\s+as\\s+(\\w+))?`,
    ).exec(statement);
    return used === null ? undefined : (used[1] ?? name);
  },
  listing: ({ module, form }) => {
    const item = lastPart(module);
    const holder = module.slice(0, -item.length - 2);
    return form === 'use' ? { head: new RegExp(`^\\s*(?:pub\\s+)?use\\s+(?:::)?${holder}::\\{`), item } : undefined;
  },
  present: ({ module, form }, file) =>
    form === 'mod' && new RegExp(`\\bmod\\s+${module}\\s*;`).test(file.code) ? module : undefined,
  statement: ({ module, form }, alias) =>
    form === 'mod' ? `mod ${module};` : `use ${module}${alias === undefined ? '' : ` as ${alias}`};`,
};

/** The crate's root that this file belongs to, if it is known; programs beside the library have roots of their own. */
const rootOf = (file: SourceFile, context: FixContext): string | undefined => {
  const own = file.source.uri;
  if (/^(?:main|lib)\.rs$/.test(fileNameOf(own)) || context.packageRoot === undefined) return own;
  if (/\/(?:bin|tests|examples|benches)\/[^/]+\.rs$/.test(own)) return undefined;
  return rootsAt(context.packageRoot).find((uri) => context.neighbour(uri) !== undefined);
};

const rootsAt = (packageRoot: string): readonly string[] =>
  ['src/lib.rs', 'src/main.rs'].map((path) => join(packageRoot, path));

const moduleName = (uri: string): string => stemOf(fileNameOf(uri));

/** In the root the module is declared; elsewhere it is reached from the root. */
const needOfModule = (uri: string, _container: string, file: SourceFile, context: FixContext): Need | undefined => {
  const root = rootOf(file, context);
  if (root === undefined || directoryOf(root) !== directoryOf(uri)) return { module: 'crate', form: 'none' };
  return root === file.source.uri
    ? { module: moduleName(uri), form: 'mod' }
    : { module: `crate::${moduleName(uri)}`, form: 'use' };
};

/** `mod cortex_error;` in the crate's root, behind its opening comments and attributes. */
const announce = (uri: string, file: SourceFile, context: FixContext): readonly FixEdit[] => {
  const root = rootOf(file, context);
  const found = root === undefined || root === file.source.uri ? undefined : context.neighbour(root);
  if (root === undefined || found === undefined) return [];
  const { text, version } = found;
  const line = `mod ${moduleName(uri)};`;
  if (text.includes(line)) return [];
  const at = rootHead(text);
  const edits = [{ span: { start: at, end: at }, newText: line + eolOf(text) }];
  return [{ uri: root, ...(version === undefined ? {} : { version }), edits }];
};

const rootHead = (text: string): number => /^(?:[ \t]*(?:\/\/[^\n]*|#!\[[^\n]*)?\r?\n)*/.exec(text)?.[0].length ?? 0;

const integer = /^(?:[iu](?:8|16|32|64|128|size)|c_int)$/;

const refuses = (site: Site, reference: Reference): string | undefined => {
  const type = plainType(site);
  if (reference.need?.form === 'none') return 'the root of its crate is not known';
  if (reference.origin === 'library' && reference.converted !== undefined)
    return wants(reference, type) ? undefined : 'the type of what it meets is not known';
  if (type === undefined) return 'the integer type of what it meets is not known';
  if (site.place.role === 'caseLabel' && type !== ownType(site))
    return `a pattern of type ${type} needs a constant of that type`;
  return undefined;
};

/** `as_u16()` gives a u16, `as i32` an i32. */
const wants = ({ expression }: Reference, type: string | undefined): boolean =>
  type !== undefined &&
  (/as_u16\(\)$/.test(expression) ? type === 'u16' : /as i32$/.test(expression) && type === 'i32');

const plainType = (site: Site): string | undefined => {
  const type = lastPart(typeMet(site) ?? '');
  return integer.test(type) ? type : undefined;
};

const ownType = ({ value }: Site): string => (value >= -0x80000000n && value <= 0x7fffffffn ? 'i32' : 'i64');

const dress = (expression: string, site: Site, reference: Reference): string => {
  const type = plainType(site);
  if (reference.converted !== undefined) return / as \w+$/.test(expression) ? cast(expression, site) : expression;
  if (type === undefined || type === ownType(site) || type === 'c_int' || isCast(site)) return expression;
  return cast(`${expression} as ${type}`, site);
};

/** The program casts the number already. */
const isCast = ({ file, literal }: Site): boolean => /^\s*as\b/.test(file.code.slice(literal.span.end));

/** Behind a cast `<` would open type arguments, and a dot would belong to the type. */
const cast = (expression: string, { file, literal }: Site): string =>
  /^\s*[<.?[]/.test(file.code.slice(literal.span.end)) || /[-!*&]$/.test(file.code.slice(0, literal.span.start))
    ? `(${expression})`
    : expression;

export const rust: FixLanguage = plainLanguage({
  id: 'rust',
  comment: { line: '//', block: ['/*', '*/'] },
  idiom: rustModule,
  ruleKeys: ['rust'],
  declares: {
    bare: /\bconst\s+$/,
    member: /\bconst\s+$/,
    behind: /^\s*:\s*i32\s*=/,
    glue: '::',
    caseLabel: () => true,
    hoisted: true,
  },
  imports,
  declarers: 'let|let\\s+mut|const|static|fn|struct|enum|mod|trait|type',
  alsoBound: '[(,|]\\s*NAME\\s*[:|]',
  above: [/^(?:\s*#!\[[^\]]*\])+/],
  needOfModule,
  announce,
  surroundings: (_file, { packageRoot }) => (packageRoot === undefined ? [] : rootsAt(packageRoot)),
  fromLibrary: ({ symbol, import: module }) => {
    const head = /^\w+/.exec(symbol)?.[0] ?? '';
    return module === undefined
      ? { expression: symbol }
      : { expression: `{}${symbol.slice(head.length)}`, need: { module, form: 'use' } };
  },
  refuses,
  dress,
  topConstant: (name, digits) => `const ${name}: ${topType(digits)} = ${digits};`,
});

const topType = (digits: string): string => (/^-?\d{1,9}$/.test(digits) ? 'i32' : 'i64');
