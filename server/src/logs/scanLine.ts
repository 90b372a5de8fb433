import type { Finding } from './finding';
import { genericFindings } from './genericCues';
import type { LineSetting } from './formats/format';
import type { MessageFinder } from './messages';
import type { PrefixFinder } from './prefixes';
import { readLine } from './readLine';

/** Units of one line that are looked at; what stands beyond is a dump, not a message. */
const lineLimit = 32_768;

/** What catalogs add to the words that every log may use. */
export type CatalogFinders = { readonly prefixed: PrefixFinder; readonly messages: MessageFinder };

/** The codes of one plain line, in order. */
export const scanLine = (text: string, setting: LineSetting, finders: CatalogFinders): readonly Finding[] => {
  const line = text.length > lineLimit ? text.slice(0, lineLimit) : text;
  const numbers = /\d/.test(line) ? numbersIn(line, setting, finders.prefixed) : [];
  const messages = finders.messages.find(line, setting.vendors);
  const unnumbered = messages.filter(({ token }) => !numbers.some((one) => one.token.value === token.value));
  return [...numbers, ...unnumbered].sort((a, b) => a.token.start - b.token.start);
};

const numbersIn = (line: string, setting: LineSetting, prefixed: PrefixFinder): readonly Finding[] => {
  const { findings, loose } = readLine(line, setting);
  const spoken = loose.flatMap((stretch) => genericFindings({ text: line, ...stretch }, setting));
  const all = [...findings, ...spoken];
  const named = prefixed(line).filter(({ token }) => !all.some((one) => one.token.start === token.start));
  return [...all, ...named];
};
