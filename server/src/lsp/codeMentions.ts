import { spellingsOf } from '../../../shared/src/catalog/codes';
import { spellings } from '../../../shared/src/catalog/display';
import type { Hit } from '../../../shared/src/catalog/hit';
import type { Catalog } from '../../../shared/src/catalog/types';

/** A quick look at a text, which spares reading those without a code. */
export type MayMention = (text: string) => boolean;

/** Whether a text holds the digits of a code in any of its spellings. */
export const mayMentionCode = (hit: Hit): MayMention => {
  const digits = spellings(hit).map((spelling) => spelling.replace(/^-|^0x0*/i, '').replace(/[^\w.]/g, ''));
  const mention = new RegExp(
    [...digits, String(hit.code).replace(/\W/g, '')].map((each) => each.replace(/(?!^)./g, "[_']?$&")).join('|'),
    'i',
  );
  return (text) => mention.test(text);
};

/** Whether a text holds the digits of any code of a catalog, or a textual code. */
export const mayMentionAny = ({ entries, codes }: Catalog): MayMention => {
  const all = entries.flatMap(({ code, aliases, platforms }) => [code, ...aliases, ...Object.values(platforms)]);
  const digits = new Set(all.flatMap((code) => spellingsOf(code, codes)).map(bare));
  return (text) => {
    for (const [word] of text.matchAll(numberOrWord)) if (digits.has(bare(word))) return true;
    return false;
  };
};

const numberOrWord = /0[xX][\da-fA-F_']+|\d[\d_']*(?:\.\d+)*|[A-Z\d]{2,}/g;

/** Without sign, prefix, separators and leading zeros. */
const bare = (spelling: string): string => spelling.replace(/^-?(?:0[xX])?0*|[_']/g, '').toUpperCase();
