/** THE table of languages. */
import type { Language } from './language';
import { c, cpp, objc } from './languages/c';
import { lua, php, powershell, ruby, sql } from './languages/dynamic';
import { csharp, java, kotlin, scala } from './languages/managed';
import { python } from './languages/python';
import { javascript, tsx, typescript } from './languages/scripts';
import { dart, go, rust, swift } from './languages/systems';

export const LANGUAGES: readonly Language[] = [
  ...[typescript, tsx, javascript, python, go, java, kotlin, c, cpp, csharp, rust, ruby, php, swift, objc, dart],
  ...[powershell, lua, scala, sql],
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
