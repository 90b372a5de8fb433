import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../../../shared/src/span';
import type { FileEvidence } from '../../core/fileEvidence';
import type { Insight } from '../../core/insight';
import { createLiveLog, type Failure, type LiveLog, movedBy } from '../../logs/live/liveLog';
import type { Examined } from '../analyses';
import { headOf, piecesOf } from '../openTexts';
import { pieceAt } from '../piecedDocument';

/** One version of an open log. Offsets count in the whole text. */
export type OpenLog = {
  readonly document: TextDocument;
  readonly insightsIn: (stretch: Span) => readonly Insight[];
  /** Pieces from the first to the last, for those who go through the whole log and let others have a turn. */
  readonly pieces: number;
  readonly pieceAt: (offset: number) => number;
  readonly failuresIn: (piece: number) => readonly Failure[];
};

export type OpenLogs = {
  /** Undefined where the text is read as source. */
  readonly of: (examined: Examined, document: TextDocument) => OpenLog | undefined;
  readonly forget: (uri: string) => void;
};

/** Keeps for each open log what its earlier versions have told, as long as its beginning stays the same. */
export const createOpenLogs = (): OpenLogs => {
  const kept = new Map<string, { readonly key: Key; readonly live: LiveLog }>();
  const liveOf = (uri: string, key: Key): LiveLog => {
    const known = kept.get(uri);
    if (known !== undefined && isSame(known.key, key)) return known.live;
    const live = createLiveLog(key.head, key, key.policy);
    kept.set(uri, { key, live });
    return live;
  };
  return {
    of: ({ mode, catalogs, evidence, policy }, document) =>
      mode === 'log'
        ? openLog(liveOf(document.uri, { head: headOf(document), catalogs, evidence, policy }), document)
        : undefined,
    forget: (uri) => void kept.delete(uri),
  };
};

type Key = Pick<Examined, 'catalogs' | 'evidence' | 'policy'> & { readonly head: string };

const isSame = (a: Key, b: Key): boolean =>
  a.catalogs === b.catalogs &&
  a.policy === b.policy &&
  a.head === b.head &&
  wordsOf(a.evidence) === wordsOf(b.evidence);

const wordsOf = (evidence: FileEvidence): string =>
  [...evidence].map(([id, { kind, weight }]) => `${id} ${kind} ${weight}`).join();

const openLog = (live: LiveLog, document: TextDocument): OpenLog => {
  const { pieces, starts } = piecesOf(document);
  const indexAt = (offset: number): number => pieceAt({ starts }, offset);
  return {
    document,
    insightsIn: (stretch) =>
      range(indexAt(stretch.start), indexAt(stretch.end)).flatMap((index) => {
        const start = starts[index] ?? 0;
        const length = pieces[index]?.text.length ?? 0;
        const within = { start: Math.max(0, stretch.start - start), end: Math.min(length, stretch.end - start) };
        return live.insightsIn({ pieces, index }, within).map((insight) => movedBy(insight, start));
      }),
    pieces: pieces.length,
    pieceAt: indexAt,
    failuresIn: (index) => {
      const by = starts[index] ?? 0;
      return live
        .failuresIn({ pieces, index })
        .map(({ start, end, hit }) => ({ start: start + by, end: end + by, hit }));
    },
  };
};

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
