// Copies the parser's runtime and the grammars out of their packages into dist/grammars:
// `node scripts/run.mjs scripts/grammars.ts`, in the project's folder.
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';

const bundle = '@vscode/tree-sitter-wasm/wasm';

/** File in dist/grammars → file in node_modules. */
const sources: Readonly<Record<string, string>> = {
  'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
  'javascript.wasm': `${bundle}/tree-sitter-javascript.wasm`,
  'python.wasm': `${bundle}/tree-sitter-python.wasm`,
  'tsx.wasm': `${bundle}/tree-sitter-tsx.wasm`,
  'typescript.wasm': `${bundle}/tree-sitter-typescript.wasm`,
};

await mkdir('dist/grammars', { recursive: true });
await Promise.all(
  Object.entries(sources).map(([name, source]) =>
    copyFile(path.join('node_modules', source), path.join('dist/grammars', name)),
  ),
);
console.log(`dist/grammars: ${Object.keys(sources).length} files.`);
