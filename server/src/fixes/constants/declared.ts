import type { Hit } from '../../../../shared/src/catalog/hit';
import type { FixContext } from '../context';
import type { Reference, Site } from '../languages/language';
import { isOutsideProgram } from '../outsideProgram';
import { fits } from './fits';

/** Constants of the file itself, the nearest declaration first. */
export const constantsHere = (hit: Hit, site: Site): readonly Reference[] =>
  site.file.facts.constants
    .filter((declaration) => declaration.value === site.value && fits(declaration, hit, site.value))
    .sort((a, b) => b.nameSpan.start - a.nameSpan.start)
    .flatMap((declaration) => {
      const reach = site.file.language.reachHere(declaration, site);
      return reach === undefined ? [] : [{ ...reach, origin: 'file' as const, value: site.value }];
    });

/** Constants that other files of the workspace export; what stands in tests is for tests. */
export const constantsElsewhere = (hit: Hit, site: Site, context: FixContext): readonly Reference[] => {
  const own = site.file.source.uri;
  return context.constants
    .withValue(site.value)
    .filter(({ uri, exported }) => exported && uri !== own && (isOutsideProgram(own) || !isOutsideProgram(uri)))
    .filter((declaration) => fits(declaration, hit, site.value))
    .sort((a, b) => distance(own, a.uri) - distance(own, b.uri) || (a.uri < b.uri ? -1 : 1))
    .flatMap((declaration) => {
      const reach = site.file.language.reachFrom(declaration, declaration.uri, site, context);
      return reach === undefined ? [] : [{ ...reach, origin: 'workspace' as const, value: site.value }];
    });
};

/** In directories to walk: a near constant is the likelier one. */
const distance = (from: string, to: string): number => {
  const a = from.split('/');
  const b = to.split('/');
  const shared = a.findIndex((part, at) => part !== b[at]);
  return a.length + b.length - 2 * (shared === -1 ? a.length : shared);
};
