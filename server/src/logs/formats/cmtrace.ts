import { fieldsForm, firstForm } from './fields';
import type { LogFormat } from './format';

/** Configuration Manager: the text, then time, component, kind, thread and place in the source, in either of two forms. */
export const cmtrace: LogFormat = {
  name: 'CMTrace',
  kind: 'frame',
  told: 'by any line',
  read: firstForm(
    fieldsForm(/^<!\[LOG\[(?<text>.*)\]LOG\]!><time="/d),
    fieldsForm(/^(?<text>.*?)\$\$<[^<>]{0,100}><\d\d-\d\d-\d{4} [\d:.+-]+><thread=/d),
  ),
  platform: 'windows',
};
