import type { Family } from '../families';
import type { Finding } from '../finding';
import type { LineForm, LineReading, Stretch } from './format';
import { slotFinding } from './slot';

/** What stands in a field of a line, as in a slot, and what the field is called. */
export type FieldCodes = { readonly families: readonly Family[]; readonly cue: string; readonly trust?: number };

/** Codes by the names of the groups that hold them. */
export type CodeFields = Readonly<Record<string, FieldCodes>>;

/** Groups of this name, alone or with a digit behind it, are left to words and their cues; all that no group names is passed over. */
const textGroup = /^text\d?$/;

/** Reads lines by a pattern with named groups (and the flag `d`, which tells where they are). */
export const fieldsForm =
  (pattern: RegExp, codes: CodeFields = {}): LineForm =>
  (text) => {
    const groups = pattern.exec(text)?.indices?.groups;
    return groups && readingOf(text, Object.entries(groups), codes);
  };

/** The first of several forms that knows the line. */
export const firstForm =
  (...forms: readonly LineForm[]): LineForm =>
  (text, setting) => {
    for (const form of forms) {
      const reading = form(text, setting);
      if (reading) return reading;
    }
    return undefined;
  };

/** Lines that begin like this hold nothing to explain. */
export const silentForm =
  (pattern: RegExp): LineForm =>
  (text) =>
    pattern.test(text) ? { findings: [], loose: [] } : undefined;

type Group = readonly [name: string, place: readonly [number, number] | undefined];

const readingOf = (text: string, groups: readonly Group[], codes: CodeFields): LineReading => {
  const findings: Finding[] = [];
  const loose: Stretch[] = [];
  for (const [name, place] of groups) {
    if (place === undefined) continue;
    const [start, end] = place;
    const field = codes[name];
    const finding = field && slotFinding(text, { start, end, cueStart: start, cueEnd: end, ...field });
    if (finding) findings.push(finding);
    if (textGroup.test(name)) loose.push({ from: start, to: end });
  }
  return { findings, loose };
};
