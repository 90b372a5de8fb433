import type { Finding } from '../finding';
import type { Beside, BesideRule } from './beside';
import { httpRules } from './http';
import { mailRules } from './mail';
import { loneSqlRules, sqlRules } from './sql';
import { systemRules } from './system';
import { loneWideRules, wideRules } from './windows';

/**
 * Codes that need no cue word, because what stands right beside them is enough: a protocol version, a reason phrase, a
 * second code of the same reply.
 */
export const besideFinding = (beside: Beside): Finding | undefined => firstOf(nearRules, beside);

/** Weaker than any cue word: asked last. */
export const loneFinding = (beside: Beside): Finding | undefined => firstOf(loneRules, beside);

const nearRules: readonly BesideRule[] = [...mailRules, ...sqlRules, ...httpRules, ...systemRules, ...wideRules];
const loneRules: readonly BesideRule[] = [...loneSqlRules, ...loneWideRules];

const firstOf = (rules: readonly BesideRule[], beside: Beside): Finding | undefined => {
  for (const rule of rules) {
    const said = rule(beside);
    if (!said) continue;
    const cue = beside.text.slice(said.start, said.end);
    const { family, start, end, trust, names } = said;
    return {
      token: beside.token,
      families: [family],
      cue,
      cueStart: start,
      cueEnd: end,
      trust,
      ...(names ? { label: cue } : {}),
    };
  }
  return undefined;
};
