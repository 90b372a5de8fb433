import { fieldsForm, firstForm } from './fields';
import type { LogFormat } from './format';

/** Job logs of GitLab: sections carry a time, lines perhaps a time and `00O` or `00E` for their stream. */
export const gitlabJob: LogFormat = {
  name: 'GitLab job',
  kind: 'frame',
  told: 'by any line',
  read: firstForm(
    fieldsForm(/^section_(?:start|end):\d{10}:[\w.[\]=,-]+\s*(?<text>.*)$/d),
    fieldsForm(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z [0-9a-f]{2}[OE][ +](?<text>.*)$/d),
  ),
};
