import type { Catalog, Entry } from '../../../shared/src/catalog/types';
import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { Hit } from '../../../shared/src/catalog/hit';
import { displayCode, nameOf } from '../../../shared/src/catalog/display';
import { supportOf, type FileEvidence } from './fileEvidence';
import type { Insight } from './insight';
import { endingsOf, fold } from './names';

/** What a near miss is judged by. */
export type NearMissContext = { readonly catalogs: CatalogSet; readonly evidence: FileEvidence };

/** A sentence where a number in a certain place is almost, but not quite, a code that the catalog knows. */
export const nearMiss = (insight: Insight, context: NearMissContext): string | undefined => {
  if (insight.confidence !== 'certain' || insight.ambiguous || insight.classTest) return undefined;
  return droppedMinus(insight) ?? disagreement(insight, context.catalogs) ?? undocumented(insight, context);
};

const droppedMinus = ({ best: { hit }, literal }: Insight): string | undefined =>
  hit.reading === 'minusDropped'
    ? `${literal.spelling} is no code of ${hit.catalog.title}; ${displayCode(hit)} (${nameOf(hit)}) is. Is the minus missing?`
    : undefined;

/** `INVALID_PARAMS = -32600`: the name is that of another code in the same catalog. */
const disagreement = (
  { role, literal: { place }, best: { hit } }: Insight,
  catalogs: CatalogSet,
): string | undefined => {
  if (role !== 'definition' || place.kind !== 'code' || place.declares === undefined || hit.kind !== 'entry')
    return undefined;
  const catalog = catalogs.catalog(hit.catalog.id);
  const { name, container } = place.declares;
  const meant =
    catalog && (entryNamed(catalog, name) ?? (container === undefined ? undefined : entryNamed(catalog, container)));
  return meant === undefined || isSame(meant, hit)
    ? undefined
    : `${name} has the value of ${nameOf(hit)}; ${meant.name ?? ''} is ${String(meant.code)} in ${hit.catalog.title}.`;
};

const isSame = (entry: Entry, hit: Hit): boolean =>
  entry.code === hit.code || namesOf(entry).some((name) => fold(name) === fold(nameOf(hit)));

/** The entry whose name is the whole name or a longer ending of it; one word alone names too many things. */
const entryNamed = ({ entries }: Catalog, name: string): Entry | undefined => {
  const endings = new Set(endingsOf(name).filter((_, index, all) => index === 0 || all.length - index >= 2));
  return entries.find((entry) => namesOf(entry).some((one) => endings.has(endingsOf(one)[0] ?? '')));
};

const namesOf = ({ name, altNames }: Entry): readonly string[] => (name === undefined ? altNames : [name, ...altNames]);

/** A number that only the base catalog's range holds, in a file of a vendor that fills this range with codes of its own. */
const undocumented = ({ best: { hit } }: Insight, { catalogs, evidence }: NearMissContext): string | undefined => {
  if (hit.kind !== 'range') return undefined;
  const { from, to } = hit.range;
  const vendor = catalogs.heads.find(
    ({ id, scope, extends: bases }) =>
      scope === 'vendor' && bases.includes(hit.catalog.id) && supportOf(evidence, id).kind === 'direct',
  );
  const fills =
    vendor &&
    catalogs.catalog(vendor.id)?.entries.some(({ code }) => typeof code === 'number' && from <= code && code <= to);
  return fills === true ? `${displayCode(hit)} is undocumented in ${vendor.id} (${vendor.title}).` : undefined;
};
