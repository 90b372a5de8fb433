import type { Hit } from '../../../shared/src/catalog/hit';
import type { Span } from '../../../shared/src/span';
import type { CodePlace, Literal } from '../core/literal';
import type { FileFacts } from '../core/scan';
import type { Source } from '../core/source';
import { chooseFor } from './choose';
import { compose } from './compose';
import type { FixContext } from './context';
import type { FixEdit } from './fix';
import { languageOf } from './languages';
import type { Site } from './languages/language';
import { valueOf } from './modules/describe';
import { placeRefusal } from './refuse';
import { sourceFile } from './text/sourceFile';

/** A place in a file where no code stands yet. */
export type Opening = {
  readonly source: Source;
  readonly facts: FileFacts;
  /** What the constant takes the place of; empty for a cursor. */
  readonly span: Span;
  readonly context: FixContext;
  /** What stands around it, where that is known. */
  readonly place?: CodePlace;
};

export type Insertion = readonly FixEdit[] | { readonly why: string };

/** Writes a code's constant, import and module included, where the palette, a hover or a completion asks for it. */
export const inserterAt = ({
  source,
  facts,
  span,
  context,
  place = unknownPlace,
}: Opening): ((hit: Hit) => Insertion) => {
  const language = languageOf(source.language);
  if (language === undefined)
    return () => ({ why: `No constants are written in files of language "${source.language}".` });
  const file = sourceFile(source, facts, language);
  const there = literalAt(span, context);
  return (hit) => {
    const value = valueOf(hit.code);
    if (value === undefined) return { why: `${hit.catalog.title} has texts for codes, and constants are numbers.` };
    const literal = there ?? { span, spelling: String(value), value, radix: 10, quoted: false, place };
    return insertedAt({ literal, value, place: literal.place, file }, hit, context);
  };
};

const insertedAt = (site: Site, hit: Hit, context: FixContext): Insertion => {
  const why = placeRefusal(site.place);
  if (why !== undefined) return { why: `Not possible here: ${why}.` };
  const choice = chooseFor(hit, site, context);
  if ('why' in choice) return { why: `Not possible here: ${choice.why}.` };
  for (const reference of choice.references) {
    const edits = compose([{ site, reference }], site.file, context);
    if (edits !== undefined) return edits;
  }
  return { why: 'Not possible here: its name is taken in this file.' };
};

/** An operand of which nothing is known. */
const unknownPlace: CodePlace = { kind: 'code', role: 'other', owners: [], siblings: [], inTest: false };

/** A number that stands there already, whether or not anything else says that it is this code. */
const literalAt = (span: Span, { literals }: FixContext): (Literal & { readonly place: CodePlace }) | undefined => {
  const literal = literals.find((each) => each.span.start === span.start && each.span.end === span.end);
  if (literal?.place.kind !== 'code' || literal.quoted) return undefined;
  return { ...literal, place: literal.place };
};
