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

/** Describes the settings of a folder to whoever writes them; settings of the whole window have no place there. */
export const settingsSchema = (): Readonly<Record<string, unknown>> => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Settings of Error Code Insight for the files of a folder',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    ...Object.fromEntries(
      settingKeys
        .filter((key) => settingsTable[key].scope === 'resource')
        .map((key) => {
          const { kind, default: fallback, description } = settingsTable[key];
          return [key, { ...kind.schema, default: fallback, markdownDescription: plain(description) }];
        }),
    ),
  },
});

const property = (key: SettingKey, order: number): Readonly<Record<string, unknown>> => {
  const { kind, default: fallback, scope, description } = settingsTable[key];
  return { ...kind.schema, default: fallback, scope, markdownDescription: description, order };
};

const markdownRow = (key: SettingKey): string => {
  const { default: fallback, description } = settingsTable[key];
  return `| \`${section}.${key}\` | \`${JSON.stringify(fallback).replaceAll('|', '\\|')}\` | ${plain(description).replaceAll('|', '\\|')} |`;
};

/** Without the marks that make links in the settings editor. */
const plain = (description: string): string => description.replace(/`#([\w.]+)#`/g, '`$1`');
