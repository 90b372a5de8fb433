import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument, type Position, type Range } from 'vscode-languageserver-textdocument';

/** A stretch of whole lines; the last piece may lack its line break. Never changes: an edit makes new pieces. */
export type Piece = { readonly text: string; readonly lines: TextDocument };

/**
 * A text in pieces, for logs: an edit costs as much as the pieces it touches, however long the rest is, and lines are
 * only counted up to the place that somebody asks about.
 */
export type PiecedDocument = TextDocument & {
  readonly pieces: readonly Piece[];
  /** Where each piece starts. */
  readonly starts: readonly number[];
};

/** Units of a piece, about. */
const pieceLength = 64 * 1024;

export const piecedDocument = (named: Named, text: string): PiecedDocument => documentOf(named, piecesOf(text));

/** The document after some changes of its text, one after the other. */
export const afterChanges = (
  document: PiecedDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): PiecedDocument =>
  changes.reduce<PiecedDocument>(
    (before, change) =>
      documentOf({ ...namedAs(document), version }, 'range' in change ? edited(before, change) : piecesOf(change.text)),
    documentOf({ ...namedAs(document), version }, document.pieces),
  );

/** The piece that holds an offset; the last one holds the end of the text. */
export const pieceAt = ({ starts }: Pick<PiecedDocument, 'starts'>, offset: number): number => {
  const next = starts.findIndex((start) => start > offset);
  return (next < 0 ? starts.length : next) - 1;
};

type Named = { readonly uri: string; readonly languageId: string; readonly version: number };

const namedAs = ({ uri, languageId, version }: Named): Named => ({ uri, languageId, version });

const documentOf = (named: Named, pieces: readonly Piece[]): PiecedDocument => {
  const starts = runningSums(pieces.map(({ text }) => text.length));
  const length = (starts.at(-1) ?? 0) + (pieces.at(-1)?.text.length ?? 0);
  const firstLines: number[] = [0];
  /** The number of a piece's first line. */
  const firstLine = (index: number): number => {
    for (let at = firstLines.length; at <= index; at++)
      firstLines.push((firstLines[at - 1] ?? 0) + (pieces[at - 1]?.lines.lineCount ?? 1) - 1);
    return firstLines[index] ?? 0;
  };
  const pieceOfLine = (line: number): number => {
    let index = 0;
    while (index + 1 < pieces.length && firstLine(index + 1) <= line) index++;
    return index;
  };
  const offsetAt = ({ line, character }: Position): number => {
    const index = pieceOfLine(line);
    const within = { line: line - firstLine(index), character };
    return (starts[index] ?? 0) + (pieces[index]?.lines.offsetAt(within) ?? 0);
  };
  const positionAt = (offset: number): Position => {
    const within = Math.max(0, Math.min(offset, length));
    const index = pieceAt({ starts }, within);
    const { line, character } = pieces[index]?.lines.positionAt(within - (starts[index] ?? 0)) ?? start;
    return { line: firstLine(index) + line, character };
  };
  const getText = (range?: Range): string =>
    range === undefined
      ? pieces.map(({ text }) => text).join('')
      : textBetween({ pieces, starts }, offsetAt(range.start), offsetAt(range.end));
  const lineOf = (line: number): string =>
    getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const getEOLCharacters = (line: number): string => /(?:\r\n|[\r\n])?$/.exec(lineOf(line))?.[0] ?? '';
  return {
    ...named,
    pieces,
    starts,
    offsetAt,
    positionAt,
    getText,
    getEOLCharacters,
    getLineRange: (line) => ({
      start: { line, character: 0 },
      end: { line, character: lineOf(line).length - getEOLCharacters(line).length },
    }),
    get lineCount() {
      return firstLine(pieces.length - 1) + (pieces.at(-1)?.lines.lineCount ?? 1);
    },
  };
};

const start: Position = { line: 0, character: 0 };

const runningSums = (lengths: readonly number[]): readonly number[] => {
  let sum = 0;
  return lengths.map((length) => {
    sum += length;
    return sum - length;
  });
};

type Pieces = Pick<PiecedDocument, 'pieces' | 'starts'>;

const textBetween = ({ pieces, starts }: Pieces, from: number, to: number): string => {
  const [first, last] = [pieceAt({ starts }, from), pieceAt({ starts }, to)];
  return pieces
    .slice(first, last + 1)
    .map(({ text }, index) => {
      const begin = starts[first + index] ?? 0;
      return text.slice(Math.max(0, from - begin), to - begin);
    })
    .join('');
};

const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (let to = cutBehind(text, from); to < text.length; to = cutBehind(text, from)) {
    pieces.push(pieceOf(text.slice(from, to)));
    from = to;
  }
  return [...pieces, pieceOf(text.slice(from))];
};

/** The line break nearest below the length of a piece, else the first one above; the end of the text where there is none. */
const cutBehind = (text: string, from: number): number => {
  if (text.length - from <= pieceLength) return text.length;
  const below = text.lastIndexOf('\n', from + pieceLength);
  const feed = below >= from ? below : text.indexOf('\n', from + pieceLength);
  return feed < 0 ? text.length : feed + 1;
};

/** Lines are counted when they are first asked for. */
export const pieceOf = (text: string): Piece => ({ text, lines: TextDocument.create('', '', 0, text) });

type Edit = { readonly range: Range; readonly text: string };

/** Only the pieces that the edit touches are cut anew. */
const edited = (document: PiecedDocument, { range, text }: Edit): readonly Piece[] => {
  const { pieces, starts } = document;
  const offsets = [document.offsetAt(range.start), document.offsetAt(range.end)].sort((a, b) => a - b);
  const [from = 0, to = 0] = offsets;
  const [first, last] = [pieceAt(document, from), pieceAt(document, to)];
  const before = pieces[first]?.text.slice(0, from - (starts[first] ?? 0)) ?? '';
  const after = pieces[last]?.text.slice(to - (starts[last] ?? 0)) ?? '';
  const fresh = piecesOf(before + text + after);
  const isLast = last === pieces.length - 1;
  return [
    ...pieces.slice(0, first),
    ...(isLast ? fresh : fresh.filter((one) => one.text !== '')),
    ...pieces.slice(last + 1),
  ];
};
