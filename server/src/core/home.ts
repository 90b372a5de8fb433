import type { CatalogHead } from '../../../shared/src/catalog/types';
import { homeNames, idleHeaders } from './clueTable';
import { supportOf, type FileEvidence, type Support } from './fileEvidence';
import type { Clue } from './insight';
import type { CodePlace, Literal, Role } from './literal';
import { fold, lastSegment } from './names';

type Asked = { readonly place: CodePlace; readonly owners: readonly Clue[]; readonly support: Support };

/**
 * Does the number stand where codes of this catalog are expected, though no name is the catalog's own: `code == 14` in a
 * file that imports gRPC, `err == -12` in one that includes `errno.h`?
 */
export const isAtHome = ({ id, scope }: CatalogHead, { place, owners, support }: Asked): boolean => {
  if (!askingRoles.has(place.role) || idleHeaders.has(id)) return false;
  const taken = support.clues.map((clue) => clue.id);
  if (scope === 'protocol' && taken.includes('file.import')) return isNamed(owners, homeNames.import);
  const isIncluded = taken.includes('file.header') || taken.includes('file.kernelHeader');
  return scope !== 'ambient' && isIncluded && isNamed(owners, homeNames.header);
};

/** `return -22`, `ret = -22` in a kernel's source: an errno, negated. -1 is any failure. */
export const negatedClues = (
  { value }: Literal,
  { role, owners }: CodePlace,
  evidence: FileEvidence,
): readonly Clue[] => {
  if (value === undefined || value >= -1n || value < -greatestErrno) return [];
  const isGiven =
    role === 'return' || (role === 'assignment' && givenNames.has(fold(lastSegment(owners[0]?.name ?? ''))));
  const family = 'errno';
  const isKernel = supportOf(evidence, family).clues.some(({ id }) => id === 'file.kernelHeader');
  return isGiven && isKernel
    ? [{ id: 'owner.claimed', family, weight: negatedWeight, because: 'given back negated, as kernels do' }]
    : [];
};

const negatedWeight = 4.5;
const greatestErrno = 133n;
const givenNames: ReadonlySet<string> = new Set('ret retval err error rc result status rv res'.split(' '));

const askingRoles: ReadonlySet<Role> = new Set<Role>(['comparison', 'caseLabel']);

const isNamed = (owners: readonly Clue[], least: number): boolean =>
  owners.some(({ id, weight }) => id === 'owner.name' && weight >= least) &&
  !owners.some(({ id }) => id === 'owner.otherMeaning');
