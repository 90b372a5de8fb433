import { javascript, typescript } from './ecma';
import type { FixLanguage } from './language';
import { python } from './python';

/** By VS Code's language identifier; undefined where constants have no place: shells, data files, logs. */
export const languageOf = (id: string): FixLanguage | undefined => languages[id];

const languages: Readonly<Record<string, FixLanguage>> = {
  typescript,
  typescriptreact: typescript,
  javascript,
  javascriptreact: javascript,
  python,
};
