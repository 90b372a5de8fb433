import type { CatalogHead } from '../../../shared/src/catalog/types';
import { homeNames, idleHeaders } from './clueTable';
import type { Support } from './fileEvidence';
import type { Clue } from './insight';
import type { CodePlace, Role } from './literal';

type Asked = { readonly place: CodePlace; readonly owners: readonly Clue[]; readonly support: Support };

/**
 * Does the number stand where codes of this catalog are expected, though no name is the catalog's own: `code == 14` in a
 * file that imports gRPC, `err == -12` in one that includes `errno.h`?
 */
export const isAtHome = ({ id, scope }: CatalogHead, { place, owners, support }: Asked): boolean => {
  if (!askingRoles.has(place.role) || idleHeaders.has(id)) return false;
  const taken = support.clues.map((clue) => clue.id);
  if (scope === 'protocol' && taken.includes('file.import')) return isNamed(owners, homeNames.import);
  return scope !== 'ambient' && taken.includes('file.header') && isNamed(owners, homeNames.header);
};

const askingRoles: ReadonlySet<Role> = new Set<Role>(['comparison', 'caseLabel']);

const isNamed = (owners: readonly Clue[], least: number): boolean =>
  owners.some(({ id, weight }) => id === 'owner.name' && weight >= least) &&
  !owners.some(({ id }) => id === 'owner.otherMeaning');
