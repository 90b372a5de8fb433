import { CodeLensRefreshRequest, type CodeLens } from 'vscode-languageserver';
import { linked, type LinkedArguments } from '../../../shared/src/commands';
import type { CodeParams } from '../../../shared/src/protocol';
import { isObject } from '../../../shared/src/settingKinds';
import { rangeOf } from '../features/ranges';
import type { Session } from './session';
import { createUseCounts, type UseCounts } from './useCounts';

/** Milliseconds of rest after a change before the numbers are asked for again. */
const rest = 500;

/** "used N times" over each entry of a catalog. The function returned runs after any change of any file. */
export const serveCodeLenses = (session: Session): (() => void) => {
  const { connection, documents, host, guard, textGuard, client } = session;
  const counts = createUseCounts(session);
  const state: { shown: boolean; calledOff: () => void } = { shown: false, calledOff: () => undefined };
  const renew = (): void => {
    counts.forget();
    if (!state.shown || !client.refreshesLenses) return;
    state.calledOff();
    state.calledOff = host.after(rest, () => {
      state.shown = false;
      void connection.sendRequest(CodeLensRefreshRequest.type);
    });
  };
  connection.onCodeLens(
    textGuard('Code lenses', null, ({ textDocument: { uri } }) => Promise.resolve(lensesIn(session, uri))),
  );
  connection.onCodeLensResolve((asked, token) => {
    state.shown = true;
    return guard('Code lenses', asked, (lens: CodeLens) => resolved(session, counts, lens))(asked, token);
  });
  documents.onDidChangeContent(renew);
  return renew;
};

/** Of the text as it was read last: while someone types, there are none for a moment. */
const lensesIn = ({ catalogs, documents }: Session, uri: string): CodeLens[] | null => {
  const read = catalogs.file(uri);
  const catalog = read?.file.catalog?.id;
  if (read === undefined || catalog === undefined || read.document.getText() !== documents.get(uri)?.getText())
    return null;
  return read.file.entries.map(({ codeSpan, code }) => ({
    range: rangeOf(codeSpan, read.document),
    data: { catalog, code } satisfies CodeParams,
  }));
};

const resolved = async ({ client }: Session, counts: UseCounts, lens: CodeLens): Promise<CodeLens> => {
  const ref = refIn(lens.data);
  if (ref === undefined) return lens;
  const argument: LinkedArguments['findUses'] = ref;
  const count = (await counts.of(ref.catalog)).get(ref.code) ?? 0;
  const runs = count > 0 && client.commands.includes(linked.findUses);
  const title = titleOf(count);
  return {
    ...lens,
    command: runs ? { title, command: linked.findUses, arguments: [argument] } : { title, command: '' },
  };
};

const titleOf = (count: number): string => {
  if (count === 0) return 'not used';
  return count === 1 ? 'used once' : `used ${count} times`;
};

/** What a lens was given when it was made; it has been to the client and back. */
const refIn = (data: unknown): CodeParams | undefined => {
  if (!isObject(data)) return undefined;
  const { catalog, code } = data;
  const isCode = typeof code === 'number' || typeof code === 'string';
  return typeof catalog === 'string' && isCode ? { catalog, code } : undefined;
};
