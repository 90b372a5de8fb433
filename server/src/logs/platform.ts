/** Where the program that wrote the log ran: decides whether `error 5` is EIO or ERROR_ACCESS_DENIED. */
export type Platform = 'windows' | 'unix' | 'unknown';

/** Judged by paths and by words that only one side writes. */
export const platformOf = (lines: readonly string[]): Platform => {
  let windows = 0;
  let unix = 0;
  for (const line of lines) {
    if (windowsSign.test(line)) windows++;
    if (unixSign.test(line)) unix++;
  }
  if (windows === unix) return 'unknown';
  return windows > unix ? 'windows' : 'unix';
};

const windowsSign =
  /\b[A-Za-z]:\\|\\\\\?\\|\.(?:exe|dll|sys|inf|msi)\b|\bHKLM|\bHRESULT\b|\bWin(?:32|dows|sock)\b|\bRegistry\b|SetupDi|\bRegOpenKey/i;
const unixSign =
  /(?:^|[\s"'=:(])\/(?:usr|etc|var|home|tmp|opt|proc|dev|bin|lib|srv|root|data|run)\/|\b(?:systemd|sshd|kernel|linux|posix|cron)\b/i;
