import * as vscode from 'vscode';
import { ExplainLine, type LineCode } from '../../../shared/src/protocol';
import { showCard } from '../card';
import type { Server } from '../server';

/** A link that knows its code. */
class CodeLink extends vscode.TerminalLink {
  readonly code: LineCode;

  constructor(code: LineCode) {
    super(code.start, code.end - code.start, tooltipOf(code));
    this.code = code;
  }
}

/** Longer lines of output are data. */
const longestLine = 4000;
/** Terminals ask for the same lines again with every move of the mouse. */
const mostRemembered = 500;

/** Makes the codes of failures in terminal output links to their cards. */
export const linkTerminals = (server: Server): vscode.Disposable => {
  const remembered = new Map<string, Promise<readonly LineCode[]>>();
  const ask = (line: string): Promise<readonly LineCode[]> => {
    const answer = server.ask(ExplainLine, { params: { line } }).then((codes) => codes ?? []);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(line, answer);
    // What failed once may be asked again.
    answer.catch(() => remembered.delete(line));
    return answer;
  };
  return vscode.Disposable.from(
    server.onStatus(() => remembered.clear()),
    vscode.window.registerTerminalLinkProvider({
      provideTerminalLinks: async ({ line }): Promise<CodeLink[]> => {
        if (!/\w/.test(line) || line.length > longestLine || !server.isRunning()) return [];
        return (await (remembered.get(line) ?? ask(line))).map((code) => new CodeLink(code));
      },
      handleTerminalLink: ({ code: { catalog, code } }: CodeLink) => showCard({ catalog, code }),
    }),
  );
};

const tooltipOf = ({ name, spelling, summary, catalogTitle }: LineCode): string =>
  [name === spelling ? '' : name, summary, catalogTitle].filter((part) => part !== '').join(' · ');
