/** The user has had enough: thrown to leave long work. */
export class Stopped extends Error {}

export type TurnWorld = {
  /** Lets others have their turn: a message that says stop, say. */
  readonly pause: () => Promise<void>;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  readonly isStopped: () => boolean;
};

/** Divides long work into turns, between which it can be stopped and tells how far it is. */
export type Turns = {
  /** To be called often; costs nothing until a turn is over. Throws {@link Stopped}. */
  readonly next: () => Promise<void>;
};

/** Milliseconds of work between two pauses. */
const turn = 15;
/** Milliseconds between two words on how far the work is. */
const silence = 100;

export const createTurns = ({ pause, now, isStopped }: TurnWorld, tell: () => void): Turns => {
  const state = { begun: now(), told: now() };
  return {
    next: async () => {
      if (now() - state.begun < turn) return;
      await pause();
      if (isStopped()) throw new Stopped();
      state.begun = now();
      if (state.begun - state.told < silence) return;
      state.told = state.begun;
      tell();
    },
  };
};
