import { isObject } from '../../../shared/src/settingKinds';
import { givenIn, parseSettings, type ReadSettings } from '../../../shared/src/settings';
import { matchesAny } from './glob';

/** Settings as somebody wrote them down: the editor's, or those of a folder. */
export type SettingsLayer = {
  readonly raw: unknown;
  /** The file in question, relative to where the layer's globs begin. */
  readonly path: string;
};

/** The settings of one file: later layers win over earlier ones, and the overrides of a layer over the layer itself. */
export const settingsFor = (layers: readonly SettingsLayer[], language: string): ReadSettings => {
  const read = layers.map((layer) => givenFor(layer, language));
  const { settings, problems } = parseSettings(read.flatMap(({ given }) => given).reduce(over, {}));
  return { settings, problems: [...new Set([...read.flatMap((each) => each.problems), ...problems])] };
};

type Given = Readonly<Record<string, unknown>>;

const givenFor = (
  { raw, path }: SettingsLayer,
  language: string,
): { readonly given: readonly Given[]; readonly problems: readonly string[] } => {
  const own = givenIn(raw);
  const { settings, problems } = parseSettings({ overrides: own['overrides'] });
  const fitting = settings.overrides.filter(
    ({ files, languages }) =>
      (files.length === 0 || matchesAny(files, path)) && (languages.length === 0 || languages.includes(language)),
  );
  return { given: [own, ...fitting.map((override) => givenIn(override.settings))], problems };
};

/** Maps grow, everything else is exchanged. */
const over = (below: Given, above: Given): Given => ({
  ...below,
  ...Object.fromEntries(
    Object.entries(above).map(([key, value]) => {
      const before = below[key];
      return [key, isObject(before) && isObject(value) ? { ...before, ...value } : value];
    }),
  ),
});
