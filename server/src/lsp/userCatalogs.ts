import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CatalogFile } from '../catalogFiles/catalogFile';
import type { UsableCatalog } from '../catalogFiles/usableCatalog';
import type { FileText, Host } from '../ports/host';
import { nameOfUri } from '../project/uris';
import type { Announcements } from './announcements';

/** A catalog file of the user's, as it was read last. */
export type UserCatalog = UsableCatalog & {
  readonly uri: string;
  /** The text that the spans of `file` count in. */
  readonly document: TextDocument;
};

/** What catalog files are read with. */
export type CatalogSources = {
  readonly host: Host;
  readonly say: Announcements;
  /** The text of a file that is open in the editor. */
  readonly openText: (uri: string) => string | undefined;
};

/** One file has one key, whichever of its characters an address encodes. */
export const fileKey = (uri: string): string => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
};

const largestCatalog = 20_000_000;

/**
 * The file as it is now; undefined where it is gone. While someone types, a text that is no catalog for a moment leaves
 * the last one in use.
 */
export const readUserCatalog = async (
  uri: string,
  before: UserCatalog | undefined,
  { host, say, openText }: CatalogSources,
): Promise<UserCatalog | undefined> => {
  const open = openText(uri);
  const found: FileText = open === undefined ? await host.readText(uri, largestCatalog) : { kind: 'text', text: open };
  if (found.kind === 'absent') return undefined;
  const name = nameOfUri(uri);
  if (found.kind !== 'text') {
    say.warn(`Catalog ${name} is not used: ${unreadable[found.kind]}.`);
    return undefined;
  }
  const { readUsableCatalog } = await import('../catalogFiles/usableCatalog');
  const { file, lineMatchers } = await readUsableCatalog(found.text, name);
  if (open === undefined) tell(name, file, say);
  const document = TextDocument.create(uri, '', 0, found.text);
  const isBroken = file.catalog === undefined && file.problems.some(({ kind }) => kind === 'syntax');
  const kept = isBroken && open !== undefined ? before?.file : undefined;
  return kept === undefined
    ? { uri, document, file, lineMatchers }
    : {
        uri,
        document,
        file: { ...withoutPlaces(kept), problems: file.problems },
        lineMatchers: before?.lineMatchers ?? [],
      };
};

/** In a text that has changed since, the places lead nowhere. */
const withoutPlaces = ({ catalog }: CatalogFile): CatalogFile => ({
  problems: [],
  entries: [],
  ranges: [],
  formats: [],
  ...(catalog === undefined ? {} : { catalog }),
});

/** Who has the file open sees it in the text. */
const tell = (name: string, { catalog, problems }: CatalogFile, say: CatalogSources['say']): void => {
  const [first] = problems;
  if (first === undefined) return;
  if (catalog === undefined) say.warn(`Catalog ${name} is not used: ${first.message}`);
  for (const { message } of problems) say.note(`${name}: ${message}`);
};

const unreadable: Readonly<Record<Exclude<FileText['kind'], 'text' | 'absent'>, string>> = {
  tooBig: 'it is larger than 20 MB',
  binary: 'it is a binary file',
  unreadable: 'it cannot be read',
};
