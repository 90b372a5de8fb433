import type { Finding } from './finding';
import { genericFindings } from './genericCues';
import type { LineReading, LineSetting } from './lineForm';
import { lineForms } from './lineForms';
import type { PrefixFinder } from './prefixes';

/** Units of one line that are looked at; what stands beyond is a dump, not a message. */
export const lineLimit = 32_768;

/** The codes of one plain line, in order. */
export const scanLine = (text: string, setting: LineSetting, prefixed: PrefixFinder): readonly Finding[] => {
  const line = text.length > lineLimit ? text.slice(0, lineLimit) : text;
  if (!/\d/.test(line)) return [];
  const { findings, loose } = readingOf(line, setting);
  const spoken = loose.flatMap((stretch) => genericFindings({ text: line, ...stretch }, setting));
  const all = [...findings, ...spoken];
  const named = prefixed(line).filter(({ token }) => !all.some((one) => one.token.start === token.start));
  return [...all, ...named].sort((a, b) => a.token.start - b.token.start);
};

const readingOf = (line: string, setting: LineSetting): LineReading => {
  for (const form of lineForms) {
    const reading = form(line, setting);
    if (reading) return reading;
  }
  return { findings: [], loose: [{ from: 0, to: line.length }] };
};
