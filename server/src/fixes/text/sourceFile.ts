import type { FileFacts } from '../../core/scan';
import type { Source } from '../../core/source';
import type { FixLanguage, SourceFile } from '../languages/language';
import { lex } from './lexis';
import { layoutOf } from './lines';

export type { SourceFile };

/** The text is read once for all that is asked of one version of it. */
export const sourceFile = (source: Source, facts: FileFacts, language: FixLanguage): SourceFile => {
  const known = read.get(source);
  if (known?.facts === facts && known.language === language) return known;
  const file = readFile(source, facts, language);
  read.set(source, file);
  return file;
};

const read = new WeakMap<Source, SourceFile>();

const readFile = (source: Source, facts: FileFacts, language: FixLanguage): SourceFile => {
  const lexed = lex(source.text, source.language);
  return { ...lexed, source, text: source.text, facts, language, layout: layoutOf(source.text, lexed.code) };
};

/** The whole word occurs in code, not behind a dot. Comments and strings do not count. */
export const mentions = (code: string, name: string): boolean => wholeWord(name).test(code);

const wholeWord = (name: string, flags = ''): RegExp =>
  new RegExp(`(?<![\\w$.@])${escapeRegExp(name)}(?![\\w$])`, flags);

export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
