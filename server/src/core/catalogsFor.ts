import { valueOf } from '../../../shared/src/catalog/codes';
import type { Catalog, CatalogHead } from '../../../shared/src/catalog/types';
import { catalogNames } from './catalogNames';
import { homeFamilies } from './clueTable';
import { supportOf } from './fileEvidence';
import type { Policy } from './insight';
import { judge } from './judge';
import type { CodePlace, Literal } from './literal';
import { matchCode, type Surroundings } from './match';
import { ownerClues } from './ownerClues';

/** So many codes stand for a catalog: what is certain of most of them is certain of the place. */
const mostSamples = 5;

/**
 * The catalogs of which it is certain that their codes belong in a place where no number stands yet: a name or the file
 * must speak for the catalog, as the number itself cannot.
 */
export const catalogsFor = (place: CodePlace, around: Surroundings, policy: Policy): readonly Catalog[] =>
  spokenFor(place, around).flatMap(({ id }) => {
    const catalog = around.catalogs.catalog(id);
    if (catalog === undefined) return [];
    const samples = samplesOf(catalog, place);
    const certain = samples.filter((sample) => isCertain(sample, id, { place, around, policy }));
    return certain.length > samples.length / 2 ? [catalog] : [];
  });

const spokenFor = ({ owners }: CodePlace, { catalogs, evidence, language }: Surroundings): readonly CatalogHead[] => {
  const clues = ownerClues(owners, catalogNames(catalogs), { near: homeFamilies[language] });
  const claiming = new Set(clues.filter(({ weight }) => weight > 0).map(({ family }) => family));
  return catalogs.heads.filter(
    ({ id, codes }) =>
      codes.kind === 'integer' && (claiming.has(id) || ['direct', 'project'].includes(supportOf(evidence, id).kind)),
  );
};

/** Failures, evenly taken from the whole catalog; of a catalog without any, whatever it holds. */
const samplesOf = ({ entries, codes }: Catalog, place: CodePlace): readonly Literal[] => {
  const failures = entries.filter(({ severity }) => severity === 'error');
  const list = failures.length > 0 ? failures : entries;
  const step = Math.max(1, Math.floor(list.length / mostSamples));
  return list
    .filter((_, index) => index % step === 0)
    .slice(0, mostSamples)
    .map(({ code }): Literal => ({
      span: { start: 0, end: 0 },
      spelling: String(code),
      value: valueOf(code),
      radix: codes.kind === 'integer' ? codes.radix : 10,
      quoted: false,
      place,
    }));
};

type Judged = { readonly place: CodePlace; readonly around: Surroundings; readonly policy: Policy };

const isCertain = (sample: Literal, id: string, { place, around, policy }: Judged): boolean => {
  const insight = judge(sample, matchCode(sample, place, around), policy, []);
  return insight?.confidence === 'certain' && !insight.ambiguous && insight.best.hit.catalog.id === id;
};
