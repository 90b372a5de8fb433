import { parseCatalog } from '../../../shared/src/catalog/parse';
import { readOpenApi, readOpenRpc } from './apiDescriptions';
import { assemble, type Hints } from './assemble';
import { readCHeader } from './cHeader';
import { readDelimited } from './delimited';
import { formatOf, type Format } from './format';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
import { mendMojibake } from './mojibake';
import { readPlainText } from './plainText';
import { readProtobuf } from './protobuf';
import { merge, readEarlier, withMarks, type Change } from './reimport';
import { readStructured } from './structured';
import { memberOf, parseJson, parseYaml, plainOf, type Parsed, type Tree } from './tree';
import { documentOf, type CatalogDocument } from '../../../shared/src/catalog/document';
import type { Code } from '../../../shared/src/catalog/types';
import { emptyReading, type ImportNote, type Reading } from './row';

export type { Hints } from './assemble';
export type { Change } from './reimport';
export type { ImportNote } from './row';

/** A catalog made from a document, and what to know of it; no catalog where the document lists no codes. */
export type Imported = {
  readonly catalog?: CatalogDocument;
  readonly notes: readonly ImportNote[];
  /** What a repeated import did to the rows of the earlier one. */
  readonly changes: readonly Change[];
};

/** Makes a catalog from documentation, a header, an API description or a list of codes in any usual shape. */
export const importCatalog = (text: string, hints: Hints): Imported => {
  const mended = mendLines(text.replace(/^\ufeff/, ''));
  const format = formatOf(mended.text, hints.name);
  const ready = ownCatalog(mended.text, format);
  if (ready) return { ...ready, notes: [...mended.notes, ...ready.notes] };
  const reading = readers[format](mended.text);
  const notes = [...mended.notes, ...reading.notes];
  if (reading.rows.length === 0) return { notes: [...notes, nothingFound(reading)], changes: [] };
  const earlier = hints.earlier === undefined ? undefined : readEarlier(hints.earlier);
  const { catalog, notes: more, codesOn } = assemble(reading, hints, earlier?.catalog);
  const merged = earlier ? merge(catalog, earlier) : { catalog: withMarks(catalog), changes: [] };
  const all = [...notes, ...more].map((note) => withCodes(note, codesOn(note.line)));
  return { ...merged, notes: all.sort((a, b) => a.line - b.line) };
};

const withCodes = (note: ImportNote, codes: readonly Code[]): ImportNote =>
  note.kind === 'skipped' || codes.length === 0 ? note : { ...note, codes };

const nothingFound = ({ notes }: Reading): ImportNote => {
  const skipped = notes.find(({ kind }) => kind === 'skipped');
  const advice = 'a table needs a column of codes, a list a code at the beginning of each line.';
  return {
    line: skipped?.line ?? 1,
    kind: 'skipped',
    message: `There are no codes to import in this document: ${advice}`,
  };
};

/** Mends each line by itself and says which. */
const mendLines = (text: string): { readonly text: string; readonly notes: readonly ImportNote[] } => {
  const notes: ImportNote[] = [];
  const lines = text.split('\n').map((line, index) => {
    const mended = mendMojibake(line);
    if (mended !== line)
      notes.push({ line: index + 1, kind: 'mended', message: `Garbled text was mended: ${difference(line, mended)}.` });
    return mended;
  });
  return { text: lines.join('\n'), notes };
};

/** `"â‰¤" is "≤"`: the first stretch that differs. */
const difference = (before: string, after: string): string => {
  const start = before.split('').findIndex((unit, index) => unit !== after.charAt(index));
  const sign = String.fromCodePoint(after.codePointAt(start) ?? 0);
  const rest = after.slice(start + sign.length, start + sign.length + 4);
  const end = rest === '' ? before.length : before.indexOf(rest, start);
  return `"${before.slice(start, end < 0 ? start + 4 : end)}" is "${sign}"`;
};

/** A file that is a catalog already is taken as it stands. */
const ownCatalog = (text: string, format: Format): Imported | undefined => {
  const tree = format === 'json' ? parseJson(text).tree : format === 'yaml' ? parseYaml(text).tree : undefined;
  if (!tree || !memberOf(tree, 'id') || memberOf(tree, 'entries')?.kind !== 'list') return undefined;
  const { catalog, problems } = parseCatalog(plainOf(tree));
  const notes = problems.map(({ message, path }): ImportNote => ({
    line: lineAt(tree, path),
    kind: 'skipped',
    message,
  }));
  return { notes, changes: [], ...(catalog ? { catalog: documentOf(catalog) } : {}) };
};

/** The line of the place that a path leads to, or as far as it leads. */
const lineAt = (tree: Tree, path: readonly (string | number)[]): number => {
  const [key, ...rest] = path;
  if (key === undefined || tree.kind === 'scalar') return tree.line;
  const next = tree.kind === 'list' ? tree.items[Number(key)] : memberOf(tree, String(key));
  return next ? lineAt(next, rest) : tree.line;
};

const readTree = ({ tree, fault }: Parsed): Reading => {
  const notes: readonly ImportNote[] = fault ? [{ ...fault, kind: 'skipped' }] : [];
  if (!tree) return { ...emptyReading, notes };
  const reading = treeReader(tree)(tree);
  return { ...reading, notes: [...notes, ...reading.notes] };
};

const treeReader = (tree: Tree): ((tree: Tree) => Reading) => {
  if (memberOf(tree, 'openrpc')) return readOpenRpc;
  return (memberOf(tree, 'openapi') ?? memberOf(tree, 'swagger')) ? readOpenApi : readStructured;
};

const readers: Readonly<Record<Format, (text: string) => Reading>> = {
  markdown: readMarkdown,
  html: readHtml,
  delimited: readDelimited,
  json: (text) => readTree(parseJson(text)),
  yaml: (text) => readTree(parseYaml(text)),
  cHeader: readCHeader,
  protobuf: readProtobuf,
  text: readPlainText,
};
