import { printCode, spellingsOf } from './codes';
import type { Hit } from './hit';
import type { Severity } from './types';

/** The name to show: as the source writes it, else what the range or the bits say. Never empty. */
export const nameOf = (hit: Hit): string => {
  const inner = hit.inner && nameOf(hit.inner);
  return ownName(hit) ?? inner ?? fallbackName(hit) ?? displayCode(hit);
};

/** A range that leads elsewhere is named by what it leads to. */
const ownName = (hit: Hit): string | undefined => (hit.kind === 'entry' ? hit.entry.name : undefined);

const fallbackName = (hit: Hit): string | undefined => {
  switch (hit.kind) {
    case 'entry':
      return hit.entry.title;
    case 'range':
      return hit.range.name ?? hit.range.title;
    case 'class':
      return hit.group.title;
    case 'decoded':
      return fieldNames(hit.fields);
  }
};

/** Bits between the ends of a field that is worth a word in a name; flags and severities are not. */
const leastNaming = 3;

/** `ITF 0x1234`: the labels of the fields, numbers where there is none. */
const fieldNames = (fields: Hit['fields']): string =>
  fields
    .filter(
      ({ field, label }) =>
        field.high - field.low >= leastNaming && (label !== undefined || field.catalog === undefined),
    )
    .map(({ label, value }) => label ?? `0x${value.toString(16).toUpperCase()}`)
    .join(' ');

/** One line on what the code means, in the words of the catalog where it has any. */
export const summaryOf = (hit: Hit): string => {
  switch (hit.kind) {
    case 'entry':
      return toldBy(hit.entry) ?? hit.entry.messages[0]?.text ?? hit.entry.causes[0] ?? humanise(nameOf(hit));
    case 'range':
      return (
        [toldBy(hit.range), ...innerSummary(hit)].filter((part) => part !== undefined).join(': ') ||
        humanise(nameOf(hit))
      );
    case 'class':
      return hit.group.description ?? hit.group.title;
    case 'decoded':
      return innerSummary(hit)[0] ?? humanise(nameOf(hit));
  }
};

const toldBy = ({
  title,
  description,
}: {
  readonly title?: string;
  readonly description?: string;
}): string | undefined => title ?? (description === undefined ? undefined : firstSentence(description));

const innerSummary = ({ inner }: Hit): readonly string[] => (inner ? [summaryOf(inner)] : []);

export const severityOf = (hit: Hit): Severity => {
  switch (hit.kind) {
    case 'entry':
      return hit.entry.severity;
    case 'range':
      return hit.range.severity ?? (hit.inner ? severityOf(hit.inner) : 'error');
    case 'class':
      return hit.group.severity ?? 'error';
    case 'decoded':
      return 'error';
  }
};

/** The documentation page of the code, else of its group, else of its catalog. */
export const urlOf = (hit: Hit): string | undefined => {
  return urlTemplate(hit)
    ?.replaceAll('{code}', () => encodeURIComponent(String(hit.code)))
    .replaceAll('{name}', () => encodeURIComponent(nameOf(hit)));
};

const urlTemplate = (hit: Hit): string | undefined => {
  const { groups, url } = hit.catalog;
  if (hit.kind === 'class') return hit.group.url ?? url;
  const row = hit.kind === 'entry' ? hit.entry : hit.kind === 'range' ? hit.range : undefined;
  return row?.url ?? groups.find(({ id }) => id === row?.group)?.url ?? url;
};

/** The code in the spelling its catalog prefers: hexadecimal for HRESULT, `TS2345`, else decimal. */
export const displayCode = ({ catalog, code }: Hit): string => printCode(code, catalog.codes);

/** Every usual spelling of the code, {@link displayCode} first. */
export const spellings = ({ catalog, code }: Hit): readonly string[] => spellingsOf(code, catalog.codes);

/** A full stop ends a sentence only before a blank and not after an abbreviation. */
const sentenceEnd = /(?<!\b(?:e\.g|i\.e|etc|vs|approx|incl|no))[.!?](?=\s|$)/i;

const firstSentence = (text: string): string => {
  const [line = ''] = text.trim().split(/\n/);
  const end = sentenceEnd.exec(line);
  return end ? line.slice(0, end.index + 1) : line;
};

/** Words that say only that an error is an error. */
const noise = /_(?:ERROR_CODE|ERR_CODE)$/i;

/** `SESSION_IS_FULL_ERROR_CODE` as `Session is full`, `InvalidAPIKey` as `Invalid API key`. */
const humanise = (name: string): string => {
  const core = name.replace(noise, '');
  const allCapitals = !/[a-z]/.test(core);
  const words = core
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[\s_]+/)
    .filter((word) => word !== '')
    .map((word) => (!allCapitals && /^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()));
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};
