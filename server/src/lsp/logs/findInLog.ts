import type { CancellationToken } from 'vscode-languageserver';
import type { Hit } from '../../../../shared/src/catalog/hit';
import type { Span } from '../../../../shared/src/span';
import { touches } from '../../../../shared/src/span';
import type { FindInLogParams, FoundInLog } from '../../../../shared/src/protocol';
import { rangeOf } from '../../features/ranges';
import { isSameCode } from '../../features/shown';
import type { Failure } from '../../logs/live/liveLog';
import { refuseIfCancelled } from '../guarded';
import type { Session } from '../session';
import type { OpenLog } from './openLogs';

/** The failure, or the other place of a code, nearest in one direction; round the end of the log if need be. */
export const findInLog = async (
  session: Session,
  { uri, position, direction, wanted }: FindInLogParams,
  token: CancellationToken,
): Promise<FoundInLog> => {
  const { document, ...examined } = await session.analyses.of(uri);
  const log = session.logs.of(examined, document);
  if (log === undefined) return { kind: 'noLog' };
  const offset = document.offsetAt(position);
  const code = wanted === 'sameCode' ? codeAt(log, offset) : undefined;
  if (wanted === 'sameCode' && code === undefined) return { kind: 'noCode' };
  const fits = ({ hit }: Failure): boolean => code === undefined || isSameCode(hit, code);
  const found = await nearest(log, { offset, direction, fits }, () => {
    refuseIfCancelled(token);
    return session.host.pause();
  });
  return found === undefined ? { kind: 'none' } : { kind: 'found', range: rangeOf(found, document) };
};

/** The code under the cursor, else the first one of its line. */
const codeAt = (log: OpenLog, offset: number): Hit | undefined => {
  const inLine = log.insightsIn({ start: offset, end: offset });
  return (inLine.find(({ span }) => touches(span, offset)) ?? inLine[0])?.best.hit;
};

type Search = {
  readonly offset: number;
  readonly direction: FindInLogParams['direction'];
  readonly fits: (failure: Failure) => boolean;
};

const nearest = async (log: OpenLog, search: Search, pause: () => Promise<void>): Promise<Span | undefined> => {
  const { offset, direction, fits } = search;
  const isAhead = ({ start, end }: Span): boolean => (direction === 'next' ? start > offset : end < offset);
  const here = log.pieceAt(offset);
  const step = direction === 'next' ? 1 : log.pieces - 1;
  for (let count = 0; count <= log.pieces; count++) {
    const failures = log.failuresIn((here + count * step) % log.pieces).filter(fits);
    const ahead = count === 0 ? failures.filter(isAhead) : failures;
    const found = direction === 'next' ? ahead[0] : ahead.at(-1);
    if (found !== undefined) return found;
    await pause();
  }
  return undefined;
};
