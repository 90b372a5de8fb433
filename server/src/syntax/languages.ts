/** THE table of languages. */
import type { Language } from './language';
import { c, cpp, objc } from './languages/c';
import { ini, json, markdown, markup, toml, yaml } from './languages/data';
import { lua, php, powershell, ruby, sql } from './languages/dynamic';
import { csharp, java, kotlin, scala } from './languages/managed';
import { python } from './languages/python';
import { shell } from './languages/shell';
import { javascript, tsx, typescript } from './languages/scripts';
import { dart, go, rust, swift } from './languages/systems';

export const LANGUAGES: readonly Language[] = [
  ...[typescript, tsx, javascript, python, go, java, kotlin, c, cpp, csharp, rust, ruby, php, swift, objc, dart],
  ...[shell, powershell, lua, scala, sql, json, yaml, toml, ini, markup, markdown],
];

const byId = new Map(LANGUAGES.flatMap((language) => language.ids.map((id) => [id, language] as const)));

/** The language of VS Code's identifier; undefined where none of the table claims it. */
export const languageOf = (id: string): Language | undefined => byId.get(id);

const byFile = new Map(LANGUAGES.flatMap((language) => language.files.map((file) => [file, language] as const)));

/** VS Code's identifier for a path, by its name or extension. */
export const languageIdOfPath = (path: string): string | undefined => {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  const language = byFile.get(name) ?? (dot < 0 ? undefined : byFile.get(name.slice(dot).toLowerCase()));
  return language?.ids[0];
};

/** What people write behind a code fence and is no identifier of VS Code. */
const ALIASES: Readonly<Record<string, string>> = {
  js: 'javascript',
  jsx: 'javascriptreact',
  ts: 'typescript',
  node: 'javascript',
  py: 'python',
  python3: 'python',
  rb: 'ruby',
  rs: 'rust',
  kt: 'kotlin',
  cs: 'csharp',
  'c#': 'csharp',
  'c++': 'cpp',
  golang: 'go',
  sh: 'shellscript',
  bash: 'shellscript',
  shell: 'shellscript',
  zsh: 'shellscript',
  ps1: 'powershell',
  pwsh: 'powershell',
  yml: 'yaml',
  objectivec: 'objective-c',
  objc: 'objective-c',
  postgres: 'sql',
  postgresql: 'sql',
  env: 'dotenv',
};

/** The language of a fence's info word: an identifier, an extension or a common short name. */
export const languageOfPathOrId = (word: string): Language | undefined =>
  byId.get(ALIASES[word] ?? word) ?? byFile.get(`.${word}`);
