import { fieldsForm, firstForm, silentForm } from './fields';
import type { LogFormat } from './format';

/** `setupapi.dev.log`: severity marks, a component of three letters, then the event; sections begin and end with the time. */
export const setupapi: LogFormat = {
  name: 'SetupAPI',
  kind: 'frame',
  told: 'by any line',
  read: firstForm(
    silentForm(/^(?:>>>|<<<) {2}(?:\[(?!Exit status)|Section )/),
    fieldsForm(/^<<< {2}\[(?<text>Exit status: .*)\]$/d),
    fieldsForm(/^(?:!!!|! {2}| {3}) {2}(?:[a-z]{3}|\.\.\.): +(?<text>.*?)(?: \d\d:\d\d:\d\d\.\d{3})?$/d),
  ),
  platform: 'windows',
};
