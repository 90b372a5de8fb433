import type { TextEdit } from '../fix';
import { insertIntoGroup } from '../imports/goGroup';
import type { ImportSyntax } from '../imports/lineImports';
import { goModule } from '../modules/flatModules';
import type { SourceFile } from '../text/sourceFile';
import { fileNameOf } from '../uris';
import type { FixLanguage, Reference, Site } from './language';
import { besideOnly, byFirstWord, noNeed, plainLanguage } from './plain';

const lastPart = (path: string): string => path.split('/').at(-1) ?? path;

const imports: ImportSyntax = {
  kinds: ['import'],
  aliases: true,
  plainName: ({ module }) => lastPart(module),
  localIn: (statement, { module }) => {
    const line = statement.split('\n').find((each) => each.includes(`"${module}"`));
    if (line === undefined) return undefined;
    const alias = /([\w.]+)\s+"/.exec(line.replace(/^\s*import\b/, ''))?.[1];
    return alias === '_' || alias === '.' ? undefined : (alias ?? lastPart(module));
  },
  statement: ({ module }, alias) => `import ${alias === undefined ? '' : `${alias} `}"${module}"`,
  intoGroup: (lines: readonly string[], file: SourceFile): readonly TextEdit[] | undefined =>
    insertIntoGroup(lines, file),
};

/** A library's own type does not mix with integers, and what the other side is cannot be seen here. */
const refuses = ({ file, place }: Site, { converted }: Reference): string | undefined => {
  if (converted === undefined) return undefined;
  const name = place.owners[0]?.name.match(/\w+$/)?.[0];
  const known = name !== undefined && new RegExp(`\\b${name}\\s+int\\b|\\b${name}\\s*:?=\\s*int\\(`).test(file.code);
  const exits = place.role === 'argument' && place.owners[0]?.name === 'os.Exit';
  return known || exits ? undefined : `the type of what it meets is not known, and ${converted} is no integer`;
};

export const go: FixLanguage = plainLanguage({
  id: 'go',
  comment: { line: '//', block: ['/*', '*/'] },
  idiom: goModule,
  ruleKeys: ['go'],
  declares: {
    bare: /^\s*(?:const\s+)?$/,
    member: /^\s*(?:const\s+)?$/,
    behind: /^\s*=/,
    glue: '.',
    bareMembers: true,
    needsConst: true,
    caseLabel: () => true,
    hoisted: true,
  },
  imports,
  declarers: 'var|const|type|func|package',
  alsoBound: 'NAME\\s*(?:,\\s*\\w+\\s*)*:=|,\\s*NAME\\s*:=|[(,]\\s*NAME\\s+[\\w.*\\[\\]]+\\s*[,)]',
  above: [/^\s*package\s+\w+/],
  reachFrom: (declaration, uri, site, context) =>
    declaration.form === 'constant' && !isTestFile(uri) && context.constants.withValue(site.value).length > 0
      ? besideOnly(({ name }) => name)(declaration, uri, site)
      : undefined,
  needOfModule: noNeed,
  namespaceOf: ({ code }) => /^\s*package\s+(\w+)/m.exec(code)?.[1]?.replace(/_test$/, ''),
  fromLibrary: byFirstWord,
  refuses,
  topConstant: (name, digits) => `const ${name} = ${digits}`,
});

const isTestFile = (uri: string): boolean => fileNameOf(uri).endsWith('_test.go');
