import { csharp, dart, swift } from './apps';
import { javascript, typescript } from './ecma';
import { go } from './go';
import { java, kotlin, scala } from './jvm';
import type { FixLanguage } from './language';
import { c, cpp, objectiveC } from './native';
import { python } from './python';
import { rust } from './rust';
import { php, powershell, ruby } from './scripts';

/** By VS Code's language identifier; undefined where constants have no place: shells, data files, logs. */
export const languageOf = (id: string): FixLanguage | undefined => languages[id];

const languages: Readonly<Record<string, FixLanguage>> = {
  typescript,
  typescriptreact: typescript,
  javascript,
  javascriptreact: javascript,
  python,
  go,
  java,
  kotlin,
  scala,
  c,
  cpp,
  'objective-c': objectiveC,
  rust,
  ruby,
  php,
  powershell,
  csharp,
  swift,
  dart,
};
