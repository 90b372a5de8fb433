import type { Beside } from './beside/beside';
import { besideFinding, loneFinding } from './beside/rules';
import { cuedFinding } from './cuedFinding';
import type { Finding } from './finding';
import { leftPhrase } from './leftPhrase';
import type { LineSetting } from './formats/format';
import type { Token } from './token';
import { tokensOf } from './token';

/** A stretch of one plain line. */
export type Stretch = { readonly text: string; readonly from: number; readonly to: number };

/** Codes that words, brackets or texts around them give away, whatever the format. */
export const genericFindings = ({ text, from, to }: Stretch, setting: LineSetting): readonly Finding[] => {
  if (commandEcho.test(text.slice(from, from + 20))) return [];
  const findings: Finding[] = [];
  for (const token of tokensOf(text, from, to)) {
    if (isTooLarge(token)) continue;
    const beside = { text, token, floor: from };
    const finding =
      besideFinding(beside) ?? cuedBy(beside, setting) ?? repeated(text, token, findings.at(-1)) ?? loneFinding(beside);
    if (finding) findings.push(finding);
  }
  return findings;
};

const cuedBy = ({ text, token, floor }: Beside, setting: LineSetting): Finding | undefined => {
  const phrase = leftPhrase(text, token.start, floor);
  return phrase && cuedFinding({ text, token, phrase }, setting);
};

/** Times, ids and sizes: no family has codes of this size, but for those that are hexadecimal underneath. */
const isTooLarge = ({ form, text, value }: Token): boolean =>
  form === 'decimal' && text.length !== 8 && value >= 1_000_000 && value < 0x80000000;

/** What a shell or a test runner echoes is source, not outcome: `$ exit 3`, `> node -e …`, `+ kill -9 1`. */
const commandEcho = /^\s*(?:[$+%]\s|>\s+[a-z@./])/;

/** The same number again in another base: `ERROR 5 (0x00000005)`, `exited with code -1073741819 (0xc0000005)`. */
const repeated = (text: string, token: Token, last: Finding | undefined): Finding | undefined =>
  last &&
  text.slice(last.token.end, token.start) === ' (' &&
  token.value % 2 ** 32 === (last.token.value + 2 ** 32) % 2 ** 32
    ? { ...last, token }
    : undefined;
