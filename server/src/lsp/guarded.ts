import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { Host } from '../ports/host';

/** Thrown by a handler whose document changed or closed while it worked: the answer would be of the past. */
export class Outdated extends Error {}

type Handler<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result>;

export type Guard = <Params, Result>(
  feature: string,
  empty: Result,
  handler: Handler<Params, Result>,
) => Handler<Params, Result>;

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

/** For questions about a place in a text: they mean the version that the server had when they came. */
type TextQuestion = { readonly textDocument: { readonly uri: string } } | { readonly uri: string };

export type TextGuard = <Params extends TextQuestion, Result>(
  feature: string,
  empty: Result,
  handler: Handler<Params, Result>,
) => Handler<Params, Result>;

/** A guard that also refuses to answer about another version than the one asked about. */
export const textGuardOf =
  (guard: Guard, versionOf: (uri: string) => number | undefined): TextGuard =>
  (feature, empty, handler) =>
  (params, token) => {
    const uri = 'uri' in params ? params.uri : params.textDocument.uri;
    const asked = versionOf(uri);
    const refuseIfOutdated = (): void => {
      if (versionOf(uri) !== asked) throw new Outdated(uri);
    };
    const guarded = guard(feature, empty, async (inner: typeof params, innerToken) => {
      refuseIfOutdated();
      const result = await handler(inner, innerToken);
      refuseIfOutdated();
      return result;
    });
    return guarded(params, token);
  };

export const refuseIfCancelled = (token: CancellationToken): void => {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
};
