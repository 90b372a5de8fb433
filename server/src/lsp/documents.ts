import { TextDocuments, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** One replacement in an open document, in offsets of the text before it. */
export type Edit = { readonly start: number; readonly oldEnd: number; readonly newEnd: number };

export type Documents = TextDocuments<TextDocument>;

/** Told of each edit as it happens, or that the whole text was replaced. */
export type EditListener = (uri: string, edit: Edit | 'replaced') => void;

/** The open documents; each ranged change is also told as offsets, which trees are edited by. */
export const createDocuments = (onEdit: EditListener): Documents =>
  new TextDocuments({
    create: (uri, language, version, text) => TextDocument.create(uri, language, version, text),
    update: (document, changes, version) =>
      // One at a time: each range counts in the text that the change before it left.
      changes.reduce((before, change) => {
        onEdit(before.uri, editOf(before, change));
        return TextDocument.update(before, [change], version);
      }, document),
  });

const editOf = (before: TextDocument, change: TextDocumentContentChangeEvent): Edit | 'replaced' => {
  if (!('range' in change)) return 'replaced';
  const start = before.offsetAt(change.range.start);
  const oldEnd = Math.max(start, before.offsetAt(change.range.end));
  return { start, oldEnd, newEnd: start + change.text.length };
};
