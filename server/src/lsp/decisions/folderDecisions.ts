import { TextDocument } from 'vscode-languageserver-textdocument';
import { decisionsIn, type SettingPath } from '../../../../shared/src/decisions';
import type { Decision } from '../../../../shared/src/protocol';
import type { Span } from '../../../../shared/src/span';
import { readJson } from '../../catalogFiles/jsonTree';
import { itemOf, memberOf, plainOf, type DocumentNode } from '../../catalogFiles/node';
import { removalsAt } from '../../catalogFiles/removeAt';
import { rangeOf } from '../../features/ranges';
import type { TextEdit } from '../../fixes/fix';

/** The decisions in the settings of a folder, each at its place. */
export const folderDecisions = (uri: string, text: string): readonly Decision[] => {
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  return placed(text).map(({ kind, label, detail, span }) => ({
    kind,
    by: 'folder',
    uri,
    range: rangeOf(span, document),
    label,
    detail,
  }));
};

/** The edits that take the decision at a span out of the settings. */
export const folderRemoval = (text: string, at: Span): readonly TextEdit[] => {
  const found = placed(text).find(({ span }) => span.start === at.start && span.end === at.end);
  return found === undefined ? [] : removalsAt(text, found.path);
};

const placed = (text: string) => {
  const { root } = readJson(text);
  if (root === undefined) return [];
  return decisionsIn(plainOf(root)).flatMap((decision) => {
    const node = nodeAt(root, decision.path);
    return node === undefined ? [] : [{ ...decision, span: node.span }];
  });
};

const nodeAt = (root: DocumentNode, path: SettingPath): DocumentNode | undefined =>
  path.reduce<DocumentNode | undefined>(
    (node, step) => (typeof step === 'number' ? itemOf(node, step) : memberOf(node, step)?.value),
    root,
  );
