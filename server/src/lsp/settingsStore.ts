import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import { isObject } from '../../../shared/src/settingKinds';
import { section, type Settings } from '../../../shared/src/settings';
import type { Policy } from '../core/insight';
import { policyOf } from '../project/policy';
import { settingsFor, type SettingsLayer } from '../project/settingsFor';
import type { ClientFacts } from './clientFacts';
import { createSignal } from './signal';

export type Chosen = { readonly settings: Settings; readonly policy: Policy };

/** The settings of every document, asked for once and kept until something changes. */
export type SettingsStore = {
  readonly of: (uri: string) => Promise<Chosen>;
  /** Grows with each change; part of every cache key. */
  readonly revision: () => number;
  /** Runs after a change. */
  readonly onChange: (listener: () => void) => void;
  readonly forget: (uri: string) => void;
  /** Settings outside the editor have changed. */
  readonly renew: () => void;
};

/** What of a file decides which settings are its own. */
export type SettingsOwner = {
  readonly path: string;
  readonly language: string;
  /** Settings that lie in the folders above it, the nearest last. */
  readonly layers: readonly SettingsLayer[];
};

type Given = {
  readonly ownerOf: (uri: string) => Promise<SettingsOwner>;
  readonly warn: (problem: string) => void;
};

/** Problems are handed to `warn`, each once. */
export const createSettingsStore = (
  connection: Connection,
  client: ClientFacts,
  { ownerOf, warn }: Given,
): SettingsStore => {
  const known = new Map<string, Promise<Chosen>>();
  const changed = createSignal();
  const state = { revision: 0, pushed: client.settings };
  const renew = (): void => {
    state.revision += 1;
    known.clear();
    changed.fire();
  };
  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    if (isObject(settings) && section in settings) state.pushed = settings[section];
    renew();
  });
  const ask = (uri: string): Promise<unknown> =>
    client.holdsSettings
      ? connection.workspace.getConfiguration({ scopeUri: uri, section })
      : Promise.resolve(state.pushed);
  const read = async (uri: string): Promise<Chosen> => {
    const [raw, { path, language, layers }] = await Promise.all([ask(uri), ownerOf(uri)]);
    const { settings, problems } = settingsFor([{ raw, path }, ...layers], language);
    const { policy, problems: others } = policyOf(settings);
    for (const problem of [...problems, ...others]) warn(problem);
    return { settings, policy };
  };
  return {
    of: (uri) => {
      const chosen = known.get(uri) ?? read(uri);
      known.set(uri, chosen);
      return chosen;
    },
    revision: () => state.revision,
    onChange: changed.on,
    forget: (uri) => void known.delete(uri),
    renew,
  };
};

/** Asks the client to tell when settings change. */
export const watchSettings = async (connection: Connection, client: ClientFacts): Promise<void> => {
  if (!client.registersSettings) return;
  await connection.client.register(DidChangeConfigurationNotification.type, { section });
};
