import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { GrammarHost, GrammarName } from '../../../server/src/syntax/grammars';
import { createParsers } from '../../../server/src/syntax/tree/parsers';
import { languageOf } from '../../../server/src/syntax/languages';

const built = path.resolve('dist/grammars');

const host: GrammarHost = {
  load: (grammar: GrammarName) => readFile(path.join(built, `tree-sitter-${grammar}.wasm`)),
  loadRuntime: () => readFile(path.join(built, 'web-tree-sitter.wasm')),
  now: () => Date.now(),
};

const parsers = createParsers(host);

/** How many places of the text the grammar cannot read; undefined where there is no grammar. */
export const faultsIn = async (text: string, language: string): Promise<number | undefined> => {
  const grammar = languageOf(language)?.tree?.grammar;
  const parser = grammar === undefined ? undefined : await parsers.parserFor(grammar);
  const tree = parser?.parse(text);
  if (tree === undefined || tree === null) return undefined;
  const faults = tree.rootNode.hasError ? tree.rootNode.descendantsOfType('ERROR').length + missing(tree.rootNode) : 0;
  tree.delete();
  return faults;
};

type TreeNode = {
  readonly hasError: boolean;
  readonly isMissing: boolean;
  readonly children: readonly (TreeNode | null)[];
};

const missing = (node: TreeNode): number =>
  (node.isMissing ? 1 : 0) +
  node.children.reduce(
    (sum, child) => sum + (child?.hasError === true || child?.isMissing === true ? missing(child) : 0),
    0,
  );
