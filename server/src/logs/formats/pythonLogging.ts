import { fieldsForm, firstForm } from './fields';
import type { LogFormat } from './format';

const level = '(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)';

/** The usual settings of Python's logging: `time - name - LEVEL - …`, `LEVEL:name:…`, gunicorn's and Celery's brackets. */
export const pythonLogging: LogFormat = {
  name: 'Python logging',
  kind: 'frame',
  told: 'by any line',
  read: firstForm(
    fieldsForm(
      new RegExp(`^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(?:,\\d{3})? - [^ ]+ - ${level} - (?<text>.*)$`, 'd'),
    ),
    fieldsForm(new RegExp(`^${level}:[\\w.-]+:(?<text>.*)$`, 'd')),
    fieldsForm(new RegExp(`^\\[\\d{4}-\\d\\d-\\d\\d [^\\]]+\\] \\[\\d+\\] \\[${level}\\] (?<text>.*)$`, 'd')),
    fieldsForm(new RegExp(`^\\[\\d{4}-\\d\\d-\\d\\d [^\\]]+: ${level}/[\\w-]+\\] (?<text>.*)$`, 'd')),
    fieldsForm(new RegExp(`^\\[\\d{4}-\\d\\d-\\d\\d [^\\]]+\\] ${level} in [\\w.]+: (?<text>.*)$`, 'd')),
  ),
};
