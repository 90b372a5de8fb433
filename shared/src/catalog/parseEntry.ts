import { canonical, foldCode, matchesSpace, numberIn } from './codes';
import { given } from './given';
import { id, language, line, markdown, parseConstantRule, patternReader, severity, url } from './parseHead';
import { quoted } from './problems';
import { choice, flag, listOf, open, recordOf, text, type Opened, type Reader } from './readers';
import type { Code, CodeSpace, Entry, IntegerCodes, Message, StringCodes } from './types';

const entryKeys = [
  ...['code', 'aliases', 'name', 'nameSource', 'altNames', 'constants', 'title', 'description', 'messages', 'causes'],
  ...['remedies', 'notes', 'severity', 'retryable', 'group', 'deprecated', 'since', 'url', 'see', 'platforms'],
];

const symbol = text('a name without blanks', /^\S+$/);
const symbols = listOf(symbol);
const paragraphs = listOf(markdown);

/** One row; without a readable code there is none. */
export const parseEntry =
  (space: CodeSpace): Reader<Entry> =>
  (found) => {
    const row = open(found, { noun: 'an entry', keys: entryKeys, extensible: true });
    const code = row?.need('code', codeIn(space));
    if (!row || code === undefined) return undefined;
    return { code, ...listsOf(row, space), ...scalarsOf(row) };
  };

const listsOf = (row: Opened, space: CodeSpace) => ({
  aliases: row.get('aliases', listOf(codeIn(space))) ?? [],
  altNames: row.get('altNames', symbols) ?? [],
  constants: row.get('constants', recordOf(parseConstant, language)) ?? {},
  messages: row.get('messages', listOf(parseMessage)) ?? [],
  causes: row.get('causes', paragraphs) ?? [],
  remedies: row.get('remedies', paragraphs) ?? [],
  notes: row.get('notes', paragraphs) ?? [],
  see: row.get('see', listOf(text('a reference such as http/404', /^[a-z0-9.-]+\/.+$/))) ?? [],
  platforms: row.get('platforms', recordOf(codeIn(space))) ?? {},
});

const scalarsOf = (row: Opened) => ({
  nameSource: row.get('nameSource', choice('source', 'inherited', 'derived', 'kept', 'edited')) ?? 'source',
  severity: row.get('severity', severity) ?? 'error',
  ...given({
    name: row.get('name', symbol),
    title: row.get('title', line),
    description: row.get('description', markdown),
    retryable: row.get('retryable', flag),
    group: row.get('group', id),
    deprecated: row.get('deprecated', parseDeprecated),
    since: row.get('since', line),
    url: row.get('url', url),
  }),
});

const parseDeprecated: Reader<boolean | string> = (found) =>
  typeof found.value === 'string' ? markdown(found) : flag(found);

const parseConstant: Reader<Entry['constants'][string]> = (found) => {
  if (found.value === null) return null;
  return typeof found.value === 'string' ? found.value : parseConstantRule(found);
};

const parseMessage: Reader<Message> = (found) => {
  if (typeof found.value === 'string') {
    const plain = line(found);
    return plain === undefined ? undefined : { text: plain };
  }
  const message = open(found, { noun: 'a message', keys: ['text', 'when', 'pattern', 'lang'], extensible: false });
  const words = message?.need('text', line);
  if (!message || words === undefined) return undefined;
  return {
    text: words,
    ...given({
      when: message.get('when', line),
      pattern: message.get('pattern', patternReader),
      lang: message.get('lang', line),
    }),
  };
};

/** A code in the canonical reading of its space. */
export const codeIn = (space: CodeSpace): Reader<Code> =>
  space.kind === 'string' ? textualCode(space) : integerCode(space);

const textualCode =
  (space: StringCodes): Reader<Code> =>
  ({ value, path, note }) => {
    // YAML reads an unquoted 23505 as a number.
    const code = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
    if (typeof code !== 'string') {
      note('wrong type', path, `A code of this catalog must be text in quotes, not ${quoted(value)}.`);
      return undefined;
    }
    if (matchesSpace(code, space)) return foldCode(code, space);
    note(
      'code outside pattern',
      path,
      `The code ${quoted(code)} does not match the catalog's pattern ${quoted(space.pattern)}.`,
    );
    return undefined;
  };

const integerCode =
  (space: IntegerCodes): Reader<Code> =>
  ({ value, path, note }) => {
    const number = integerOf(value, space);
    if (number === undefined) {
      note('wrong type', path, `A code must be a whole number or a text such as "0x80070005", not ${quoted(value)}.`);
      return undefined;
    }
    const code = canonical(number, space)?.code;
    if (code !== undefined) return code;
    const fault = `The code ${number} does not fit the catalog's ${space.width} bits`;
    note('code too wide', path, `${fault}; correct it or set a larger "width" in "codes".`);
    return undefined;
  };

const integerOf = (value: unknown, space: IntegerCodes): bigint | undefined => {
  if (typeof value === 'string') return numberIn(value, space);
  // A YAML reader that keeps large integers exact gives them as bigint.
  if (typeof value === 'bigint') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : undefined;
};
