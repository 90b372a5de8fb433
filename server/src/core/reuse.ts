import type { Span } from '../../../shared/src/span';
import type { Companies } from './companies';
import type { Insight } from './insight';
import type { DeclaredName, Literal, Owner, Place } from './literal';

/** What was found of a literal before: its insight, or that there is nothing to say. */
export type Known = { readonly insight: Insight | undefined };

/**
 * Matches the literals of a new version with those of the version before: an edit leaves the literals in front of it as
 * they were and moves those behind it. Answers for each literal what is known of it, undefined where it is new.
 */
export const knownBefore = (before: Before, now: Version): readonly (Known | undefined)[] => {
  const insightAt = new Map(before.insights.map((insight) => [insight.literal, insight]));
  const [was, is] = [before.literals.length, now.literals.length];
  const front = countAlike(before, now, (_, index) => index);
  const back = Math.min(
    Math.min(was, is) - front,
    countAlike(before, now, (length, index) => length - 1 - index),
  );
  return now.literals.map((literal, index) => {
    const old =
      index < front ? before.literals[index] : index >= is - back ? before.literals[index + was - is] : undefined;
    return old && { insight: moved(insightAt.get(old), literal) };
  });
};

/** Literals with the company that each keeps. */
type Version = { readonly literals: readonly Literal[]; readonly companies: Companies };
type Before = Version & { readonly insights: readonly Insight[] };

const countAlike = (a: Version, b: Version, at: (length: number, index: number) => number): number => {
  const most = Math.min(a.literals.length, b.literals.length);
  let count = 0;
  for (; count < most; count += 1) {
    const [i, j] = [at(a.literals.length, count), at(b.literals.length, count)];
    const [left, right] = [a.literals[i], b.literals[j]];
    const isSame = left !== undefined && right !== undefined && a.companies[i] === b.companies[j];
    if (!isSame || !areAlike(left, right)) break;
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
  if (a === b) return true;
  if (a.kind !== 'code' || b.kind !== 'code') return a.kind === 'text' && b.kind === 'text';
  return (
    a.role === b.role &&
    a.inTest === b.inTest &&
    sameList(a.owners, b.owners, ownersAlike) &&
    sameList(a.siblings, b.siblings, (left, right) => left === right) &&
    declaredAlike(a.declares, b.declares)
  );
};

const declaredAlike = (a: DeclaredName | undefined, b: DeclaredName | undefined): boolean =>
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
