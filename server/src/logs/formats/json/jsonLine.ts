import { cuedFinding } from '../../cuedFinding';
import type { Family } from '../../families';
import type { Finding } from '../../finding';
import type { JsonPair } from './jsonPairs';
import { jsonPairs } from './jsonPairs';
import { wordsOf } from '../../leftPhrase';
import type { LineReading, LineSetting, LogFormat } from '../format';
import { slotFinding } from '../slot';
import { tokensOf } from '../../token';

/** Where codes stand in objects that are known, and where none do; by the end of the path, keys joined by dots. */
export type Members = {
  readonly codes?: Readonly<Record<string, readonly Family[]>>;
  readonly passedOver?: readonly string[];
};

/** An object somewhere on the line: of a logger that is not in the table, or a body that was logged. */
export const jsonLine: LogFormat = {
  name: 'JSON lines',
  kind: 'record',
  told: 'by any line',
  read: (text, setting) => readObject(text, setting, {}),
};

/** Keys are the cues, unless the members say better. */
export const readObject = (text: string, setting: LineSetting, members: Members): LineReading | undefined => {
  const from = objectStart(text);
  if (from < 0) return undefined;
  const { pairs: all, end } = jsonPairs(text, from);
  if (all.length === 0) return undefined;
  const pairs = all.filter((pair) => !members.passedOver?.some((tail) => endsIn(pair, tail)));
  const findings = pairs.flatMap((pair) => memberFinding(text, pair, members) ?? valueFinding(text, pair, setting));
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

const endsIn = ({ path }: JsonPair, tail: string): boolean => `.${path.join('.')}`.endsWith(`.${tail}`);

/** Undefined where the members say nothing of the pair. */
const memberFinding = (text: string, pair: JsonPair, { codes = {} }: Members): readonly Finding[] | undefined => {
  const tail = Object.keys(codes).find((one) => endsIn(pair, one));
  if (tail === undefined) return undefined;
  const place = { start: pair.start, end: pair.end, cueStart: pair.keyStart, cueEnd: pair.keyEnd };
  const finding = slotFinding(text, { ...place, families: codes[tail] ?? [], cue: tail });
  return finding === undefined ? [] : [finding];
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
