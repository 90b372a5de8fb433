import { cueRows } from '../cueTable';
import { errnoNameList } from '../errnoNames';
import { errnoTexts, httpFailureTexts, signalTexts } from '../reasonPhrases';
import { type Pattern, patternOf } from './pattern';

/**
 * Patterns of which one is met by every line in which a failure code is found, and by few others. They are wider than
 * the rules (nothing is judged here) and leave out what is a success: 0, and 1xx–3xx behind words for HTTP.
 */
export const failurePatterns = (prefixes: readonly string[], messages: readonly string[]): readonly Pattern[] => [
  ...[...cuePatterns(), ...besidePatterns, ...formatPatterns, ...sqlPatterns, ...textPatterns].map((text) =>
    patternOf(text, true),
  ),
  ...messages.map((text) => patternOf(quoted(longestPlain(text)), true)),
  ...symbolPatterns.map((text) => patternOf(text, false)),
  ...prefixes.map((prefix) => patternOf(`${quoted(prefix)}\\d`, false)),
];

/** Colours, blanks and marks between a cue and its number, and words that say nothing. */
const gap = '(\\e\\[[0-9;]*[a-z]|[^0-9a-z])*';
const fillers = `((is|was|of|a|an|the|be|being|equals?|following|non)[^0-9a-z]${gap})*`;

const httpFailure = '[45]\\d\\d';
const anyFailure = '(0*[1-9]|0x0*[1-9a-f]|[a-f]\\d|\\d+[a-f]|[a-z]\\d)';
/** As any, without 1xx, 2xx and 3xx: behind "status" and "code" these are successes. */
const notSuccess =
  '([1-9]\\d?([^0-9]|\\n)|[4-9]\\d\\d|[1-9]\\d\\d\\d|1[0-3]\\d|0x0*[1-9a-f]|0\\d*[1-9]|\\d+[a-f]|[a-f]\\d|hy\\d|xx\\d)';

const cuePatterns = (): readonly string[] => {
  const kinds = lastWords();
  const behind = (kind: WordKind, value: string): string => {
    const words = [...kinds].filter(([, one]) => one === kind).map(([word]) => word);
    return `(${words.join('|')})${gap}${fillers}${value}`;
  };
  return [
    behind('http', httpFailure),
    behind('mixed', notSuccess),
    behind('any', anyFailure),
    `exit(ed)?[^0-9a-z]+${gap}((with|error|status|code|value|abnormally|is|was|of|non|zero)[^0-9a-z]+${gap})*${anyFailure}`,
    `(err|error|return|ret|result|reason|close|closed|fail|failed|failure|exit)[^0-9a-z]*code${gap}${fillers}${anyFailure}`,
  ];
};

type WordKind = 'http' | 'mixed' | 'any';

/** Behind these words successes are as common as failures. */
const mixedWords = new Set('status code codes returned returns return ret returning value'.split(' '));

/** How each cue ends, as a pattern, and which values behind it are failures. */
const lastWords = (): ReadonlyMap<string, WordKind> => {
  const phrases = cueRows.flatMap(({ families, phrases: cell }) =>
    cell
      .split('|')
      .map((phrase) => ({ words: phrase.trim().split(/\s+/), isHttp: families.every((one) => one === 'http') })),
  );
  const sufficient = new Set(phrases.flatMap(({ words }) => (words.length === 1 ? words : [])));
  const kinds = new Map<string, WordKind>([
    ['retval', 'mixed'],
    ['errornum', 'any'],
  ]);
  for (const { words, isHttp } of phrases) {
    const ending = endingOf(words, sufficient);
    const last = words.at(-1) ?? '';
    const kind = isHttp && kinds.get(ending) !== 'any' ? 'http' : 'any';
    kinds.set(ending, mixedWords.has(last) ? 'mixed' : kind);
  }
  return kinds;
};

/** The last word; with the one before where it is no cue alone. Short words must not be the end of longer ones. */
const endingOf = (words: readonly string[], sufficient: ReadonlySet<string>): string => {
  const last = words.at(-1) ?? '';
  if (!sufficient.has(last)) return words.slice(-2).join('[^0-9a-z]*');
  return last.length <= 3 && last !== 'err' ? `[^a-z]${last}` : last;
};

const quoted = (text: string): string => text.replace(/[[\](){}.*+?|\\^-]/g, '\\$&');
/** Machines read bytes, of which other letters have several. */
const longestPlain = (text: string): string =>
  (text.match(/[ -~]+/g) ?? []).reduce((longest, run) => (run.length > longest.length ? run : longest), '');

const oneOf = (texts: readonly string[]): string => `(${texts.map(quoted).join('|')})`;

/** Texts long enough to be looked for by themselves; shorter ones are words that anyone uses. */
const isTelling = (text: string): boolean => text.length >= 8;

/** What the rules of `beside/` and the forms look for. */
const besidePatterns: readonly string[] = [
  `/\\d(\\.\\d)?["'\`]?[,)]?[ \\t]+["']?${httpFailure}`,
  `" ${httpFailure}`,
  `${httpFailure}[^0-9a-z]+(${httpFailureTexts.filter((text) => !isTelling(text)).join('|')})`,
  `(gone|locked|conflict)[- :([]+${httpFailure}`,
  `${httpFailure} (client|server) error`,
  `[ |]${httpFailure}( in|[ |]+[0-9.]+ ?(ms|s|us|\u00c2?\u00b5s|ns|b|kb)| - | \\|| -\\n| -\\r)`,
  `[ |]${httpFailure} \\d+ - `,
  `[a-z]/${httpFailure} \\d`,
  `\\d/\\+?\\d+ ${httpFailure} `,
  ` (-1|\\d+\\.\\d+) (\\d\\d\\d |- )?${httpFailure} `,
  `[45]\\d\\d[- ]#?[45]\\.\\d`,
  `(dsn|status)[=:] ?[45]\\.\\d`,
  `(:|"|<-|<<) ?[45]\\d\\d[- ]["<#a-z]`,
  `(exit|return) (code|status|value) (from|of|for) `,
  `[1-9] exit (status|code)`,
  `%%-?[1-9]`,
  `-32\\d\\d\\d`,
  `0x[8c]\\w\\w\\w`,
  `[:=,(] ?-[1-9]\\d?\\d?\\d?[).,;]?[ \\t\\r]*\\n`,
];

/** Lines that say how the next ones are to be read, and what stands at fixed places of the formats. */
const formatPatterns: readonly string[] = [
  '#Fields:',
  `http fetch [a-z]+ ${httpFailure} `,
  'MainEngineThread is returning [1-9]',
  ' 3: -\\d\\d\\d\\d',
];

/** Two blanks behind the colon are PostgreSQL's. */
const sqlPatterns: readonly string[] = [
  '(error|fatal|panic|warning|notice|hint|detail|statement|context|query|location):  ',
  ',"?(error|fatal|panic|warning|notice)"?,',
  ' \\d\\d\\d\\d \\(\\w\\w\\w\\w\\w\\)',
  '\\[(\\d+[a-z]|hy|xx|p0|hv|f0|im)\\w*\\]',
];

/** Reason phrases and system texts: a line that has one speaks of a failure, number or not. */
const textPatterns: readonly string[] = [oneOf([...httpFailureTexts, ...errnoTexts, ...signalTexts].filter(isTelling))];

/** Symbols are capitals; what stands beside a number in small letters is a word. */
const symbolPatterns: readonly string[] = [
  `(${errnoNameList.join('|')})`,
  'SIG[A-Z]',
  '([A-Z]_|[^A-Z_])E_[A-Z]',
  '(STATUS|ERROR|SQLITE)_[A-Z]',
  'WSA[A-Z]',
  `\\d (CANCELLED|UNKNOWN|INVALID_|DEADLINE_|NOT_FOUND|ALREADY_|PERMISSION_|RESOURCE_|FAILED_|ABORTED|OUT_OF_|UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS|UNAUTHENTICATED)`,
];
