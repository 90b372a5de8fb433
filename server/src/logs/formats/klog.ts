import { fieldsForm } from './fields';
import type { LogFormat } from './format';

/** `E1121 07:01:02.123456    4711 reflector.go:404] …`: month and day, thread, place in the source. */
const line = /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ \S+:\d+\] (?<text>.*)$/d;

export const klog: LogFormat = { name: 'klog', kind: 'frame', told: 'by any line', read: fieldsForm(line) };
