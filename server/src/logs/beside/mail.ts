import { mayBe } from '../families';
import { after, type BesideRule, spotAfter, spotBefore } from './beside';

/** The second half of `550 5.1.1`, or `dsn=5.1.1`. */
const enhancedStatus: BesideRule = (beside) => {
  if (beside.token.form !== 'dotted') return undefined;
  const spot = spotBefore(beside, /\b[245]\d\d[ -]#?$/) ?? spotBefore(beside, /\b(?:dsn|status)[=:]\s?$/i);
  return spot && { family: 'smtp', ...spot, trust: 0.97 };
};

/** The first half of `550 5.1.1`: both are of one class. */
const replyBeforeStatus: BesideRule = (beside) => {
  if (beside.token.form === 'dotted' || !mayBe('smtp', beside.token)) return undefined;
  const spot = spotAfter(beside, /^[ -]#?[245]\.\d{1,3}\.\d{1,3}\b/);
  return spot && /[245]/.exec(after(beside, 4))?.[0] === beside.token.text.charAt(0)
    ? { family: 'smtp', ...spot, trust: 0.97 }
    : undefined;
};

const mailTopic = /\b(?:smtp|exim|postfix|sendmail|dovecot|authenticator|RCPT|MAIL FROM|mailer|mx|lmtp|relay)\b/i;
const failureReplies = new Set([
  421, 450, 451, 452, 454, 455, 500, 501, 502, 503, 504, 521, 523, 530, 534, 535, 538, 541, 550, 551, 552, 553, 554,
  555, 556,
]);

/** `]: 535 Incorrect authentication data` on a line that speaks of mail. */
const replyWithText: BesideRule = (beside) => {
  if (!failureReplies.has(beside.token.value) || !/^[ -][A-Z<"#]/.test(after(beside, 3))) return undefined;
  const spot = spotBefore(beside, /(?::|"|<-|SMTP<<|said:)\s?$/);
  return spot && mailTopic.test(beside.text) ? { family: 'smtp', ...spot, trust: 0.85 } : undefined;
};

export const mailRules: readonly BesideRule[] = [enhancedStatus, replyBeforeStatus, replyWithText];
