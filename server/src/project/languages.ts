/** VS Code's identifier of the language of a file, by its name; empty where none is known. */
export const languageOfFile = (path: string): string => {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return byExtension[extension] ?? '';
};

const byExtension: Readonly<Record<string, string>> = { ts: 'typescript', log: 'log', txt: 'plaintext' };
