/** Names of the tree-sitter grammars that are shipped; the table in scripts/ says where each comes from. */
export type GrammarName =
  | 'typescript'
  | 'tsx'
  | 'javascript'
  | 'python'
  | 'go'
  | 'java'
  | 'kotlin'
  | 'c'
  | 'cpp'
  | 'c-sharp'
  | 'rust'
  | 'ruby'
  | 'php'
  | 'lua'
  | 'dart';

/** What the tree scanner needs of the world: bytes of `tree-sitter-<name>.wasm` and a clock in milliseconds. */
export type GrammarHost = {
  /** Rejects where the grammar cannot be had; its language is read lexically then. */
  readonly load: (grammar: GrammarName) => Promise<Uint8Array>;
  /** Bytes of `web-tree-sitter.wasm`. */
  readonly loadRuntime: () => Promise<Uint8Array>;
  readonly now: () => number;
};
