import type { CancellationToken, Location, TextDocumentPositionParams } from 'vscode-languageserver';
import { placeIn, type NamedPlace } from '../../features/logPlaces';
import { childOf, nameOfUri, parentOf } from '../../project/uris';
import { refuseIfCancelled } from '../guarded';
import type { Session } from '../session';

/** The source that a line of a log names at the cursor; undefined where it names none. */
export const sourceOfLine = async (
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<Location | undefined> => {
  const { document, mode } = await session.analyses.of(textDocument.uri);
  if (mode !== 'log') return undefined;
  const { line, character } = position;
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const place = placeIn(text, character);
  return place && locate(session, place, token);
};

/**
 * The file that a log line means: the path as written, or its end beneath a folder of the workspace, since logs come
 * from other machines; a bare name is looked for in the whole workspace.
 */
const locate = async (session: Session, place: NamedPlace, token: CancellationToken): Promise<Location | undefined> => {
  const parts = place.path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.includes('..')) return undefined;
  const uri =
    (await firstPresent(session, candidates(session, place.path, parts))) ??
    (await fileNamed(session, parts.at(-1) ?? '', token));
  return uri === undefined ? undefined : { uri, range: rangeOf(place) };
};

/** Paths of another host (`//host/share`) are never touched: merely asking for them would sign in there. */
const candidates = ({ workspace }: Session, path: string, parts: readonly string[]): readonly string[] => [
  ...(/^(?:\/(?!\/)|[A-Za-z]:)/.test(path) ? [uriOfParts('file://', parts)] : []),
  ...workspace
    .folders()
    .flatMap((folder) =>
      parts.length < 2 ? [] : parts.slice(0, -1).map((_, skipped) => uriOfParts(folder, parts.slice(skipped))),
    ),
];

const uriOfParts = (folder: string, parts: readonly string[]): string => parts.reduce(childOf, folder);

const firstPresent = async (session: Session, uris: readonly string[]): Promise<string | undefined> => {
  for (const uri of uris) if (await isPresent(session, uri)) return uri;
  return undefined;
};

const isPresent = async ({ host, documents }: Session, uri: string): Promise<boolean> => {
  if (documents.get(uri) !== undefined) return true;
  const folder = parentOf(uri);
  return folder !== undefined && (await host.namesIn(folder)).includes(nameOfUri(uri));
};

const fileNamed = async (
  { host, workspace }: Session,
  name: string,
  token: CancellationToken,
): Promise<string | undefined> => {
  for (const folder of workspace.folders())
    for await (const batch of host.listFiles(folder)) {
      refuseIfCancelled(token);
      const found = batch.find((uri) => nameOfUri(uri) === name);
      if (found !== undefined) return found;
    }
  return undefined;
};

const rangeOf = ({ line, column = 1 }: NamedPlace): Location['range'] => {
  const at = { line: Math.max(0, line - 1), character: Math.max(0, column - 1) };
  return { start: at, end: at };
};
