/** The bracket around an expression that fills one of its places. */
import type { Here, Step } from './step';
import type { Group } from './group';
import type { Surround } from '../surround';
import type { Reading } from './reading';
import { CLOSE, isMark, kindAt, parentAt, partnerAt, spanOf, textAt, WORD } from './tokens';

export const enclose = (reading: Reading, here: Here): Step => {
  const { tokens } = reading;
  const open = parentAt(tokens, here.first);
  if (open < 0) return NOTHING;
  const group = reading.groupAt(open);
  const close = partnerAt(tokens, open) < 0 ? here.last : partnerAt(tokens, open);
  const whole = { first: Math.min(group.first, open), last: close };
  const list = spanOf(tokens, open, close);
  switch (group.kind) {
    case 'call':
      return { found: [argument(reading, { open, group, list }, here)], here: whole };
    case 'list':
      return here.isPair === true ? { found: [], here: whole } : { found: [{ kind: 'items', list }], here: whole };
    case 'grouping':
      // The comma of `(0, f)()` in JavaScript drops what stands before it.
      if (reading.layout.destructures === true)
        return isMark(tokens, here.last + 1, ',') ? NOTHING : { found: [], here: whole };
      return isTuple(reading, here, open)
        ? { found: [{ kind: 'items', list }], here: whole }
        : { found: [], here: whole };
    case 'object':
      return objectElement(reading, here, { open, whole, list });
    case 'index':
      return { found: [{ kind: 'index', of: group.name ?? list }] };
    case 'enum':
      return enumMember(reading, here);
    case 'element':
      return {
        found: [
          { kind: 'argument', callee: group.name ?? list, index: 0, list: { start: list.start, end: list.start } },
        ],
      };
    default:
      return NOTHING;
  }
};

const NOTHING: Step = { found: [{ kind: 'other' }] };

type Call = {
  readonly open: number;
  readonly group: Group;
  readonly list: { readonly start: number; readonly end: number };
};

const argument = (reading: Reading, { open, group, list }: Call, here: Here): Surround => ({
  kind: 'argument',
  callee: group.name ?? list,
  index: commasBefore(reading, here.first, open),
  list,
});

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

type Listed = {
  readonly open: number;
  readonly whole: Here;
  readonly list: { readonly start: number; readonly end: number };
};

/** An element of `{…}`; the braces of an attribute (`status={404}`) are no list. */
const objectElement = (reading: Reading, here: Here, { open, whole, list }: Listed): Step => {
  const { tokens } = reading;
  const outer = parentAt(tokens, open);
  const isAttribute = outer >= 0 && textAt(tokens, outer) === '<' && isMark(tokens, open - 1, '=');
  if (isAttribute) return { found: [], here: { first: open, last: whole.last } };
  return here.isPair === true ? { found: [], here: whole } : { found: [{ kind: 'items', list }], here: whole };
};

/** `NOT_FOUND(404, "Not Found")` in an enum. */
const enumMember = (reading: Reading, here: Here): Step => {
  const { tokens } = reading;
  if (kindAt(tokens, here.first) !== WORD) return NOTHING;
  const name = spanOf(tokens, here.first, here.first);
  return { found: [{ kind: 'declare', name, form: 'enumMember', statement: spanOf(tokens, here.first, here.last) }] };
};
