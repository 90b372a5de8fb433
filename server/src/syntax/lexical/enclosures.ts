/** The bracket around an expression that fills one of its places. */
import type { Span } from '../../../../shared/src/span';
import { type Here, NOTHING_MORE, type Step } from './step';
import type { Group } from './group';
import type { Reading } from './reading';
import { CLOSE, isMark, kindAt, parentAt, partnerAt, spanOf, textAt, WORD } from './tokens';

export const enclose = (reading: Reading, here: Here): Step => {
  const { tokens } = reading;
  const open = parentAt(tokens, here.first);
  if (open < 0) return NOTHING_MORE;
  const group = reading.groupAt(open);
  const close = partnerAt(tokens, open) < 0 ? here.last : partnerAt(tokens, open);
  const whole = { first: Math.min(group.first, open), last: close };
  return ENCLOSURES[group.kind](reading, here, { open, group, whole, list: spanOf(tokens, open, close) });
};

type Bracket = { readonly open: number; readonly group: Group; readonly whole: Here; readonly list: Span };

type Enclosure = (reading: Reading, here: Here, bracket: Bracket) => Step;

const nothing: Enclosure = () => NOTHING_MORE;

const items: Enclosure = (_, here, { list, whole }) =>
  here.isPair === true ? { found: [], here: whole } : { found: [{ kind: 'items', list }], here: whole };

/** The comma of `(0, f)()` in JavaScript drops what stands before it. */
const grouping: Enclosure = (reading, here, { open, list, whole }) => {
  if (reading.layout.destructures !== true)
    return isTuple(reading, here, open)
      ? { found: [{ kind: 'items', list }], here: whole }
      : { found: [], here: whole };
  return isMark(reading.tokens, here.last + 1, ',') ? NOTHING_MORE : { found: [], here: whole };
};

/** The braces of an attribute (`status={404}`) are no list. */
const object: Enclosure = (reading, here, bracket) => {
  const { tokens } = reading;
  const { open, whole } = bracket;
  const outer = parentAt(tokens, open);
  const isAttribute = outer >= 0 && textAt(tokens, outer) === '<' && isMark(tokens, open - 1, '=');
  return isAttribute ? { found: [], here: { first: open, last: whole.last } } : items(reading, here, bracket);
};

const ENCLOSURES: Readonly<Record<Group['kind'], Enclosure>> = {
  call: (reading, here, { open, group, list, whole }) => {
    const index = commasBefore(reading, here.first, open);
    return { found: [{ kind: 'argument', callee: group.name ?? list, index, list }], here: whole };
  },
  list: items,
  grouping,
  object,
  index: (_, __, { group, list }) => ({ found: [{ kind: 'index', of: group.name ?? list }] }),
  enum: (reading, here) => enumMember(reading, here),
  element: (_, __, { group, list }) => ({
    found: [{ kind: 'argument', callee: group.name ?? list, index: 0, list: { start: list.start, end: list.start } }],
  }),
  parameters: nothing,
  condition: nothing,
  block: nothing,
  function: nothing,
  switch: nothing,
  class: nothing,
  hole: nothing,
};

/** Position among the commas; positions further back than anybody counts are cut. */
const commasBefore = (reading: Reading, first: number, open: number): number => {
  const { tokens } = reading;
  let commas = 0;
  for (let at = first - 1, steps = 0; at > open && steps < REACH; at--, steps++) {
    if (kindAt(tokens, at) === CLOSE && partnerAt(tokens, at) > open) at = partnerAt(tokens, at);
    else if (isMark(tokens, at, ',')) commas++;
  }
  return commas;
};

const REACH = 400;

const isTuple = (reading: Reading, here: Here, open: number): boolean =>
  isMark(reading.tokens, here.last + 1, ',') ||
  (here.first - 1 !== open && isMark(reading.tokens, here.first - 1, ','));

/** `NOT_FOUND(404, "Not Found")` in an enum. */
const enumMember = (reading: Reading, here: Here): Step => {
  const { tokens } = reading;
  if (kindAt(tokens, here.first) !== WORD) return NOTHING_MORE;
  const name = spanOf(tokens, here.first, here.first);
  return { found: [{ kind: 'declare', name, form: 'enumMember', statement: spanOf(tokens, here.first, here.last) }] };
};
