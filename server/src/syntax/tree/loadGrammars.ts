import type { Edit, Parser } from 'web-tree-sitter';
import type { GrammarHost, GrammarName } from '../grammars';

/** A grammar that is ready to parse. */
export type Grammar = {
  readonly createParser: () => Parser;
  readonly createEdit: (edit: EditFields) => Edit;
};

export type EditFields = Pick<
  Edit,
  'startIndex' | 'oldEndIndex' | 'newEndIndex' | 'startPosition' | 'oldEndPosition' | 'newEndPosition'
>;

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
      return await loadGrammar(host, name);
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

const loadGrammar = async (host: GrammarHost, name: GrammarName): Promise<Grammar> => {
  const runtime = await startRuntime(host);
  const language = await runtime.Language.load(await host.load(name));
  return {
    createParser: () => new runtime.Parser().setLanguage(language),
    createEdit: (edit) => new runtime.Edit(edit),
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
