import { fieldsForm } from './fields';
import type { LogFormat } from './format';

/** `2026/11/21 07:01:02.1234567 404   500   Agent   …`, and with tabs before Windows 10: process and thread, then the component. */
const line = /^\d{4}[-/]\d\d[-/]\d\d\s\d\d:\d\d:\d\d[.:]\d{3,7}\s+[0-9a-f]+\s+[0-9a-f]+\s+[A-Z]\w+\s+(?<text>.*)$/d;

export const windowsUpdate: LogFormat = {
  name: 'Windows Update',
  kind: 'frame',
  told: 'by any line',
  read: fieldsForm(line),
  platform: 'windows',
};
