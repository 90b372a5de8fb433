/** Who may import whom. This table is the architecture's; ARCHITECTURE.md explains the rooms. */
const layers = {
  'shared/src': { sees: [], packages: [] },
  'server/src/core': { sees: ['shared/src'], packages: [] },
  'server/src/ports': { sees: ['shared/src', 'server/src/core'], packages: [] },
  'server/src/syntax': { sees: ['server/src/core', 'shared/src'], packages: ['web-tree-sitter'] },
  'server/src/logs': { sees: ['server/src/core', 'shared/src'], packages: [] },
  'server/src/fixes': { sees: ['server/src/core', 'server/src/syntax', 'shared/src'], packages: [] },
  'server/src/importing': {
    sees: ['server/src/core', 'shared/src'],
    packages: ['mdast', 'mdast-util-.*', 'micromark-.*', 'csv-parse', 'yaml', 'jsonc-parser', 'parse5'],
  },
  'server/src/exporting': { sees: ['server/src/(core|fixes)', 'shared/src'], packages: [] },
  'server/src/catalogFiles': { sees: ['shared/src'], packages: ['yaml', 'jsonc-parser', 're2js'] },
  'server/src/inferring': { sees: ['server/src/(core|importing)', 'shared/src'], packages: [] },
  'server/src/features': {
    sees: ['server/src/core', 'server/src/fixes', 'server/src/syntax', 'server/src/logs', 'shared/src'],
    packages: ['vscode-languageserver-types', 'vscode-languageserver-textdocument'],
  },
  'server/src/project': {
    sees: ['server/src/(ports|core|syntax|logs|inferring|catalogFiles)', 'shared/src'],
    packages: [],
  },
  'server/src/host': {
    sees: ['server/src/ports', 'server/src/core', 'server/src/syntax', 'shared/src'],
    packages: ['web-tree-sitter', 'node:'],
  },
  'server/src/lsp': {
    sees: [
      'server/src/(ports|core|syntax|logs|fixes|features|importing|exporting|catalogFiles|inferring|project)',
      'shared/src',
    ],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'vscode-languageserver-types'],
  },
  'server/src/cli': {
    sees: [
      'server/src/(ports|core|syntax|logs|fixes|features|importing|exporting|catalogFiles|inferring|project|host)',
      'shared/src',
    ],
    packages: ['node:'],
  },
  'client/src': { sees: ['shared/src'], packages: ['vscode', 'vscode-languageclient', 'node:'] },
  'client/src/webview': { sees: ['shared/src'], packages: [] },
  scripts: { sees: ['shared/src', 'server/src'], packages: ['.*'] },
};

const builtIn =
  '^(node:|(fs|path|os|url|util|timers|crypto|process|events|stream|zlib|child_process|readline|buffer|perf_hooks|worker_threads|v8|module|net|http)(/|$))';

const allowed = (name) => (name === 'node:' ? builtIn : `(^|node_modules/(@types/)?)${name}(/|$)`);

const rule = ([layer, { sees, packages }]) => ({
  name: `layer:${layer}`,
  severity: 'error',
  from: { path: `^${layer}/` },
  to: { pathNot: [`^(${[layer, ...sees].join('|')})/`, ...packages.map(allowed)] },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'tests-are-leaves', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    ...Object.entries(layers).map(rule),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist/|build/|test/fixtures/|test/out/|esbuild\\.mjs$)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
