import { readNumeral } from '../../../shared/src/catalog/numeral';
import type { Settings } from '../../../shared/src/settings';
import type { Policy } from '../core/insight';

/** What the settings say about judging; entries that are no numbers or ranges are left out and named in `problems`. */
export const policyOf = (settings: Settings): { readonly policy: Policy; readonly problems: readonly string[] } => {
  const read = settings.allowedValues.map((text) => ({ text, range: rangeOf(text) }));
  return {
    policy: {
      thresholds: {
        possible: settings['confidence.possible'],
        likely: settings['confidence.likely'],
        certain: settings['confidence.certain'],
      },
      ignoredCodes: settings.ignoredCodes,
      disabledCatalogs: settings.disabledCatalogs,
      allowed: read.flatMap(({ range }) => (range === undefined ? [] : [range])),
    },
    problems: read
      .filter(({ range }) => range === undefined)
      .map(
        ({ text }) =>
          `Setting errorCodeInsight.allowedValues holds "${text}", which is neither a number nor a range like 200-299.`,
      ),
  };
};

/** `404`, `200-299`, `-5--1`, `0x80004005`. */
const rangeOf = (text: string): Policy['allowed'][number] | undefined => {
  const single = readNumeral(text);
  if (single !== undefined) return { from: single.value, to: single.value };
  const [, first = '', last = ''] = /^\s*([-+]?\w+)\s*-\s*([-+]?\w+)\s*$/.exec(text) ?? [];
  const [from, to] = [readNumeral(first), readNumeral(last)];
  return from === undefined || to === undefined ? undefined : { from: from.value, to: to.value };
};
