/** The shared descriptors as the client's own protocol types: client and server have separate copies of the package. */
import { CancellationToken, NotificationType, type BaseLanguageClient } from 'vscode-languageclient';
import type { NotificationMethod, RequestMethod } from '../../shared/src/protocol';

export type Question<Params> = { readonly params: Params; readonly token?: CancellationToken };

/** Sends a request; the wire's `null` for "none" comes back as `undefined`. */
export const ask = async <Params, Result>(
  client: BaseLanguageClient,
  method: RequestMethod<Params, Result>,
  { params, token = CancellationToken.None }: Question<Params>,
): Promise<Result | undefined> => (await client.sendRequest<Result | null>(method.method, params, token)) ?? undefined;

export const notificationType = <Params>(method: NotificationMethod<Params>): NotificationType<Params> =>
  new NotificationType<Params>(method.method);
