import { languageIdOfPath } from '../syntax/languages';

/** VS Code's identifier of the language of a file, by its name; empty where none is known. */
export const languageOfFile = (path: string): string => languageIdOfPath(path) ?? textual(path);

const textual = (path: string): string => {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return logExtensions.includes(extension) ? 'log' : textExtensions.includes(extension) ? 'plaintext' : '';
};

const logExtensions: readonly string[] = ['log'];

/** Read only where they look like a log. */
const textExtensions: readonly string[] = ['txt', 'out', 'err', 'text'];
