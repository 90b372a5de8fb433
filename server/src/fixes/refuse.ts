import type { Insight } from '../core/insight';
import type { CodePlace, Role } from '../core/literal';
import { entryOf } from './constants/fits';

/** Why no constant can stand in the literal's place, whichever it be; undefined when one may. */
export const refusal = (insight: Insight): string | undefined => {
  const { literal, best } = insight;
  if (literal.place.kind !== 'code') return 'it stands in text';
  if (insight.ambiguous) return `${named(insight)} fit equally well: pin the one that is meant`;
  if (literal.value === undefined || literal.quoted) return 'it is text, and the constant is a number';
  if (insight.classTest) return 'it tests a range of codes';
  if (entryOf(best.hit)?.name === undefined) return `${best.hit.catalog.title} has no name for it`;
  return placeRefusal(literal.place);
};

const named = ({ best, others }: Insight): string =>
  [best, ...others.slice(0, 2)].map(({ hit }) => hit.catalog.title).join(' and ');

/** The same for a number of which only the place is known. */
export const placeRefusal = ({ role, declares }: CodePlace): string | undefined =>
  declares?.form === 'enumMember' ? 'the enum gives it a name already' : roles[role];

const roles: Readonly<Partial<Record<Role, string>>> = {
  rangeTest: 'it tests a range of codes',
  index: 'it is an index or a length',
  arithmetic: 'it is part of a calculation',
  type: 'only a number may stand here',
  dataValue: 'a data file has no constants',
};
