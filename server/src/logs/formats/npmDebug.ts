import { fieldsForm, firstForm } from './fields';
import type { LogFormat } from './format';

const level = '(?:silly|verbose|info|timing|http|notice|warn|error)';
const status = { status: { families: ['http'], cue: 'after the method' } } as const;

/** npm's debug log numbers its lines; on a terminal `npm` stands there. Answers of the registry have their status behind the method. */
export const npmDebug: LogFormat = {
  name: 'npm',
  kind: 'frame',
  told: 'by any line',
  read: firstForm(
    fieldsForm(/^(?:\d+|npm) http fetch [A-Z]+ (?<status>\d{3}) /d, status),
    fieldsForm(new RegExp(`^\\d+ (?<text>${level} .*)$`, 'd')),
  ),
};
