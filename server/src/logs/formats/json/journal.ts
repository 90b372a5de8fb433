import { jsonFormat } from './dialect';

/** `journalctl -o json`: every value is a text. */
export const journal = jsonFormat({
  name: 'journal JSON',
  sign: /"__REALTIME_TIMESTAMP":/,
  codes: { ERRNO: ['errno'], EXIT_STATUS: ['exit-code'] },
  passedOver: ['PRIORITY', '_PID', 'CODE_LINE', 'SYSLOG_PID', 'TID'],
});
