import type { Host } from '../ports/host';

/** Where a command writes to and reads from. */
export type World = {
  readonly host: Host;
  /** To standard output, with a line end. Settles when more may be written. */
  readonly print: (line: string) => Promise<void>;
  /** To standard error, with a line end. */
  readonly complain: (line: string) => void;
  /** Shows how far the work is in the last line of a terminal, an empty text nothing; absent elsewhere. */
  readonly progress?: (text: string) => void;
};

/** 0: done. 2: the command line is wrong, or something could not be read. */
export type ExitCode = 0 | 2;

export type CliCommand = (args: readonly string[], world: World) => Promise<ExitCode>;
