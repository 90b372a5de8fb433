// node esbuild.mjs [--production] [--watch]: builds dist/ (the extension, the server, the command line, their assets).
import { createRequire } from 'node:module';
import { context } from 'esbuild';
import { buildAssets } from './scripts/assets.mjs';
import { laterModules } from './scripts/laterModules.mjs';

const root = import.meta.dirname;
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const require = createRequire(import.meta.url);

const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // jsonc-parser's UMD main cannot be bundled.
  mainFields: ['module', 'main'],
  // The ESM build of web-tree-sitter asks for import.meta.url, which a CJS bundle does not have.
  alias: { 'web-tree-sitter': require.resolve('web-tree-sitter') },
  minify: production,
  sourcemap: production ? false : 'linked',
  // `import(…)` becomes a `require` that waits.
  supported: { 'dynamic-import': false },
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: root,
};

const bundles = [
  { entryPoints: ['server/src/main.ts'], outfile: 'dist/server.js' },
  {
    entryPoints: ['server/src/languageServer.ts'],
    outfile: 'dist/languageServer.js',
    plugins: [laterModules('./later.js')],
  },
  { entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { entryPoints: ['client/src/webview/report.ts'], outfile: 'dist/report.js', platform: 'browser', format: 'iife' },
  { entryPoints: ['client/src/webview/report.css'], outfile: 'dist/report.css' },
  {
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [laterModules('./later.js')],
  },
  { entryPoints: ['server/src/later.ts'], outfile: 'dist/later.js' },
];

const contexts = await Promise.all(bundles.map((bundle) => context({ ...shared, ...bundle })));
await Promise.all([buildAssets(), ...contexts.map((each) => each.rebuild())]);
if (watch) {
  await Promise.all(contexts.map((each) => each.watch()));
  console.log('Watching for changes.');
} else {
  await Promise.all(contexts.map((each) => each.dispose()));
}
