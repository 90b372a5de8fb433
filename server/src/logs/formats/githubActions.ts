import { fieldsForm, firstForm, silentForm } from './fields';
import type { LogFormat } from './format';

const time = String.raw`^\uFEFF?(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z )?`;

/** Job logs of GitHub Actions: what is going to be run is echoed, and is no outcome. */
export const githubActions: LogFormat = {
  name: 'GitHub Actions',
  kind: 'frame',
  told: 'by any line',
  read: firstForm(
    silentForm(new RegExp(String.raw`${time}(?:##\[(?:group|endgroup|command|section)\]|\[command\])`)),
    silentForm(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z\s+(?:exit|return) \d+\s*$/),
    fieldsForm(
      new RegExp(
        String.raw`${time}(?:##\[(?:error|warning|notice|debug)\]|::(?:error|warning)[^:]*::)(?<text>.*)$`,
        'd',
      ),
    ),
    fieldsForm(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z (?<text>.*)$/d),
  ),
};
