import { displayCode, nameOf, severityOf, summaryOf, urlOf } from './catalog/display';
import type { Hit } from './catalog/hit';
import type { LookupHit } from './protocol';

/** A hit as lists show it. */
export const lookupHit = (hit: Hit): LookupHit => {
  const url = urlOf(hit);
  return {
    catalog: hit.catalog.id,
    catalogTitle: hit.catalog.title,
    code: hit.code,
    spelling: displayCode(hit),
    name: nameOf(hit),
    summary: summaryOf(hit),
    severity: severityOf(hit),
    ...(url === undefined ? {} : { url }),
  };
};
