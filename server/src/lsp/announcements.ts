import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { StatusChanged, type Status } from '../../../shared/src/protocol';
import { notify } from './wire';

/** Says things to the user: each sentence once, however often its cause comes back. */
export type Announcements = {
  /** In a message box, and in the output. */
  readonly warn: (sentence: string) => void;
  /** In the output only; `detail` (a stack, say) stands there below the sentence. */
  readonly note: (sentence: string, detail?: unknown) => void;
  readonly status: (status: Status) => void;
  /** A feature threw: the stack goes to the output, the user hears of it once. */
  readonly failed: (feature: string, error: unknown) => void;
};

export const createAnnouncements = (connection: Connection): Announcements => {
  const said = new Set<string>();
  const once = (sentence: string, say: () => void): void => {
    if (said.has(sentence)) return;
    said.add(sentence);
    say();
  };
  const warn = (sentence: string): void =>
    once(sentence, () => {
      connection.console.warn(sentence);
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: sentence });
    });
  return {
    warn,
    note: (sentence, detail) =>
      once(sentence, () => connection.console.info([sentence, ...inWords(detail)].join('\n'))),
    status: (status) => notify(connection, StatusChanged, status),
    failed: (feature, error) => {
      connection.console.error([`${feature} failed.`, ...inWords(error)].join('\n'));
      warn(`Error Code Insight: ${feature} failed; everything else goes on. The output has the details.`);
    },
  };
};

const inWords = (detail: unknown): readonly string[] => {
  if (detail instanceof Error) return [detail.stack ?? detail.message];
  return typeof detail === 'string' ? [detail] : [];
};
