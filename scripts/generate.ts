/**
 * Writes what is derived from the settings table: the manifest's `configuration` block, the README's table, and the
 * schema of the settings of a folder.
 * With `--check` it writes nothing and exits 1 where a file is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { configurationBlock, settingsMarkdown, settingsSchema } from './generate/settingsBlock';

export type Generated = { readonly file: string; readonly text: string; readonly upToDate: boolean };

/** The files as they should be; reads them from the working directory, writes nothing. */
export const generated = (): readonly Generated[] => [
  manifest(readFileSync('package.json', 'utf8')),
  schema(existsSync(schemaFile) ? readFileSync(schemaFile, 'utf8') : ''),
  ...(existsSync('README.md') ? [readme(readFileSync('README.md', 'utf8'))] : []),
];

const manifest = (before: string): Generated => {
  const parsed = JSON.parse(before) as { contributes?: Record<string, unknown> };
  parsed.contributes = { ...parsed.contributes, configuration: configurationBlock() };
  const text = `${JSON.stringify(parsed, undefined, 2)}\n`;
  return { file: 'package.json', text, upToDate: text === before };
};

const schemaFile = 'shared/settings.schema.json';

const schema = (before: string): Generated => {
  const text = `${JSON.stringify(settingsSchema(), undefined, 2)}\n`;
  return { file: schemaFile, text, upToDate: text === before };
};

const readme = (before: string): Generated => {
  const marked = /(<!-- settings -->\n)[\s\S]*?(\n<!-- \/settings -->)/;
  const text = before.replace(marked, (_, open: string, close: string) => `${open}${settingsMarkdown()}${close}`);
  return { file: 'README.md', text, upToDate: text === before };
};

const main = (check: boolean): void => {
  const stale = generated().filter((each) => !each.upToDate);
  for (const { file, text } of check ? [] : stale) writeFileSync(file, text);
  for (const { file } of stale) console.log(check ? `${file} is out of date: run npm run generate.` : `Wrote ${file}.`);
  if (check && stale.length > 0) process.exitCode = 1;
};

if (process.argv[1]?.includes('generate')) main(process.argv.includes('--check'));
