import path from 'node:path';
import type { Bench, Directory, Family, Outcome } from '../program';
import { inPairs, run } from '../tools';

const families: readonly Family[] = [
  { catalog: 'emotiv-cortex', digits: '-32021' },
  { catalog: 'http', digits: '404' },
  { catalog: 'acme', digits: '7003' },
];

/** All at once: the compiler is slow to start. A program with an error is left out and the rest compiled again. */
const together =
  (
    compile: (files: readonly string[], root: string) => Promise<{ readonly status: number; readonly text: string }>,
    main: (name: string) => string,
    extra: readonly string[] = [],
  ) =>
  async (directories: readonly Directory[]): Promise<readonly Outcome[]> => {
    const root = path.dirname(directories[0]?.path ?? '/');
    const wrong = new Map<string, string>();
    for (let round = 0; round < 8; round += 1) {
      const rest = directories.filter(({ name }) => !wrong.has(name));
      const { status, text } = await compile(
        rest.map(({ name }) => name),
        root,
      );
      if (status === 0 || rest.length === 0) break;
      const named = rest.filter(
        ({ name }) => text.includes(`/${name}/`) || text.includes(`\n${name}/`) || text.startsWith(`${name}/`),
      );
      for (const { name } of named)
        wrong.set(
          name,
          text
            .split('\n')
            .filter((line) => line.includes(`${name}/`))
            .join('\n'),
        );
      if (named.length === 0) return directories.map(() => ({ errors: text }));
    }
    return inPairs(directories, async ({ name }) => {
      const errors = wrong.get(name);
      if (errors !== undefined) return { errors };
      const { status, stdout, stderr } = await run(
        'java',
        ['-Xshare:auto', '-cp', ['out', ...extra].join(':'), main(name)],
        root,
      );
      return status === 0 ? { output: stdout } : { errors: stderr };
    });
  };

const compileWith = (command: string, args: readonly string[]) => async (names: readonly string[], root: string) => {
  const { status, stdout, stderr } = await run(
    'sh',
    ['-c', `mkdir -p out && ${command} ${args.join(' ')} ${names.map((name) => `${name}/*`).join(' ')}`],
    root,
  );
  return { status, text: stdout + stderr };
};

export const java: Bench = {
  language: 'java',
  needs: { command: 'javac', package: 'default-jdk-headless' },
  file: 'Main.java',
  families,
  roles: {
    comparison: {
      role: 'comparison',
      declare: 'static boolean test(int code) { return code ==§; }',
      main: 'System.out.println(test(%N) + " " + test(1));',
    },
    wide: {
      role: 'comparison',
      declare: 'static boolean test(long code) { return code == §; }',
      main: 'System.out.println(test(%N));',
    },
    returned: { role: 'return', declare: 'static short give() { return §; }', main: 'System.out.println(give());' },
    boxed: {
      role: 'argument',
      declare: 'static int show(Integer code) { return code; }',
      main: 'System.out.println(show(§));',
    },
    list: { role: 'element', main: 'System.out.println(java.util.List.of(1, §));' },
    case: {
      role: 'caseLabel',
      declare: 'static String kind(int code) { switch (code) { case §: return "it"; default: return "other"; } }',
      main: 'System.out.println(kind(%N) + kind(1));',
    },
    annotation: {
      role: 'argument',
      declare: '@interface Status { int value(); }\n    @Status(§) static class Held {}',
      main: 'System.out.println("held");',
    },
  },
  situations: [
    { name: 'none' },
    { name: 'sorted', head: 'import java.io.File;\nimport java.util.List;\n' },
    { name: 'wildcard', catalogs: ['http'], head: 'import java.net.*;\n' },
    { name: 'imported', catalogs: ['http'], head: 'import java.net.HttpURLConnection;\n' },
    { name: 'taken', catalogs: ['http'], head: 'class HttpURLConnection {}\n' },
    {
      name: 'module',
      catalogs: ['acme'],
      files: {
        'AcmeError.java': 'package %P;\n\npublic final class AcmeError {\n    public static final int OTHER = 5;\n}\n',
      },
    },
    {
      name: 'beside',
      catalogs: ['acme'],
      files: { 'Codes.java': 'package %P;\n\nfinal class Codes {\n    static final int NONE = 7003;\n}\n' },
    },
  ],
  provedBy: 'javac',
  prove: together(compileWith('javac', ['-d', 'out']), (name) => `${name}.Main`),
  text: ({ head, declare, main }) =>
    `package %P;\n\n${head}\npublic class Main {\n    ${declare}\n\n    public static void main(String[] args) {\n        ${main}\n    }\n}\n`,
};

export const kotlin: Bench = {
  language: 'kotlin',
  needs: { command: 'kotlinc', package: 'kotlin' },
  file: 'Main.kt',
  families,
  roles: {
    comparison: {
      role: 'comparison',
      declare: 'fun test(code: Int) = code ==§',
      main: 'println(test(%N)); println(test(1))',
    },
    returned: { role: 'return', declare: 'fun give(): Int { return § }', main: 'println(give())' },
    list: { role: 'element', main: 'println(listOf(1, §))' },
    when: {
      role: 'caseLabel',
      declare: 'fun kind(code: Int) = when (code) { 1, § -> "it"; else -> "other" }',
      main: 'println(kind(%N) + kind(3))',
    },
    default: { role: 'default', declare: 'fun f(code: Int = §) = code', main: 'println(f())' },
    long: { role: 'declaration', main: 'val value: Long = §; println(value)' },
    pair: { role: 'mapKey', main: 'println(mapOf(§ to "text")[%N])' },
  },
  situations: [
    { name: 'none' },
    { name: 'imported', head: 'import java.io.File\nimport java.util.ArrayList\n' },
    {
      name: 'module',
      catalogs: ['acme'],
      files: { 'AcmeError.kt': 'package %P\n\nobject AcmeError {\n    const val OTHER = 5\n}\n' },
    },
    { name: 'here', catalogs: ['acme'], head: 'private const val NONE = 7003\n' },
  ],
  provedBy: 'kotlinc 1.3',
  prove: together(compileWith('kotlinc', ['-nowarn', '-d', 'out']), (name) => `${name}.MainKt`, [
    '/usr/share/java/kotlin-stdlib.jar',
    '/usr/share/kotlin/kotlinc/lib/kotlin-stdlib.jar',
  ]),
  text: ({ head, declare, main }) => `package %P\n\n${head}\n${declare}\n\nfun main() {\n    ${main}\n}\n`,
};

export const scala: Bench = {
  language: 'scala',
  needs: { command: 'scalac', package: 'scala' },
  file: 'Main.scala',
  families,
  roles: {
    comparison: {
      role: 'comparison',
      declare: 'def test(code: Int): Boolean = code ==§'.replace('==§', '== §'),
      main: 'println(test(%N)); println(test(1))',
    },
    returned: { role: 'return', declare: 'def give(): Long = { return § }', main: 'println(give())' },
    list: { role: 'element', main: 'println(List(1, §))' },
    case: {
      role: 'caseLabel',
      declare: 'def kind(code: Int): String = code match { case § => "it"; case _ => "other" }',
      main: 'println(kind(%N) + kind(1))',
    },
    default: { role: 'default', declare: 'def f(code: Int = §): Int = code', main: 'println(f())' },
    key: { role: 'mapKey', main: 'println(Map(§ -> "text")(%N))' },
  },
  situations: [
    { name: 'none' },
    { name: 'imported', head: 'import java.io.File\n' },
    {
      name: 'module',
      catalogs: ['acme'],
      files: { 'AcmeError.scala': 'package %P\n\nobject AcmeError {\n  final val Other = 5\n}\n' },
    },
  ],
  provedBy: 'scalac 2.11',
  prove: together(compileWith('scalac', ['-nowarn', '-d', 'out']), (name) => `${name}.Main`, [
    '/usr/share/java/scala-library.jar',
  ]),
  text: ({ head, declare, main }) =>
    `package %P\n\n${head}\nobject Main {\n  ${declare}\n\n  def main(args: Array[String]): Unit = {\n    ${main}\n  }\n}\n`,
};

export const csharp: Bench = {
  language: 'csharp',
  needs: { command: 'mcs', package: 'mono-mcs mono-runtime' },
  file: 'Main.cs',
  families,
  roles: {
    comparison: {
      role: 'comparison',
      declare: 'static bool Test(int code) { return code ==§; }',
      main: 'Console.WriteLine(Test(%N) + " " + Test(1));',
    },
    wide: {
      role: 'comparison',
      declare: 'static bool Test(long code) { return code == §; }',
      main: 'Console.WriteLine(Test(%N));',
    },
    returned: { role: 'return', declare: 'static short Give() { return §; }', main: 'Console.WriteLine(Give());' },
    list: { role: 'element', main: 'Console.WriteLine(string.Join(",", new[] { 1, § }));' },
    case: {
      role: 'caseLabel',
      declare: 'static string Kind(int code) { switch (code) { case §: return "it"; default: return "other"; } }',
      main: 'Console.WriteLine(Kind(%N) + Kind(1));',
    },
    default: {
      role: 'default',
      declare: 'static int F(int code = §) { return code; }',
      main: 'Console.WriteLine(F());',
    },
    member: { role: 'argument', main: 'Console.WriteLine(Math.Abs(§).ToString());' },
  },
  situations: [
    { name: 'none' },
    { name: 'used', catalogs: ['http'], head: 'using System.Net;\n' },
    { name: 'sorted', head: 'using System.IO;\nusing System.Text;\n' },
    { name: 'taken', catalogs: ['http'], head: 'class HttpStatusCode {}\n' },
    {
      name: 'module',
      catalogs: ['acme'],
      files: {
        'AcmeError.cs':
          'namespace %P\n{\n    public static class AcmeError\n    {\n        public const int Other = 5;\n    }\n}\n',
      },
    },
  ],
  provedBy: 'mcs',
  prove: (directories) =>
    inPairs(directories, async ({ path: directory }) => {
      const built = await run('sh', ['-c', 'mcs -nowarn:168,219 -out:program.exe *.cs'], directory);
      if (built.status !== 0) return { errors: built.stdout + built.stderr };
      const { status, stdout, stderr } = await run('mono', ['program.exe'], directory);
      return status === 0 ? { output: stdout } : { errors: stderr };
    }),
  text: ({ head, declare, main }) => {
    const classes = head.startsWith('class') ? head : '';
    return `using System;\n${classes === '' ? head : ''}\nnamespace %P\n{\n    ${classes}class Program\n    {\n        ${declare}\n\n        static void Main()\n        {\n            ${main}\n        }\n    }\n}\n`;
  },
};
