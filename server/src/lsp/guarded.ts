import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { Host } from '../ports/host';

/** Thrown by a handler whose document changed or closed while it worked: the answer would be of the past. */
export class Outdated extends Error {}

export type Guard = <Params, Result>(
  feature: string,
  empty: Result,
  handler: (params: Params, token: CancellationToken) => Promise<Result>,
) => (params: Params, token: CancellationToken) => Promise<Result>;

/**
 * Keeps one broken feature from taking the others along: a handler that throws answers `empty` and is reported, a
 * cancelled request is dropped before and after the work, an outdated answer is never sent.
 */
export const guardedBy =
  (host: Host, report: (feature: string, error: unknown) => void): Guard =>
  (feature, empty, handler) =>
  async (params, token) => {
    await host.pause();
    refuseIfCancelled(token);
    try {
      const result = await handler(params, token);
      refuseIfCancelled(token);
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      if (error instanceof Outdated)
        throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
      report(feature, error);
      return empty;
    }
  };

export const refuseIfCancelled = (token: CancellationToken): void => {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
};
