import type { CodeLens, DocumentHighlight, Location, Position, SymbolInformation } from 'vscode-languageserver/node';
import { uriOf, type LspSession } from '../support/lspSession';

/** A text with `$0` at the cursor, taken apart. */
export const cursorIn = (drawn: string): { readonly text: string; readonly position: Position } => {
  const before = drawn.slice(0, drawn.indexOf('$0')).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { text: drawn.replace('$0', ''), position };
};

/** The stretches that locations are about, each with its file: `src/errors.ts: NotFound`. */
export const namesOf = (
  locations: readonly Location[] | null,
  texts: Readonly<Record<string, string>>,
): readonly string[] =>
  (locations ?? []).map(({ uri, range }) => {
    const path = uri.slice(uriOf('').length);
    const line = texts[path]?.split('\n')[range.start.line] ?? '';
    return `${path}: ${line.slice(range.start.character, range.end.character)}`;
  });

type Navigation = {
  readonly definition: (path: string, position: Position) => Promise<Location[] | null>;
  readonly references: (path: string, position: Position) => Promise<Location[] | null>;
  readonly highlights: (path: string, position: Position) => Promise<DocumentHighlight[] | null>;
  readonly symbols: (query: string) => Promise<readonly SymbolInformation[]>;
  /** Titles of the lenses, resolved. */
  readonly lenses: (path: string) => Promise<readonly string[]>;
};

export const navigating = ({ client }: LspSession): Navigation => {
  const at = (path: string, position: Position) => ({ textDocument: { uri: uriOf(path) }, position });
  return {
    definition: (path, position) => client.sendRequest('textDocument/definition', at(path, position)),
    references: (path, position) =>
      client.sendRequest('textDocument/references', {
        ...at(path, position),
        context: { includeDeclaration: true },
      }),
    highlights: (path, position) => client.sendRequest('textDocument/documentHighlight', at(path, position)),
    symbols: (query) => client.sendRequest('workspace/symbol', { query }),
    lenses: async (path) => {
      const found = await client.sendRequest<CodeLens[] | null>('textDocument/codeLens', {
        textDocument: { uri: uriOf(path) },
      });
      const resolved = (found ?? []).map((lens) => client.sendRequest<CodeLens>('codeLens/resolve', lens));
      return (await Promise.all(resolved)).map(({ range, command }) => `${range.start.line}: ${command?.title ?? ''}`);
    },
  };
};
