import type { CodePlace, Literal, Owner } from './literal';

/**
 * Class tests in other guises, read as what they mean: the 4 of `status / 100 == 4` as a bound of the class from 400 on,
 * the bounds of `status in range(500, 600)` as bounds.
 */
export const withClassTests = (literals: readonly Literal[]): readonly Literal[] =>
  literals.map((literal) => {
    const { place } = literal;
    if (place.kind !== 'code') return literal;
    const owner = dividedSubject(place);
    return owner === undefined ? asRange(literal, place) : asClass(literal, place, owner);
  });

const quotient = /\/\/?\s*100\)*$/;

/** What is divided in `status / 100 == 4`, `switch status / 100 { case 4: }`. */
const dividedSubject = ({ owners: [owner] }: CodePlace): Owner | undefined =>
  owner !== undefined && quotient.test(owner.name) ? { ...owner, name: owner.name.replace(quotient, '') } : undefined;

const asClass = (literal: Literal, place: CodePlace, owner: Owner): Literal =>
  literal.value === undefined || literal.value < 1n || literal.value > 9n
    ? literal
    : { ...literal, value: literal.value * 100n, place: { ...place, role: 'rangeTest', owners: [owner] } };

/** `code in range(500, 600)`. */
const asRange = (literal: Literal, place: CodePlace): Literal => {
  const [call, subject] = place.owners;
  return call?.relation === 'argumentOf' && call.name === 'range' && subject?.relation === 'comparedWith'
    ? { ...literal, place: { ...place, role: 'rangeTest', owners: place.owners.slice(1) } }
    : literal;
};

/** The digit stands for its class: it is no code itself. */
export const isClassDigit = ({ spelling, value }: Literal): boolean =>
  spelling.length === 1 && value !== undefined && value >= 100n;
