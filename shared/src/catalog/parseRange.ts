import { canonical, valueOf } from './codes';
import { given } from './given';
import { codeIn } from './parseEntry';
import { id, line, markdown, severity, url } from './parseHead';
import { integer, open, recordOf, text, type Opened, type Reader } from './readers';
import type { BitField, CodeRange, CodeSpace } from './types';

const rangeKeys = ['from', 'to', 'name', 'title', 'description', 'severity', 'group', 'url', 'offset', 'catalog'];

/** A stretch of codes; only spaces of integers have them. */
export const parseRange =
  (space: CodeSpace): Reader<CodeRange> =>
  (found) => {
    const range = open(found, { noun: 'a range', keys: rangeKeys, extensible: false });
    const from = range?.need('from', codeIn(space));
    const to = range?.need('to', codeIn(space));
    if (!range || from === undefined || to === undefined) return undefined;
    if (typeof from !== 'number' || typeof to !== 'number') {
      found.note('wrong type', found.path, 'A range needs a catalog with codes of kind integer, of at most 53 bits.');
      return undefined;
    }
    if (from > to) {
      found.note(
        'range upside down',
        found.path,
        `The range ends (${to}) before it begins (${from}); swap "from" and "to".`,
      );
      return undefined;
    }
    return { from, to, ...given({ ...textsOf(range), inner: innerOf(range, space) }) };
  };

const textsOf = (range: Opened) => ({
  name: range.get('name', text('a name without blanks', /^\S+$/)),
  title: range.get('title', line),
  description: range.get('description', markdown),
  severity: range.get('severity', severity),
  group: range.get('group', id),
  url: range.get('url', url),
});

const innerOf = (range: Opened, space: CodeSpace): CodeRange['inner'] => {
  const catalog = range.get('catalog', id);
  const offset = range.get('offset', integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)) ?? 0;
  if (catalog === undefined) {
    if (range.has('offset'))
      range.note('missing property', range.path, 'A range with an "offset" needs the "catalog" to look in.');
    return undefined;
  }
  // 2147942400 and -2147024896 are one offset in 32 bits; codes are compared in the canonical one.
  const read = space.kind === 'integer' ? canonical(BigInt(offset), space) : undefined;
  return { catalog, offset: Number(valueOf(read?.code ?? offset)) };
};

const fieldKeys = ['name', 'high', 'low', 'values', 'catalog', 'when'];
const bit = integer(0, 63);

export const parseBitField: Reader<BitField> = (found) => {
  const field = open(found, { noun: 'a bit field', keys: fieldKeys, extensible: false });
  const name = field?.need('name', line);
  const high = field?.need('high', bit);
  const low = field?.need('low', bit);
  if (!field || name === undefined || high === undefined || low === undefined) return undefined;
  if (high < low) {
    found.note(
      'bad bit field',
      found.path,
      `The field's highest bit (${high}) lies below its lowest (${low}); swap them.`,
    );
    return undefined;
  }
  return {
    name,
    high,
    low,
    values: field.get('values', recordOf(text('text', /^/), /^(0|[1-9][0-9]*)$/)) ?? {},
    when: field.get('when', recordOf(integer(0, Number.MAX_SAFE_INTEGER))) ?? {},
    ...given({ catalog: field.get('catalog', id) }),
  };
};
