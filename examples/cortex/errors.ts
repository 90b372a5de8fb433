// What this application tells apart; everything else is shown to the user as it comes.
export const CortexError = {
  /** The token has run out: authorize again. */
  TOKEN_EXPIRED: -32015,
  REQUEST_TIMED_OUT: -32039,
} as const;
