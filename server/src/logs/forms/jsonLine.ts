import { cuedFinding } from '../cuedFinding';
import type { Finding } from '../finding';
import type { JsonPair } from '../jsonPairs';
import { jsonPairs } from '../jsonPairs';
import { wordsOf } from '../leftPhrase';
import type { LineForm, LineSetting } from '../lineForm';
import { tokensOf } from '../token';

/** An object somewhere on the line: pino, winston, bunyan, zap, container and cloud logs, or a body that was logged. */
export const jsonLine: LineForm = (text, setting) => {
  const from = objectStart(text);
  if (from < 0) return undefined;
  const { pairs, end } = jsonPairs(text, from);
  if (pairs.length === 0) return undefined;
  const findings = pairs.flatMap((pair) => valueFinding(text, pair, setting));
  const texts = pairs
    .filter((pair) => pair.kind === 'string' && isText(text, pair))
    .map((pair) => ({ from: pair.start, to: pair.end }));
  const around = [
    { from: 0, to: from },
    { from: end, to: text.length },
  ];
  return { findings, loose: [...around, ...texts].filter((stretch) => stretch.to > stretch.from) };
};

const objectStart = (text: string): number => {
  const found = /(?:^|[^\\'"\w])(\{\s?"(?=[\w@$.-]+"\s?:))/.exec(text);
  return found ? found.index + found[0].length - (found[1] ?? '').length : -1;
};

const valueFinding = (text: string, pair: JsonPair, setting: LineSetting): readonly Finding[] => {
  if (pair.end - pair.start > 20) return [];
  const [token, ...more] = tokensOf(text, pair.start, pair.end);
  if (!token || more.length > 0 || token.start !== pair.start || token.end !== pair.end) return [];
  const words = pair.path.slice(-2).flatMap(wordsOf);
  const phrase = { words, gap: pair.kind === 'string' ? '":"' : '":', start: pair.keyStart, end: pair.keyEnd };
  const finding = cuedFinding({ text, token, phrase }, setting);
  return finding ? [finding] : [];
};

/** Strings under these keys are messages; under all others (addresses, agents, ids) words mean nothing. */
const textKeys =
  /(?:^|_|\.)(?:msg|message|error|err|stack|reason|details?|text|log|description|exception|cause|output|stdout|stderr|summary|title|event|body|trace|stacktrace|errmsg|warning|info)$/i;

const isText = (text: string, pair: JsonPair): boolean => {
  const key = pair.path.at(-1) ?? '';
  return (
    pair.end - pair.start > 3 &&
    (textKeys.test(key) || /(?:Message|Error|Reason|Detail|Description|Exception)s?$/.test(key)) &&
    /\d/.test(text.slice(pair.start, pair.end))
  );
};
