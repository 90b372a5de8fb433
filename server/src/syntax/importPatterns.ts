/** How each language writes an import. Patterns begin at a line's start where the language does. */
import type { Import } from '../core/scan';
import type { LanguageName } from './language';

type Name = Import['names'][number];
type Imported = { readonly module: string; readonly names: readonly Name[] };

export type ImportPattern = {
  readonly pattern: RegExp;
  readonly kind: Import['kind'];
  readonly read: (match: RegExpMatchArray) => readonly Imported[];
};

/** `a as b, c: d` as names; `link` is what joins a name to its local name. */
const namesOf = (list: string | undefined, link: RegExp): readonly Name[] =>
  (list ?? '')
    .replace(/(?:\/\/|#)[^\n]*/gu, '')
    .split(',')
    .map((item) => item.trim().replace(/^type\s+/u, ''))
    .filter((item) => item !== '')
    .map((item) => {
      const [imported = '', local = imported] = item.split(link);
      return { imported: imported.trim(), local: local.trim() };
    });

const whole = (local: string | undefined): readonly Name[] =>
  local === undefined || local === '' ? [] : [{ imported: '*', local }];
const lastOf = (path: string, separator: string): string =>
  path.slice(path.lastIndexOf(separator) + separator.length).replace(/^\W+/u, '');

const AS = /\s+as\s+/u;

/** `Default, { a as b }, * as c` between `import` and `from`. */
const clause = (spelled: string | undefined): readonly Name[] => {
  const text = (spelled ?? '').replace(/^type\s+(?=[{*\w])/u, '');
  const braces = /\{([^}]*)\}/u.exec(text)?.[1];
  const namespace = /\*\s*as\s+([\w$]+)/u.exec(text)?.[1];
  const lone = /^\s*([\w$]+)\s*(?:,|$)/u.exec(text)?.[1];
  return [
    ...(lone === undefined ? [] : [{ imported: 'default', local: lone }]),
    ...whole(namespace),
    ...namesOf(braces, AS),
  ];
};

const scripts: readonly ImportPattern[] = [
  {
    pattern:
      /(?:^|[;\n}])[ \t]*(?:import|export)\s*((?:type\s+)?[\w$*{][^'";()=]{0,2000}?)\s*\bfrom\s*['"]([^'"\n]+)['"]/gu,
    kind: 'import',
    read: ([, names, module = '']) => [{ module, names: clause(names) }],
  },
  {
    pattern: /(?:^|[;\n])[ \t]*import\s*['"]([^'"\n]+)['"]/gu,
    kind: 'import',
    read: ([, module = '']) => [{ module, names: [] }],
  },
  {
    pattern:
      /(?:\b(?:const|let|var)\s+(?:([\w$]+)|\{([^}=]{0,800})\})\s*=\s*(?:await\s+)?(?:\w+\()?)?\b(?:require|import)\s*\(\s*['"]([^'"\n]+)['"]\s*\)/gu,
    kind: 'require',
    read: ([, local, names, module = '']) => [{ module, names: [...whole(local), ...namesOf(names, /\s*:\s*/u)] }],
  },
];

const python: readonly ImportPattern[] = [
  {
    pattern: /^[ \t]*from[ \t]+([.\w]+)[ \t]+import[ \t]+(?:\(([^)]*)\)|([^\n#;(]+))/gmu,
    kind: 'import',
    read: ([, module = '', bracketed, plain]) => [{ module, names: namesOf(bracketed ?? plain, AS) }],
  },
  {
    pattern: /^[ \t]*import[ \t]+([\w.][^\n#;]*)/gmu,
    kind: 'import',
    read: ([, list]) => namesOf(list, AS).map(({ imported, local }) => ({ module: imported, names: whole(local) })),
  },
];

const goLines = (block: string): readonly Imported[] =>
  [...block.matchAll(/^[ \t]*(?:([\w.]+)[ \t]+)?["`]([^"`\n]+)["`]/gmu)].map(([, alias, module = '']) => ({
    module,
    names: whole(alias ?? lastOf(module.replace(/\/v\d+$/u, ''), '/')),
  }));

const go: readonly ImportPattern[] = [
  { pattern: /^import[ \t]*\(([^)]*)\)/gmu, kind: 'import', read: ([, block = '']) => goLines(block) },
  {
    pattern: /^import[ \t]+((?:[\w.]+[ \t]+)?["`][^"`\n]+["`])/gmu,
    kind: 'import',
    read: ([, line = '']) => goLines(line),
  },
];

const dotted: readonly ImportPattern[] = [
  {
    pattern:
      /^[ \t]*import[ \t]+(?:static[ \t]+)?([\w.]+?)(?:\.\{([^}]*)\}|(\.[*_]))?(?:[ \t]+as[ \t]+(\w+))?[ \t]*;?[ \t]*$/gmu,
    kind: 'import',
    read: ([, module = '', braces, star, alias]) => [
      {
        module,
        names:
          braces !== undefined
            ? namesOf(braces, /\s*(?:=>|\bas\b)\s*/u)
            : star !== undefined
              ? [{ imported: '*', local: '*' }]
              : [{ imported: lastOf(module, '.'), local: alias ?? lastOf(module, '.') }],
      },
    ],
  },
];

const headers: readonly ImportPattern[] = [
  {
    pattern: /^[ \t]*#[ \t]*(?:include|import)[ \t]*[<"]([^>"\n]+)[>"]/gmu,
    kind: 'header',
    read: ([, module = '']) => [{ module, names: [] }],
  },
  { pattern: /^[ \t]*@import[ \t]+([\w.]+);/gmu, kind: 'import', read: ([, module = '']) => [{ module, names: [] }] },
  {
    pattern: /^[ \t]*using[ \t]+(?:namespace[ \t]+)?([\w:]+);/gmu,
    kind: 'using',
    read: ([, module = '']) => [{ module, names: [] }],
  },
];

const csharp: readonly ImportPattern[] = [
  {
    pattern: /^[ \t]*(?:global[ \t]+)?using[ \t]+(?:static[ \t]+)?(?:(\w+)[ \t]*=[ \t]*)?([\w.]+)[ \t]*;/gmu,
    kind: 'using',
    read: ([, alias, module = '']) => [{ module, names: whole(alias) }],
  },
];

/** `a::b::{c, d as e}` as one module with names, `a::b::C` as module `a::b` with one. */
const rustUse = (path: string): Imported => {
  const braces = /^(.*?)::\{([^]*)\}$/u.exec(path);
  if (braces !== null) return { module: braces[1] ?? '', names: namesOf(braces[2], AS) };
  const [full = '', alias] = path.split(AS);
  const imported = lastOf(full, '::');
  return {
    module: full.includes('::') ? full.slice(0, full.lastIndexOf('::')) : full,
    names: [{ imported, local: alias ?? imported }],
  };
};

const rust: readonly ImportPattern[] = [
  {
    pattern: /^[ \t]*(?:pub(?:\([^)]*\))?[ \t]+)?use[ \t]+([^;]{1,2000});/gmu,
    kind: 'using',
    read: ([, path = '']) => [rustUse(path.replace(/\s+/gu, ' ').trim())],
  },
  {
    pattern: /^[ \t]*extern[ \t]+crate[ \t]+(\w+)(?:[ \t]+as[ \t]+(\w+))?;/gmu,
    kind: 'import',
    read: ([, module = '', alias]) => [{ module, names: whole(alias ?? module) }],
  },
];

const ruby: readonly ImportPattern[] = [
  {
    pattern: /^[ \t]*require(?:_relative)?[ \t(]+["']([^"'\n]+)["']/gmu,
    kind: 'require',
    read: ([, module = '']) => [{ module, names: [] }],
  },
];

const php: readonly ImportPattern[] = [
  {
    pattern:
      /^[ \t]*use[ \t]+(?:function[ \t]+|const[ \t]+)?\\?([\w\\]+?)(?:\\\{([^}]*)\})?(?:[ \t]+as[ \t]+(\w+))?[ \t]*;/gmu,
    kind: 'using',
    read: ([, module = '', braces, alias]) => [
      {
        module,
        names:
          braces === undefined
            ? [{ imported: lastOf(module, '\\'), local: alias ?? lastOf(module, '\\') }]
            : namesOf(braces, AS),
      },
    ],
  },
  {
    pattern: /\b(?:require|include)(?:_once)?[ \t(]+["']([^"'\n]+)["']/gu,
    kind: 'require',
    read: ([, module = '']) => [{ module, names: [] }],
  },
];

const swift: readonly ImportPattern[] = [
  {
    pattern:
      /^[ \t]*(?:@\w+[ \t]+)*import[ \t]+(?:(?:struct|class|enum|protocol|func|var|let|typealias)[ \t]+)?([\w.]+)/gmu,
    kind: 'import',
    read: ([, module = '']) => [{ module, names: [] }],
  },
];

const dart: readonly ImportPattern[] = [
  {
    pattern: /^[ \t]*(?:import|export)[ \t]+['"]([^'"\n]+)['"](?:\s+as\s+(\w+))?(?:\s+show\s+([\w, \n]+))?/gmu,
    kind: 'import',
    read: ([, module = '', alias, shown]) => [{ module, names: [...whole(alias), ...namesOf(shown, AS)] }],
  },
];

const lua: readonly ImportPattern[] = [
  {
    pattern: /(?:\blocal\s+(\w+)\s*=\s*)?\brequire\s*\(?\s*["']([^"'\n]+)["']/gu,
    kind: 'require',
    read: ([, local, module = '']) => [{ module, names: whole(local) }],
  },
];

const shell: readonly ImportPattern[] = [
  {
    pattern: /^[ \t]*(?:source|\.)[ \t]+["']?([^\s"';]+)/gmu,
    kind: 'require',
    read: ([, module = '']) => [{ module, names: [] }],
  },
];

const powershell: readonly ImportPattern[] = [
  {
    pattern:
      /^[ \t]*(?:Import-Module|using[ \t]+(?:module|namespace|assembly))[ \t]+(?:-Name[ \t]+)?["']?([\w.\\/:-]+)/gimu,
    kind: 'import',
    read: ([, module = '']) => [{ module, names: [] }],
  },
];

export const IMPORT_PATTERNS: Readonly<Partial<Record<LanguageName, readonly ImportPattern[]>>> = {
  typescript: scripts,
  tsx: scripts,
  javascript: scripts,
  python,
  go,
  java: dotted,
  kotlin: dotted,
  scala: dotted,
  c: headers,
  cpp: headers,
  objc: headers,
  csharp,
  rust,
  ruby,
  php,
  swift,
  dart,
  lua,
  shell,
  powershell,
};
