import { displayCode, nameOf, spellings, summaryOf, urlOf } from '../../../shared/src/catalog/display';
import type { DecodedField, Hit } from '../../../shared/src/catalog/hit';
import type { Entry } from '../../../shared/src/catalog/types';
import { blocks, bold, bullets, code, joined, prose, webLink, words, type Markdown } from './markdown';

/** Everything that a catalog says of one code, for people to read. */
export const cardOf = (hit: Hit): Markdown =>
  blocks([heading(hit), bodyOf(hit), otherSpellings(hit), documentation(hit)]);

/** The number, the name and the catalog, in one line. */
export const heading = (hit: Hit): Markdown =>
  joined([bold(joined([code(displayCode(hit)), prose(nameUnlessCode(hit))], ' ')), prose(hit.catalog.title)], ' · ');

/** Meaning, messages, causes, remedies, and what the bits say. */
export const bodyOf = (hit: Hit): Markdown => {
  switch (hit.kind) {
    case 'entry':
      return blocks([...entryBlocks(hit, hit.entry), bits(hit.fields)]);
    case 'range':
      return blocks([
        prose(hit.range.title ?? summaryOf(hit)),
        prose(hit.range.description ?? ''),
        ...innerBlocks(hit.inner),
        bits(hit.fields),
      ]);
    case 'class':
      return blocks([prose(hit.group.title), prose(hit.group.description ?? '')]);
    case 'decoded':
      return blocks([prose(summaryOf(hit)), ...innerBlocks(hit.inner), bits(hit.fields)]);
  }
};

/** One line on a hit that is not the main one. */
export const brief = (hit: Hit): Markdown =>
  joined(
    [
      joined([code(`${hit.catalog.id}/${displayCode(hit)}`), bold(prose(nameUnlessCode(hit)))], ' '),
      prose(summaryOf(hit)),
    ],
    ' · ',
  );

export const otherSpellings = (hit: Hit): Markdown => {
  const [, ...others] = spellings(hit);
  return labelled('Also written', joined(others.map(code), ', '));
};

export const documentation = (hit: Hit): Markdown => {
  const address = urlOf(hit);
  return address === undefined ? words('') : webLink(words('Documentation'), address);
};

/** A code without any name is not said twice. */
const nameUnlessCode = (hit: Hit): string => (nameOf(hit) === displayCode(hit) ? '' : nameOf(hit));

const entryBlocks = (hit: Hit, entry: Entry): readonly Markdown[] => {
  const meaning = entry.description ?? summaryOf(hit);
  return [
    prose(meaning),
    deprecation(entry),
    list(
      'Messages',
      entry.messages
        .map(({ text, when }) => (when === undefined ? text : `${text} (${when})`))
        .filter((text) => text !== meaning),
    ),
    list(
      'Causes',
      entry.causes.filter((text) => text !== meaning),
    ),
    list('What to try', entry.remedies),
    list('Notes', entry.notes),
    platforms(entry),
  ];
};

const innerBlocks = (inner: Hit | undefined): readonly Markdown[] =>
  inner === undefined ? [] : [labelled('Inside', brief(inner)), bodyOf(inner)];

const deprecation = ({ deprecated }: Entry): Markdown => {
  if (deprecated === undefined || deprecated === false) return words('');
  return typeof deprecated === 'string' ? labelled('Deprecated', prose(deprecated)) : words('*Deprecated.*');
};

const platforms = (entry: Entry): Markdown =>
  labelled(
    'Elsewhere',
    joined(
      Object.entries(entry.platforms).map(([platform, number]) =>
        joined([code(String(number)), prose(`on ${platform}`)], ' '),
      ),
      ', ',
    ),
  );

const bits = (fields: readonly DecodedField[]): Markdown =>
  labelled(
    'Bits',
    joined(
      fields.map(({ field, value, label }) =>
        prose(`${field.name} ${label === undefined ? String(value) : `${label} (${value})`}`),
      ),
      ', ',
    ),
  );

const list = (label: string, texts: readonly string[]): Markdown => {
  const [only, second] = texts;
  if (only === undefined) return words('');
  if (second === undefined) return labelled(label, prose(only));
  return joined([bold(words(`${label}:`)), bullets(texts.map(prose))], '\n');
};

const labelled = (label: string, { markdown }: Markdown): Markdown =>
  words(markdown === '' ? '' : `**${label}:** ${markdown}`);
