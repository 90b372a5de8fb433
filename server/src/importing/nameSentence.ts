/** A text's first sentence, rewritten so that its words make a name; `folded` also lacks whose thing it is about. */
type LeadClause = { readonly plain: string; readonly folded: string };

export const leadClause = (text: string): LeadClause => {
  const sentence = firstSentence(withoutMarkup(text));
  const plain = rewrites.reduce((words, [form, replacement]) => words.replace(form, replacement), sentence).trim();
  return { plain, folded: plain.replace(ownerPhrase, ' ') };
};

const withoutMarkup = (text: string): string =>
  text
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[`*~]/g, '');

const firstSentence = (text: string): string =>
  text.split(/\n|[.!?;](?=\s|$)/).find((part) => part.trim() !== '') ?? '';

/** `of current session` right before a verb: the recording (of the session) has been stopped. */
const ownerPhrase = /\bof (?:(?:the|this|that|a|an|your|current) )*[\w-]+(?= (?:has|have|is|are|was|were)\b)/i;

/** Turns of phrase that would waste the words of a name, each with what stands for it. */
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019`]/g, "'"],
  [/\s+/g, ' '],
  [/^ | $/g, ''],
  [/\bcan't\b/gi, 'cannot'],
  [/\bwon't\b/gi, 'will not'],
  [/\b(\w+)n't\b/gi, '$1 not'],
  [/^(?:an? |the )?(?:notification|message|error|event|exception) (?:is|was) \w+ed (?:that|when|if|because) /i, ''],
  [/^(?:occurs|happens|returned|thrown|raised|sent) (?:when|if) /i, ''],
  [/^there (?:is|are|was|were) /i, ''],
  // You have exceeded the limit: the limit exceeded.
  [/^you have (\w+ed) (.+)$/i, '$2 $1'],
  // The method does not exist / is not available: the first of two wordings will do.
  [/ \/ .*$/, ''],
  [/\b(?:has|have) to be\b/gi, 'must be'],
  [/\b(?:does|do) not have\b/gi, 'HAS_NO'],
  [/\bmatch with\b/gi, 'match'],
  [/\balready existed\b/gi, 'already exists'],
];
