/** URIs as texts. Editors encode them in different ways, so nothing here decodes what it need not. */

export const nameOfUri = (uri: string): string => decoded(uri.slice(uri.lastIndexOf('/') + 1));

/** The folder of a file or folder, without a final slash; undefined at the top. */
export const parentOf = (uri: string): string | undefined => {
  const slash = uri.lastIndexOf('/');
  const top = uri.indexOf('://') + 2;
  return slash > top ? uri.slice(0, slash) : undefined;
};

export const inFolder = (uri: string, folder: string): boolean => uri.startsWith(`${folder}/`);

/** The innermost of the folders that holds the file. */
export const folderOf = (uri: string, folders: readonly string[]): string | undefined =>
  folders.filter((folder) => inFolder(uri, folder)).sort((a, b) => b.length - a.length)[0];

/** With `/` between, decoded; just the name where the file lies in no folder. */
export const relativePath = (uri: string, folder: string | undefined): string =>
  folder !== undefined && inFolder(uri, folder) ? decoded(uri.slice(folder.length + 1)) : nameOfUri(uri);

export const childOf = (folder: string, name: string): string => `${folder}/${encodeURIComponent(name)}`;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % is no encoding: the text means itself.
    return text;
  }
};
