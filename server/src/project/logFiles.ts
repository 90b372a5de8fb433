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

const plainLanguages: readonly string[] = ['plaintext', 'plain', 'text', ''];
