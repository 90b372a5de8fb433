import { fieldsForm, firstForm, silentForm } from './fields';
import type { LogFormat } from './format';

const codes = {
  outcome: { families: ['win32', 'hresult'], cue: 'MainEngineThread' },
  error: { families: ['win32'], cue: 'error' },
  hresult: { families: ['hresult'], cue: 'Note: 3' },
} as const;

/**
 * Windows Installer's verbose log. `Return value 3.` counts outcomes of actions and `Note: 1: 2262` messages of its own;
 * `Error 1722.` is the number of a text of the product.
 */
export const msi: LogFormat = {
  name: 'Windows Installer',
  kind: 'frame',
  told: 'by any line',
  read: firstForm(
    fieldsForm(/^MSI \([sc]\) \([^)]*\) \[[\d:]+\]: MainEngineThread is returning (?<outcome>\d+)/d, codes),
    fieldsForm(/^MSI \([sc]\) \([^)]*\) \[[\d:]+\]: Note: 1: \d+ 2: .* 3: (?<hresult>-\d{8,10})\b/d, codes),
    silentForm(/^MSI \([sc]\) \([^)]*\) \[[\d:]+\]: Note: \d+: /),
    silentForm(/^Action (?:start|ended) \d+:\d\d:\d\d: /),
    fieldsForm(/^MSI \([sc]\) \([^)]*\) \[[\d:]+\]: (?<text>.*)$/d),
    fieldsForm(/^CustomAction .* returned actual error code (?<error>\d+)/d, codes),
  ),
  platform: 'windows',
};
