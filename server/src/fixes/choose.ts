import type { Hit } from '../../../shared/src/catalog/hit';
import type { Insight } from '../core/insight';
import type { FixContext } from './context';
import { constantsElsewhere, constantsHere } from './constants/declared';
import { constantAtTop, constantInModule } from './constants/generated';
import { constantsOfLibraries, type Missed } from './constants/library';
import type { Reference, Site } from './languages/language';
import { refusal } from './refuse';
import type { SourceFile } from './text/sourceFile';
import { writtenName } from './titles';

/** The constants that may take the literal's place, best first, and the library's that may not; or why there is none. */
export type Choice =
  { readonly references: readonly Reference[]; readonly missed: readonly Missed[] } | { readonly why: string };

export const choose = (insight: Insight, file: SourceFile, context: FixContext): Choice => {
  const why = refusal(insight);
  const site = siteOf(insight, file);
  if (why !== undefined || site === undefined) return { why: why ?? 'it is text, and the constant is a number' };
  return chooseFor(insight.best.hit, site, context);
};

/** For a place that holds no code yet, too: where a constant is to be inserted. */
export const chooseFor = (hit: Hit, site: Site, context: FixContext): Choice => {
  const library = constantsOfLibraries(hit, site, context);
  const judged = distinct(candidatesFor(hit, site, { context, library: library.references })).map((reference) => ({
    reference,
    objection: objection(site, reference) ?? typeObjection(site, reference, context),
  }));
  const references = judged.flatMap((each) => (each.objection === undefined ? [each.reference] : []));
  if (references.length > 0) return { references, missed: [...unfit(judged), ...library.missed] };
  return { why: judged[0]?.objection ?? 'the catalog writes it as another number' };
};

export const siteOf = ({ literal }: Insight, file: SourceFile): Site | undefined =>
  literal.place.kind === 'code' && literal.value !== undefined
    ? { literal, value: literal.value, place: literal.place, file }
    : undefined;

/** What the program declares comes first, then what it depends on, then what would have to be written. */
const candidatesFor = (
  hit: Hit,
  site: Site,
  { context, library }: { readonly context: FixContext; readonly library: readonly Reference[] },
): readonly Reference[] => [
  ...constantsHere(hit, site),
  ...constantsElsewhere(hit, site, context),
  ...library,
  ...present(constantInModule(hit, site, context)),
  ...present(constantAtTop(hit, site)),
];

/** Of a library, but not for this place. */
const unfit = (
  judged: readonly { readonly reference: Reference; readonly objection: string | undefined }[],
): readonly Missed[] =>
  judged.flatMap(({ reference, objection: why }) =>
    why === undefined || reference.origin !== 'library' ? [] : [{ symbol: writtenName(reference), why }],
  );

const present = (reference: Reference | undefined): readonly Reference[] =>
  reference === undefined ? [] : [reference];

const distinct = (references: readonly Reference[]): readonly Reference[] => [
  ...new Map(
    references.map((reference) => [
      `${reference.need?.module ?? ''} ${reference.need?.name ?? ''} ${reference.expression}`,
      reference,
    ]),
  ).values(),
];

const objection = (site: Site, reference: Reference): string | undefined => {
  if (reference.value !== site.value) return 'the constant has another value';
  if (site.place.role === 'caseLabel' && !reference.caseLabel) return 'a case label must be a constant expression';
  return site.file.language.refuses(site, reference);
};

/** Where a type of the file names the number itself, only a constant of that very type keeps the checks that rest on it. */
const typeObjection = ({ value }: Site, { exactness }: Reference, { literals }: FixContext): string | undefined => {
  const isNamed = (): boolean =>
    literals.some(({ place, value: other }) => place.kind === 'code' && place.role === 'type' && other === value);
  return exactness === 'loose' && isNamed()
    ? 'a type of this file names the number, and the constant is of another type'
    : undefined;
};
