/**
 * THE table of settings. The manifest's `configuration` block and the README's table are generated from it
 * (scripts/generate), the server reads values through it.
 */
import {
  catalogChoice,
  choice,
  isObject,
  listOf,
  mapOf,
  numberBetween,
  override,
  text,
  truth,
  type Kind,
} from './settingKinds';

export const section = 'errorCodeInsight';

/** `resource`: may differ by folder. `window`: one value for the whole window. */
type SettingScope = 'resource' | 'window';

export type Setting<T> = {
  readonly kind: Kind<T>;
  readonly default: T;
  readonly scope: SettingScope;
  /** Markdown, one or two sentences. */
  readonly description: string;
};

const resource = <T>(kind: Kind<T>, fallback: T, description: string): Setting<T> => ({
  kind,
  default: fallback,
  scope: 'resource',
  description,
});
const window = <T>(kind: Kind<T>, fallback: T, description: string): Setting<T> => ({
  ...resource(kind, fallback, description),
  scope: 'window',
});

/** How loud a diagnostic is. */
export type SeverityChoice = 'error' | 'warning' | 'information' | 'hint' | 'off';

const severity = choice<SeverityChoice>({
  error: 'An error.',
  warning: 'A warning.',
  information: 'An information: a quiet squiggle.',
  hint: 'A hint: three dots, not in the list of problems.',
  off: 'Nothing; hovers and inlay hints stay.',
});

const level = choice({
  certain: 'Only where the evidence leaves no doubt.',
  likely: 'Also where the number is likely a code.',
  possible: 'Everywhere the number might be a code.',
});

const score = numberBetween(-100, 100);

/** Keys without the `errorCodeInsight.` in front. */
export const settingsTable = {
  enable: resource(truth, true, 'Explain error codes in this folder.'),
  'inlayHints.enabled': resource(truth, true, 'Show the name of a code behind its number.'),
  'inlayHints.minimumConfidence': resource(
    level,
    'likely',
    'How sure a reading must be before its name is shown as an inlay hint.',
  ),
  'inlayHints.inLogs': resource(
    choice({
      first: 'On the first of a run of lines that fail in the same way.',
      all: 'On every failure.',
      off: 'Never; hovers stay.',
    }),
    'first',
    'Where inlay hints stand in logs.',
  ),
  'completion.enabled': resource(
    truth,
    true,
    'Offer the constants of a catalog behind `err.code === ` and `case `, where it is certain which catalog is meant.',
  ),
  'diagnostics.enabled': resource(truth, true, 'Mark magic numbers that are error codes.'),
  'diagnostics.severity': resource(
    mapOf(severity),
    { project: 'information', vendor: 'information', protocol: 'hint', platform: 'hint', ambient: 'hint' },
    'Severity of the mark by catalog scope (`project`, `vendor`, `protocol`, `platform`, `ambient`) or by catalog id (`http`), which wins.',
  ),
  'confidence.possible': resource(
    score,
    0,
    'Sum of the evidence from which a number is possibly a code: shown on hover.',
  ),
  'confidence.likely': resource(
    score,
    2,
    'Sum of the evidence from which a number is likely a code: shown as an inlay hint.',
  ),
  'confidence.certain': resource(
    score,
    3.5,
    'Sum of the evidence from which a number is certainly a code: marked as a magic number.',
  ),
  activate: resource(
    listOf(catalogChoice),
    [],
    'Catalogs that answer without evidence in the file or project: `"emotiv-cortex"`, or `{"catalog": "emotiv-cortex", "files": "src/headset/**"}`.',
  ),
  pin: resource(
    listOf(catalogChoice),
    [],
    'Catalogs that win where several know a number, strongest first. Same form as `#errorCodeInsight.activate#`.',
  ),
  ignoredCodes: resource(
    listOf(text),
    [],
    'Codes that are explained on hover only: `emotiv-cortex/-32021`, or `404` for all catalogs.',
  ),
  disabledCatalogs: resource(listOf(text), [], 'Ids of catalogs that never answer.'),
  allowedValues: resource(
    listOf(text),
    [],
    'Values and ranges that are never codes here: `404`, `200-299`, `-5--1`, `0x80004005`.',
  ),
  tests: resource(
    choice({
      hints: 'Hovers and inlay hints, no diagnostics.',
      same: 'As anywhere else.',
      off: 'Hovers only.',
    }),
    'hints',
    'What is shown in tests.',
  ),
  overrides: resource(
    listOf(override),
    [],
    'Other settings for some files or languages, later ones over earlier ones: `{"files": "legacy/**", "languages": ["go"], "settings": {"diagnostics.severity": {"http": "off"}}}`. The same settings may stand in `.errorcodes/settings.json` of any folder: they hold for the files beneath it, and the nearest wins.',
  ),
  catalogs: window(
    listOf(text),
    [],
    'Further catalog files: paths or globs, absolute, from the home folder (`~/`) or relative to the workspace folder. Files called `*.errors.json`, `*.errors.yaml` or `*.errors.yml` in the workspace are found by themselves.',
  ),
  inferred: resource(
    mapOf(
      choice({
        accept: 'Its members are error codes.',
        pin: 'Its members are error codes, and win where other catalogs know a number too.',
        refuse: 'Its members are no error codes.',
      }),
    ),
    {},
    'What of the workspace\'s own code is taken for lists of error codes. Enums, objects and constants whose names speak of errors are, by themselves; here others are added and these refused, by name or catalog id: `{"OrderStatus": "accept", "project.retry-error": "refuse"}`, `*` for all the others.',
  ),
  'constants.file': resource(
    mapOf(text),
    {},
    'Where constants are generated, by language: `{"typescript": "src/errors.ts", "python": "app/errors.py"}`, relative to the workspace folder. `{catalog}` stands for the catalog’s id, `{name}` for the name the module would have.',
  ),
  style: resource(
    choice({
      named: 'Numbers become named constants.',
      numeric: 'Named constants of a catalog become numbers.',
      'hint-only': 'Neither: codes are explained and never diagnosed.',
    }),
    'named',
    'How codes are written here: which way quick fixes lead.',
  ),
  platform: resource(
    choice({
      any: 'Several, or not known: only constants whose numbers agree everywhere are offered.',
      linux: 'Linux.',
      darwin: 'macOS.',
      win32: 'Windows.',
    }),
    'any',
    'The system that the code is built for. `errno` and signals have other numbers on other systems.',
  ),
  'logs.patterns': resource(
    listOf(text),
    ['**/*.log', '**/*.log.[0-9]', '**/logs/**/*.txt'],
    'Globs of files that are read as logs, whatever their language.',
  ),
  maxFileSize: resource(
    numberBetween(0.01, 50),
    4,
    'Largest source file that is analysed as a whole, in MB (a million characters). Logs are read up to the 50 MB that editors hand out.',
  ),
  'trace.server': window(
    choice({ off: 'Nothing.', messages: 'Names of the messages.', verbose: 'Whole messages.' }),
    'off',
    'What of the traffic with the language server is written to the output.',
  ),
} as const;

export type SettingKey = keyof typeof settingsTable;

type ValueOf<S> = S extends Setting<infer T> ? T : never;

/** All settings of one resource, each with a value of its kind. */
export type Settings = { readonly [Key in SettingKey]: ValueOf<(typeof settingsTable)[Key]> };

export type ReadSettings = { readonly settings: Settings; readonly problems: readonly string[] };

/** Reads the object under `errorCodeInsight`, nested or with dotted keys; what is missing or wrong takes its default. */
export const parseSettings = (raw: unknown): ReadSettings => {
  const problems: string[] = [];
  const read = <Key extends SettingKey>(key: Key): Settings[Key] => {
    const row = rows[key];
    const given = valueAt(raw, key);
    if (given === undefined || given === null) return row.default;
    return row.kind.read(given, `${section}.${key}`, (problem) => problems.push(problem)) ?? row.default;
  };
  return { settings: settingsFrom(read), problems };
};

/** The settings that an object names, by their whole keys. */
export const givenIn = (raw: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(settingKeys.map((key) => [key, valueAt(raw, key)] as const).filter(([, value]) => value != null));

const rows: { readonly [Key in SettingKey]: Setting<Settings[Key]> } = settingsTable;

export const settingKeys = Object.keys(settingsTable) as readonly SettingKey[];

const settingsFrom = (read: <Key extends SettingKey>(key: Key) => Settings[Key]): Settings =>
  // The loop goes over all keys of the table, which the type of fromEntries cannot say.
  Object.fromEntries(settingKeys.map((key) => [key, read(key)])) as Settings;

const valueAt = (raw: unknown, key: string): unknown => {
  if (!isObject(raw)) return undefined;
  if (key in raw) return raw[key];
  return key.split('.').reduce<unknown>((inner, part) => (isObject(inner) ? inner[part] : undefined), raw);
};

export const defaultSettings: Settings = parseSettings(undefined).settings;
