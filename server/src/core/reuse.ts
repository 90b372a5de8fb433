import type { Span } from '../../../shared/src/span';
import type { Insight } from './insight';
import type { Declaration, Literal, Owner, Place } from './literal';

/** What was found of a literal before: its insight, or that there is nothing to say. */
export type Known = { readonly insight: Insight | undefined };

/**
 * Matches the literals of a new version with those of the version before: an edit leaves the literals in front of it as
 * they were and moves those behind it. Answers for each literal what is known of it, undefined where it is new.
 */
export const knownBefore = (
  before: readonly Literal[],
  insights: readonly Insight[],
  literals: readonly Literal[],
): readonly (Known | undefined)[] => {
  const insightAt = new Map(insights.map((insight) => [insight.literal, insight]));
  const front = countAlike(before, literals, (list, index) => list[index]);
  const rest = Math.min(before.length, literals.length) - front;
  const back = Math.min(
    rest,
    countAlike(before, literals, (list, index) => list[list.length - 1 - index]),
  );
  return literals.map((literal, index) => {
    const old =
      index < front
        ? before[index]
        : index >= literals.length - back
          ? before[index + before.length - literals.length]
          : undefined;
    return old && { insight: moved(insightAt.get(old), literal) };
  });
};

const countAlike = (
  a: readonly Literal[],
  b: readonly Literal[],
  pick: (list: readonly Literal[], index: number) => Literal | undefined,
): number => {
  const most = Math.min(a.length, b.length);
  let count = 0;
  for (; count < most; count += 1) {
    const [left, right] = [pick(a, count), pick(b, count)];
    if (left === undefined || right === undefined || !areAlike(left, right)) break;
  }
  return count;
};

/** Alike in everything that is judged; where they stand is not. */
const areAlike = (a: Literal, b: Literal): boolean =>
  a === b ||
  (a.spelling === b.spelling &&
    a.quoted === b.quoted &&
    lengthOf(a.span) === lengthOf(b.span) &&
    placesAlike(a.place, b.place));

const lengthOf = ({ start, end }: Span): number => end - start;

const placesAlike = (a: Place, b: Place): boolean => {
  if (a.kind !== 'code' || b.kind !== 'code') return a.kind === 'text' && b.kind === 'text';
  return (
    a.role === b.role &&
    a.inTest === b.inTest &&
    sameList(a.owners, b.owners, ownersAlike) &&
    sameList(a.siblings, b.siblings, (left, right) => left === right) &&
    declaredAlike(a.declares, b.declares)
  );
};

const declaredAlike = (a: Declaration | undefined, b: Declaration | undefined): boolean =>
  a === undefined || b === undefined
    ? a === b
    : a.name === b.name && a.form === b.form && a.container === b.container && a.family === b.family;

const ownersAlike = (a: Owner, b: Owner): boolean => a.relation === b.relation && a.name === b.name;

const sameList = <Item>(a: readonly Item[], b: readonly Item[], same: (left: Item, right: Item) => boolean): boolean =>
  a.length === b.length &&
  a.every((left, index) => {
    const right = b[index];
    return right !== undefined && same(left, right);
  });

const moved = (insight: Insight | undefined, literal: Literal): Insight | undefined =>
  insight === undefined || insight.literal === literal ? insight : { ...insight, literal, span: literal.span };
