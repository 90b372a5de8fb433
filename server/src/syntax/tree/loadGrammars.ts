import { Language as Grammar, Parser } from 'web-tree-sitter';
import type { GrammarHost, GrammarName } from '../grammars';

export type Grammars = {
  /** Loaded on first use; undefined where the grammar cannot be had. */
  readonly load: (name: GrammarName) => Promise<Grammar | undefined>;
  /** What went wrong while loading, one sentence a grammar, each given once. */
  readonly takeProblems: () => readonly string[];
};

export const createGrammars = (host: GrammarHost): Grammars => {
  const loading = new Map<GrammarName, Promise<Grammar | undefined>>();
  const problems: string[] = [];
  const start = async (name: GrammarName): Promise<Grammar | undefined> => {
    try {
      await startRuntime(host);
      return await Grammar.load(await host.load(name));
    } catch (error) {
      problems.push(`The ${name} grammar could not be loaded (${messageOf(error)}); such files are read without it.`);
      return undefined;
    }
  };
  return {
    load: (name) => {
      const known = loading.get(name) ?? start(name);
      loading.set(name, known);
      return known;
    },
    takeProblems: () => problems.splice(0),
  };
};

const runtimes = new WeakMap<GrammarHost, Promise<void>>();

const startRuntime = (host: GrammarHost): Promise<void> => {
  const started = runtimes.get(host) ?? host.loadRuntime().then((wasmBinary) => Parser.init({ wasmBinary }));
  runtimes.set(host, started);
  return started;
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
