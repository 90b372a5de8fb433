import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { GrammarHost, GrammarName } from '../../server/src/syntax/grammars';

const require = createRequire(import.meta.url);
const packages = path.resolve(path.dirname(require.resolve('web-tree-sitter')), '..');

const elsewhere: Partial<Record<GrammarName, string>> = {
  kotlin: '@tree-sitter-grammars/tree-sitter-kotlin',
  c: 'tree-sitter-c',
  lua: '@tree-sitter-grammars/tree-sitter-lua',
  dart: '@repomix/tree-sitter-wasms/out',
};

/** Grammars straight from their packages. */
export const grammarHost: GrammarHost = {
  load: (name) =>
    readFile(path.join(packages, elsewhere[name] ?? '@vscode/tree-sitter-wasm/wasm', `tree-sitter-${name}.wasm`)),
  loadRuntime: () => readFile(path.join(packages, 'web-tree-sitter/web-tree-sitter.wasm')),
  now: () => performance.now(),
};
