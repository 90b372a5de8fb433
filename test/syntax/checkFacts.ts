import { expect } from 'vitest';
import type { Literal, Owner } from '../../server/src/core/literal';
import type { Scanned } from '../../server/src/core/scan';
import { languageOf } from '../../server/src/syntax/languages';
import { createScanner } from '../../server/src/syntax/scanner';
import { picture } from '../support/fixture';
import { grammarHost } from './grammarHost';

const scanner = createScanner(grammarHost);

export const everything = (): boolean => true;

/**
 * Scans a picture by tokens and, where there is a grammar, by its tree too; both must say what the labels say: the role,
 * then some owners, nearest first, as `relation=name`; `Container.name` in braces for what the literal declares.
 */
export const checkFacts = async (language: string, drawn: string): Promise<void> => {
  const { text, marks } = picture(drawn);
  const source = { uri: 'file:///a/example', version: 1, language, text };
  const expected = marks.map(({ span, label }) => `${text.slice(span.start, span.end)}: ${label}`);
  const found = (scanned: Scanned): readonly string[] =>
    marks.map(({ span, label }) => shown(scanned, span.start, label));
  expect(found(scanner.scanNow(source, everything)), 'by tokens').toEqual(expected);
  if (languageOf(language)?.tree === undefined) return;
  expect(found(await scanner.scan(source, everything)), 'by the tree').toEqual(expected);
};

/** The label itself where it holds, and all that is known where it does not. */
const shown = (scanned: Scanned, start: number, label: string): string => {
  const literal = scanned.literals.find(({ span }) => span.start === start);
  if (literal === undefined) return 'no literal';
  const known = wordsOf(literal);
  const holds = label.split(' ').reduce((from, word) => {
    const at = from < 0 ? -1 : known.indexOf(word, from);
    return at < 0 ? -1 : at + 1;
  }, 0);
  return `${literal.spelling}: ${holds > 0 ? label : known.join(' ')}`;
};

const wordsOf = ({ place }: Literal): readonly string[] => {
  if (place.kind !== 'code') return [place.kind];
  const { declares } = place;
  const name = declares === undefined ? [] : [declares.container, declares.name].filter((part) => part !== undefined);
  const declared = declares === undefined ? [] : [`{${declares.form}:${name.join('.').replaceAll(' ', '_')}}`];
  return [place.role, ...place.owners.map(ownerWord), ...declared, ...(place.inTest ? ['inTest'] : [])];
};

const ownerWord = ({ relation, name, index }: Owner): string =>
  `${relation}${index === undefined ? '' : `#${index}`}=${name}`;
