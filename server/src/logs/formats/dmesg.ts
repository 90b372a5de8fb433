import { fieldsForm } from './fields';
import type { LogFormat } from './format';

/** `[  404.500000] …`, `[Sat Nov 21 07:00:01 2026] …`, with the level in front or behind, as the kernel's log has it. */
const line =
  /^(?:<\d{1,2}>|[a-z]+ *:[a-z]+ *: )?\[(?: *\d+\.\d{6}|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})\](?: \[ *[TC]\d+\])? (?<text>.*)$/d;

export const dmesg: LogFormat = {
  name: 'kernel log',
  kind: 'frame',
  told: 'by any line',
  read: fieldsForm(line),
  platform: 'unix',
};
