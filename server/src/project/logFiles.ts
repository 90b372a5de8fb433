import type { Settings } from '../../../shared/src/settings';
import type { Source } from '../core/source';
import { looksLikeLog } from '../logs/looksLikeLog';
import { matchesAny } from './glob';

/** Is this text read as a log: by its language, its name, or, where it is plain text, by its first lines? */
export const isLog = (
  { language, text }: Pick<Source, 'language' | 'text'>,
  path: string,
  settings: Settings,
): boolean => {
  if (language === 'log' || matchesAny(settings['logs.patterns'], path)) return true;
  return plainLanguages.includes(language) && looksLikeLog(text);
};

/** May a text of this language be a log of any length? Others are logs only where the settings name them so. */
export const isPlain = (language: string): boolean => language === 'log' || plainLanguages.includes(language);

const plainLanguages: readonly string[] = ['plaintext', 'plain', 'text', ''];
