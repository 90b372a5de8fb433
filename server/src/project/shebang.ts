/** What the first line of a script says that runs it, as VS Code's language identifier; undefined where it says nothing. */
export const languageOfShebang = (text: string): string | undefined => {
  const line = /^\uFEFF?#!([^\r\n]{0,200})/.exec(text)?.[1];
  if (line === undefined) return undefined;
  const words = line.trim().split(/\s+/);
  const program = words.map(baseName).find((word) => word !== 'env' && !/^-|=/.test(word));
  return interpreters.find(([pattern]) => pattern.test(program ?? ''))?.[1];
};

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Names of interpreters, versions allowed: `python3.11`. */
const interpreters: readonly (readonly [RegExp, string])[] = [
  [/^(?:ba|da|z|k|mk|a)?sh$/, 'shellscript'],
  [/^bats$/, 'shellscript'],
  [/^(?:python|pypy)[\d.]*$/, 'python'],
  [/^(?:node|nodejs|bun)$/, 'javascript'],
  [/^(?:deno|ts-node|tsx)$/, 'typescript'],
  [/^ruby[\d.]*$/, 'ruby'],
  [/^php[\d.]*$/, 'php'],
  [/^lua[\d.]*$/, 'lua'],
  [/^pwsh$/, 'powershell'],
  [/^(?:kotlin|kscript)$/, 'kotlin'],
  [/^swift$/, 'swift'],
  [/^scala$/, 'scala'],
  [/^dart$/, 'dart'],
];
