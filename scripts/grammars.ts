// Copies the parser's runtime and the grammars out of their packages into dist/grammars:
// `node scripts/run.mjs scripts/grammars.ts`, in the project's folder.
import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { GrammarName } from '../server/src/syntax/grammars';

const bundle = '@vscode/tree-sitter-wasm/wasm';

/** Where each grammar comes from, in node_modules. */
const sources: Readonly<Record<GrammarName, string>> = {
  typescript: bundle,
  tsx: bundle,
  javascript: bundle,
  python: bundle,
  go: bundle,
  java: bundle,
  kotlin: '@tree-sitter-grammars/tree-sitter-kotlin',
  c: 'tree-sitter-c',
  cpp: bundle,
  'c-sharp': bundle,
  rust: bundle,
  ruby: bundle,
  php: bundle,
  lua: '@tree-sitter-grammars/tree-sitter-lua',
  dart: '@repomix/tree-sitter-wasms/out',
};

const target = 'dist/grammars';
const copies = [
  'web-tree-sitter/web-tree-sitter.wasm',
  ...Object.entries(sources).map(([name, folder]) => `${folder}/tree-sitter-${name}.wasm`),
];

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
await Promise.all(
  copies.map((file) => copyFile(path.join('node_modules', file), path.join(target, path.basename(file)))),
);
console.log(`${target}: ${copies.length} files.`);
