import { section, settingKeys, settingsTable, type SettingKey } from '../../shared/src/settings';

/** The manifest's `contributes.configuration`. */
export const configurationBlock = (): {
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
} => ({
  title: 'Error Code Insight',
  properties: Object.fromEntries(settingKeys.map((key, order) => [`${section}.${key}`, property(key, order)])),
});

/** The README's table, one row a setting, without blank lines around it. */
export const settingsMarkdown = (): string =>
  ['| Setting | Default | What it does |', '| --- | --- | --- |', ...settingKeys.map(markdownRow)].join('\n');

const property = (key: SettingKey, order: number): Readonly<Record<string, unknown>> => {
  const { kind, default: fallback, scope, description } = settingsTable[key];
  return { ...kind.schema, default: fallback, scope, markdownDescription: description, order };
};

const markdownRow = (key: SettingKey): string => {
  const { default: fallback, description } = settingsTable[key];
  const plain = description.replace(/`#([\w.]+)#`/g, '`$1`');
  return `| \`${section}.${key}\` | \`${JSON.stringify(fallback).replaceAll('|', '\\|')}\` | ${plain.replaceAll('|', '\\|')} |`;
};
