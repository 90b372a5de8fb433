/** Runs one call after the other: what was begun later never ends earlier and is undone by it. */
export const inTurn = (run: () => Promise<void>): (() => Promise<void>) => {
  const state: { last: Promise<void> } = { last: Promise.resolve() };
  return () => {
    const next = state.last.then(run);
    state.last = next.catch(() => undefined);
    return next;
  };
};
