import type { Asked, CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { Hit } from '../../../shared/src/catalog/hit';
import type { CatalogId } from '../../../shared/src/catalog/types';

type Answers = { readonly value: bigint | undefined; readonly hits: Map<CatalogId, Hit | undefined> };

/** Spellings beyond this many are forgotten all at once; a long source has a few thousand. */
const most = 20_000;

/** The same set with a memory: sources write few different numbers, and each is asked for in many catalogs again and again. */
export const rememberingLookUps = (set: CatalogSet): CatalogSet => {
  const bySpelling = new Map<string, Answers>();
  const answersTo = ({ text, value }: Asked): Answers => {
    const known = bySpelling.get(text);
    // One spelling has two values where one language reads it as octal; the later one takes the place.
    if (known !== undefined && known.value === value) return known;
    if (bySpelling.size >= most) bySpelling.clear();
    const fresh: Answers = { value, hits: new Map() };
    bySpelling.set(text, fresh);
    return fresh;
  };
  return {
    ...set,
    lookUp: (id, asked) => {
      if (asked.text === '') return set.lookUp(id, asked);
      const { hits } = answersTo(asked);
      const known = hits.get(id);
      if (known !== undefined || hits.has(id)) return known;
      const hit = set.lookUp(id, asked);
      hits.set(id, hit);
      return hit;
    },
  };
};
