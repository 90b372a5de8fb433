import { besideFinding, loneFinding } from './besideRules';
import { cuedFinding } from './cuedFinding';
import type { Finding } from './finding';
import { leftPhrase } from './leftPhrase';
import type { LineSetting } from './lineForm';
import { tokensOf } from './token';

/** A stretch of one plain line. */
export type Stretch = { readonly text: string; readonly from: number; readonly to: number };

/** Codes that words, brackets or texts around them give away, whatever the format. */
export const genericFindings = ({ text, from, to }: Stretch, setting: LineSetting): readonly Finding[] => {
  if (commandEcho.test(text.slice(from, from + 8))) return [];
  const findings: Finding[] = [];
  for (const token of tokensOf(text, from, to)) {
    const phrase = leftPhrase(text, token.start, from);
    const finding =
      besideFinding(text, token, from) ??
      (phrase && cuedFinding({ text, token, phrase }, setting)) ??
      loneFinding(text, token, from);
    if (finding) findings.push(finding);
  }
  return findings;
};

/** What a shell or a test runner echoes is source, not outcome: `$ exit 3`, `> node -e …`, `+ kill -9 1`. */
const commandEcho = /^\s*[$>+%]\s/;
