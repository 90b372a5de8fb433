import type { Parser } from 'web-tree-sitter';
import type { GrammarHost, GrammarName } from '../grammars';

export type Parsers = {
  /** One parser a grammar, shared by all documents; undefined where the grammar cannot be loaded. */
  readonly parserFor: (grammar: GrammarName) => Promise<Parser | undefined>;
  /** The parser if it is loaded already. */
  readonly ready: (grammar: GrammarName) => Parser | undefined;
  /** What went wrong while loading, one sentence a grammar, each given once. */
  readonly takeProblems: () => readonly string[];
};

export const createParsers = (host: GrammarHost): Parsers => {
  const loading = new Map<GrammarName, Promise<Parser | undefined>>();
  const loaded = new Map<GrammarName, Parser>();
  const problems: string[] = [];
  const start = async (grammar: GrammarName): Promise<Parser | undefined> => {
    try {
      const { Language, Parser } = await startRuntime(host);
      const parser = new Parser();
      parser.setLanguage(await Language.load(await host.load(grammar)));
      loaded.set(grammar, parser);
      return parser;
    } catch (error) {
      problems.push(
        `The ${grammar} grammar could not be loaded (${messageOf(error)}); such files are read without it.`,
      );
      return undefined;
    }
  };
  return {
    parserFor: (grammar) => {
      const known = loading.get(grammar) ?? start(grammar);
      loading.set(grammar, known);
      return known;
    },
    ready: (grammar) => loaded.get(grammar),
    takeProblems: () => problems.splice(0),
  };
};

type Runtime = typeof import('web-tree-sitter');

const runtimes = new WeakMap<GrammarHost, Promise<Runtime>>();

const startRuntime = (host: GrammarHost): Promise<Runtime> => {
  const started = runtimes.get(host) ?? loadRuntime(host);
  runtimes.set(host, started);
  return started;
};

/** Imported only now: its code takes as long to load as the rest of the server. */
const loadRuntime = async (host: GrammarHost): Promise<Runtime> => {
  const runtime = await import('web-tree-sitter');
  await runtime.Parser.init({ wasmBinary: await host.loadRuntime() });
  return runtime;
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
