import type { CortexClient } from './client';

interface CortexFailure {
  code: number;
}

/** Runs a call again where a second try can help. */
export async function withRetry<T>(cortex: CortexClient, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const { code: errorCode } = error as CortexFailure;
    if (errorCode === -32015) {
      await cortex.authorize();
      return call();
    }
    // The service is slow to start after an update.
    if (errorCode === -32039) return call();
    throw error;
  }
}
