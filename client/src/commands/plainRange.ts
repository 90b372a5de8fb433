import type * as vscode from 'vscode';
import type { Range } from '../../../shared/src/protocol';

/** A range as it travels to the language server. */
export const plainRange = ({ start, end }: vscode.Range): Range => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});
