/** What users have decided in settings: which codes are ignored, which catalogs win, which values are allowed. */
import { isObject } from './settingKinds';
import type { SettingKey } from './settings';

export type DecisionKind = 'ignored' | 'pinned' | 'allowed';

/** A step into an object or a list. */
export type SettingPath = readonly (string | number)[];

export type SettingDecision = {
  readonly kind: DecisionKind;
  /** The code, value or catalog: `http/404`, `200-299`. */
  readonly label: string;
  /** What was decided of it, in words. */
  readonly detail: string;
  /** Where it stands in the object that was read. */
  readonly path: SettingPath;
};

/** The settings that hold decisions. */
export const decisionKeys = (): readonly SettingKey[] => [...tables.map(({ key }) => key), 'overrides'];

/** Every decision in an object of settings, nested or with dotted keys; those of its overrides too. */
export const decisionsIn = (raw: unknown): readonly SettingDecision[] => [
  ...tables.flatMap((table) => found(raw, table)),
  ...overridesIn(raw),
];

/** The value without what stands at a path; a list closes the gap. */
export const withoutAt = (value: unknown, [step, ...rest]: SettingPath): unknown => {
  if (step === undefined) return undefined;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, index) => (index === step ? present(withoutAt(item, rest)) : [item]));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      key === step ? present(withoutAt(item, rest)).map((kept) => [key, kept] as const) : [[key, item] as const],
    ),
  );
};

type Told = Pick<SettingDecision, 'kind' | 'detail'>;

type Table = {
  readonly key: SettingKey;
  /** What an element says; undefined where it decides nothing of the kind. */
  readonly tell: (value: unknown) => Told | undefined;
};

const always = (kind: DecisionKind, detail: string) => (): Told => ({ kind, detail });

const byWord =
  (words: Readonly<Record<string, Told>>) =>
  (value: unknown): Told | undefined =>
    typeof value === 'string' ? words[value] : undefined;

const tables: readonly Table[] = [
  { key: 'ignoredCodes', tell: always('ignored', 'explained on hover only') },
  { key: 'disabledCatalogs', tell: always('ignored', 'the catalog never answers') },
  { key: 'diagnostics.severity', tell: byWord({ off: { kind: 'ignored', detail: 'never marked' } }) },
  { key: 'pin', tell: always('pinned', 'wins where several catalogs know a number') },
  { key: 'activate', tell: always('pinned', 'answers without evidence') },
  { key: 'allowedValues', tell: always('allowed', 'no codes') },
  {
    key: 'inferred',
    tell: byWord({
      refuse: { kind: 'ignored', detail: 'no list of error codes' },
      pin: { kind: 'pinned', detail: 'a list of error codes that wins' },
      accept: { kind: 'allowed', detail: 'a list of error codes' },
    }),
  },
];

const found = (raw: unknown, { key, tell }: Table): readonly SettingDecision[] => {
  const at = pathOf(raw, key);
  return membersOf(valueAt(raw, at)).flatMap(([step, label, value]) => {
    const told = tell(value);
    return told === undefined ? [] : [{ ...told, label, path: [...at, step] }];
  });
};

const overridesIn = (raw: unknown): readonly SettingDecision[] =>
  membersOf(valueAt(raw, ['overrides'])).flatMap(([index, , override]) => {
    const settings = isObject(override) ? override['settings'] : undefined;
    const where = isObject(override) ? [override['files'], override['languages']].flat().filter(isText) : [];
    return tables
      .flatMap((table) => found(settings, table))
      .map((decision) => ({
        ...decision,
        detail: [decision.detail, ...where].join(' · '),
        path: ['overrides', index, 'settings', ...decision.path],
      }));
  });

/** Elements of a list, or members of a map: the step to each, what it is called, and its value. */
const membersOf = (value: unknown): readonly (readonly [step: string | number, label: string, value: unknown])[] => {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, labelOf(item), item] as const);
  return isObject(value) ? Object.entries(value).map(([key, item]) => [key, key, item] as const) : [];
};

/** A catalog may be named together with its files. */
const labelOf = (item: unknown): string => {
  if (!isObject(item)) return String(item);
  const { catalog, files } = item;
  return [catalog, ...[files].flat()].filter(isText).join(' · ');
};

const pathOf = (raw: unknown, key: string): SettingPath => (isObject(raw) && key in raw ? [key] : key.split('.'));

const valueAt = (raw: unknown, path: SettingPath): unknown =>
  path.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), raw);

const isText = (value: unknown): value is string => typeof value === 'string';

const present = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value]);
