import { RequestType, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { NotificationMethod, RequestMethod } from '../../../shared/src/protocol';

type Handler<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result>;

/** Answers a request of shared/protocol; `undefined` travels as `null`, which JSON has. */
export const answer = <Params, Result>(
  connection: Connection,
  { method }: RequestMethod<Params, Result>,
  handler: Handler<Params, Result>,
): void => {
  connection.onRequest(
    new RequestType<Params, unknown, void>(method),
    async (params, token) => (await handler(params, token)) ?? null,
  );
};

export const notify = <Params>(
  connection: Connection,
  { method }: NotificationMethod<Params>,
  params: Params,
): void => {
  void connection.sendNotification(method, params);
};
