import type { Hit } from '../../../shared/src/catalog/hit';
import type { Clue } from './insight';
import { distinctiveWeight } from './valueClues';

/** What a catalog is short of to be believed: its score falls, and never rises above the ceiling. */
export type Lack = {
  readonly penalty: number;
  readonly ceiling: number;
  readonly clue: Clue;
};

/** Catalogs other than the ambient ones may only win with evidence of their own. */
export const lacks = (hit: Hit, named: boolean, value: readonly Clue[], support: string): Lack | undefined => {
  const { id, scope } = hit.catalog;
  const lack = (because: string, penalty: number, ceiling: number): Lack => ({
    penalty,
    ceiling,
    clue: { id: 'lacks', family: id, weight: -penalty, because },
  });
  if (hit.reading === 'minusDropped' && support !== 'direct')
    return lack('only with a minus that is not there', 3, -0.5);
  if (scope === 'project') return undefined;
  if (scope === 'vendor') return vendorLacks(hit, support, lack);
  const distinctive = value.some(({ weight }) => weight >= distinctiveWeight);
  const common = value.some(({ id: row }) => row === 'value.tiny' || row === 'value.small');
  if (named || distinctive || (support === 'direct' && !common)) return undefined;
  return scope === 'ambient' ? undefined : lack('nothing beside the number names this family', 2, 1);
};

type LackOf = (because: string, penalty: number, ceiling: number) => Lack;

/** In a project that uses a vendor, a status that HTTP knows is HTTP's until the file itself names the vendor. */
const vendorLacks = ({ catalog, code }: Hit, support: string, lack: LackOf): Lack | undefined => {
  if (support === 'direct') return undefined;
  const everyday = catalog.extends.includes('http') && typeof code === 'number' && code >= 100 && code < 600;
  if (support === 'project')
    return everyday ? lack('the file itself does not speak of this vendor', 3, 1.5) : undefined;
  return lack('nothing in the file or project speaks for this vendor', 3, -0.5);
};
