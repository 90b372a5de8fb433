import type { Bench } from '../program';
import { inPairs, run } from '../tools';

export const go: Bench = {
  language: 'go',
  needs: { command: 'go', package: 'golang-go' },
  file: 'main.go',
  families: [
    { catalog: 'emotiv-cortex', digits: '-32021' },
    { catalog: 'http', digits: '404' },
    { catalog: 'errno', digits: '2' },
  ],
  roles: {
    comparison: {
      role: 'comparison',
      declare: 'func test(code int) bool { return code ==§ }',
      main: 'fmt.Println(test(%N), test(1))',
    },
    wide: {
      role: 'comparison',
      declare: 'func test(code int64) bool { return code == § }',
      main: 'fmt.Println(test(%N))',
    },
    argument: {
      role: 'argument',
      declare: 'func show(code int16) int16 { return code }',
      main: 'fmt.Println(show(§))',
    },
    returned: { role: 'return', declare: 'func give() float64 { return § }', main: 'fmt.Println(give())' },
    list: { role: 'element', main: 'fmt.Println([]int{1, §})' },
    key: { role: 'mapKey', main: 'fmt.Println(map[int]string{§: "text"}[%N])' },
    case: {
      role: 'caseLabel',
      declare: 'func kind(code int) string {\n\tswitch code {\n\tcase 1, §:\n\t\treturn "it"\n\t}\n\treturn "other"\n}',
      main: 'fmt.Println(kind(%N), kind(3))',
    },
    variable: { role: 'declaration', main: 'var value int32 = §\n\tfmt.Println(value)' },
  },
  situations: [
    { name: 'none', head: 'import "fmt"\n' },
    { name: 'group', head: 'import (\n\t"fmt"\n\t"os"\n)\n\nvar _ = os.Args\n' },
    {
      name: 'sorted',
      head: '// Copyright Example\n\nimport (\n\t"bytes"\n\t"fmt"\n\t"os"\n\t"time"\n)\n\nvar _, _, _ = os.Args, bytes.MinRead, time.Now\n',
    },
    {
      name: 'alias',
      catalogs: ['http'],
      head: 'import (\n\t"fmt"\n\tnethttp "net/http"\n)\n\nvar _ = nethttp.MethodGet\n',
    },
    {
      name: 'shadowed',
      catalogs: ['http'],
      head: 'import (\n\t"fmt"\n\t"net/http"\n)\n\nvar _ = http.MethodGet\n\nfunc other() int {\n\thttp := 1\n\treturn http\n}\n',
    },
    {
      name: 'module',
      catalogs: ['emotiv-cortex'],
      head: 'import "fmt"\n',
      files: { 'cortex_error.go': 'package main\n\nconst (\n\tCortexErrorParseError = -32700\n)\n' },
    },
    {
      name: 'here',
      catalogs: ['emotiv-cortex'],
      head: 'import "fmt"\n\nconst ErrInvalidClientIDOrSecretKey = -32021\n',
    },
  ],
  provedBy: 'go',
  prove: (directories) =>
    inPairs(directories, async ({ path }) => {
      const { status, stdout, stderr } = await run('sh', ['-c', 'go run *.go'], path);
      return status === 0 ? { output: stdout } : { errors: stderr + stdout };
    }),
  text: ({ head, declare, main }) =>
    (head.startsWith('//') ? head.replace(/\n\nimport/, '\n\npackage main\n\nimport') : `package main\n\n${head}`) +
    `\n${declare}\n\nfunc main() {\n\t${main}\n}\n`,
};
