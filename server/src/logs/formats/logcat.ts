import { fieldsForm, firstForm, silentForm } from './fields';
import type { LogFormat } from './format';

/** Android: `11-21 07:01:02.123   404   500 E Tag: …` with process and thread, `E/Tag(  404): …` with the process. */
export const logcat: LogFormat = {
  name: 'logcat',
  kind: 'frame',
  told: 'by any line',
  read: firstForm(
    fieldsForm(/^\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} +(?:\d+|\w+ +\d+) +\d+ [VDIWEFA] (?<text>.*)$/d),
    fieldsForm(/^(?:\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} +)?[VDIWEFA]\/[^(]*\( *\d+\): (?<text>.*)$/d),
    silentForm(/^\[ \d\d-\d\d \d\d:\d\d:\d\d\.\d{3} +\d+: *\d+ [VDIWEFA]\//),
  ),
  platform: 'unix',
};
