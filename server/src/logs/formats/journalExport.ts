import { fieldsForm, firstForm } from './fields';
import type { LogFormat } from './format';

/** One field of a journal entry on each line, as `journalctl -o export` and, indented, `-o verbose` write them. */
const codes = {
  errno: { families: ['errno'], cue: 'ERRNO' },
  exit: { families: ['exit-code'], cue: 'EXIT_STATUS' },
} as const;

export const journalExport: LogFormat = {
  name: 'journal export',
  kind: 'record',
  told: 'by the first lines',
  read: firstForm(
    fieldsForm(/^ *MESSAGE=(?<text>.*)$/d),
    fieldsForm(/^ *ERRNO=(?<errno>\d+)$/d, codes),
    fieldsForm(/^ *EXIT_STATUS=(?<exit>\d+)$/d, codes),
    fieldsForm(/^ *[A-Z_][A-Z0-9_]+=.*$/d),
  ),
  platform: 'unix',
};
