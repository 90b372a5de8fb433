import { afterEach } from 'vitest';
import { startSession, type LspSession, type SessionOptions } from './lspClient';

export { editor, uriOf, withoutPull, type LspSession, type SessionOptions } from './lspClient';

/** Starts sessions that end with the test that started them. */
export const sessionsOfTests = (): ((options?: SessionOptions) => Promise<LspSession>) => {
  const running: LspSession[] = [];
  afterEach(() => Promise.all(running.splice(0).map((session) => session.end())));
  return async (options) => {
    const session = await startSession(options);
    running.push(session);
    return session;
  };
};
