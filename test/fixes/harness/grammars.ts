import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Language, Parser, type Node } from 'web-tree-sitter';
import { languageOf } from '../../../server/src/syntax/languages';

const built = path.resolve('dist/grammars');

const started = readFile(path.join(built, 'web-tree-sitter.wasm')).then((wasmBinary) => Parser.init({ wasmBinary }));
const parsers = new Map<string, Promise<Parser>>();

const load = async (grammar: string): Promise<Parser> => {
  await started;
  const parser = new Parser();
  return parser.setLanguage(await Language.load(await readFile(fileOf(grammar))));
};

/** Grammars that the extension reads nothing with, in the packages that the others come from. */
const further: Readonly<Record<string, string>> = {
  dart: '@repomix/tree-sitter-wasms/out',
  kotlin: '@tree-sitter-grammars/tree-sitter-kotlin',
  swift: '@repomix/tree-sitter-wasms/out',
  powershell: '@vscode/tree-sitter-wasm/wasm',
};

const fileOf = (grammar: string): string => {
  const folder = further[grammar];
  return path.join(folder === undefined ? built : path.resolve('node_modules', folder), `tree-sitter-${grammar}.wasm`);
};

/** How many places of the text the grammar cannot read; undefined where there is no grammar. */
export const faultsIn = async (text: string, language: string): Promise<number | undefined> => {
  const grammar = languageOf(language)?.tree?.grammar ?? (further[language] === undefined ? undefined : language);
  if (grammar === undefined) return undefined;
  const loading = parsers.get(grammar) ?? load(grammar);
  parsers.set(grammar, loading);
  const tree = (await loading).parse(text);
  if (tree === null) return undefined;
  const faults = faultsUnder(tree.rootNode);
  tree.delete();
  return faults;
};

const faultsUnder = (node: Node): number => {
  if (!node.hasError && !node.isMissing) return 0;
  const own = node.isError || node.isMissing ? 1 : 0;
  return node.children.reduce((sum, child) => sum + faultsUnder(child), own);
};
