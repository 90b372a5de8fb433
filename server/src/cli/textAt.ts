import { pathToFileURL } from 'node:url';
import type { FileText, Host } from '../ports/host';
import { UsageError } from './commandLine';

const largest = 50_000_000;

/** The text of a file that was asked for by its path; a sentence is thrown where it has none. */
export const textAt = async (path: string, host: Host): Promise<string> => {
  const file = await host.readText(pathToFileURL(path).href, largest);
  if (file.kind === 'text') return file.text;
  throw new UsageError(`${path} cannot be read: ${reasonOf(file)}.`);
};

const reasonOf = (file: Exclude<FileText, { readonly kind: 'text' }>): string => {
  switch (file.kind) {
    case 'absent':
      return 'there is no such file';
    case 'binary':
      return 'it is a binary file';
    case 'tooBig':
      return `it has ${Math.round(file.bytes / 1e6)} MB, more than the ${largest / 1e6} that are read`;
    case 'unreadable':
      return file.why;
  }
};
