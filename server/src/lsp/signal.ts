/** Something that happens now and then, and those who want to know. */
export type Signal = { readonly fire: () => void; readonly on: (listener: () => void) => void };

export const createSignal = (): Signal => {
  const listeners: (() => void)[] = [];
  return {
    fire: () => {
      for (const listener of listeners) listener();
    },
    on: (listener) => void listeners.push(listener),
  };
};
