import { fieldsForm } from './fields';
import type { LogFormat } from './format';

/** Windows' servicing, CBS and DISM: `2026-11-21 07:01:02, Error    CBS    …`, DISM with `PID=404 TID=500` behind the component. */
const line =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d, (?:Info|Warning|Error|Perf) +(?:\[0x[0-9a-f]{6}\] )?(?:CBS|CSI|DPX|DISM|PNP|SQM|CMI|IBS|SP|MIG|SYSPRP)\b +(?:[0-9a-f]{8}[ @]|[\w ]+: PID=\d+ TID=\d+ )?(?<text>.*)$/d;

export const cbs: LogFormat = {
  name: 'Windows servicing',
  kind: 'frame',
  told: 'by any line',
  read: fieldsForm(line),
  platform: 'windows',
};
