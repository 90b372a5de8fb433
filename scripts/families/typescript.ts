import ts from 'typescript';
import type { CatalogJson, EntryJson } from './catalogJson';
import { entriesOf, memberOf } from './packages';
import { readHead, readTexts, textOf } from './texts';
import type { Texts } from './texts';

const severities: Readonly<Record<number, string>> = {
  [ts.DiagnosticCategory.Warning]: 'warning',
  [ts.DiagnosticCategory.Error]: 'error',
};

/** First code after each group, in ascending order. */
const groups: readonly (readonly [number, string])[] = [
  [2000, 'syntax'],
  [3000, 'semantics'],
  [4000, 'other'],
  [5000, 'declarations'],
  [7000, 'options'],
  [8000, 'strictness'],
  [9000, 'javascript'],
  [10_000, 'isolation'],
  [80_000, 'other'],
];

/** All messages of the installed compiler, which has no names for them. */
export const buildTypescript = async (): Promise<CatalogJson> => {
  const [head, texts] = await Promise.all([readHead('typescript'), readTexts('typescript')]);
  const entries = entriesOf(memberOf(ts, 'Diagnostics')).map(([, message]) => diagnostic(message, texts));
  return { ...head, version: ts.version, entries: entries.sort((a, b) => Number(a.code) - Number(b.code)) };
};

const diagnostic = (message: unknown, texts: Texts): EntryJson => {
  const code = Number(memberOf(message, 'code'));
  return {
    code,
    messages: [String(memberOf(message, 'message')).replace(/\s*\n\s*/g, ' ')],
    severity: severities[Number(memberOf(message, 'category'))] ?? 'info',
    group: groups.find(([end]) => code < end)?.[1] ?? 'suggestions',
    ...textOf(texts.get(String(code))),
  };
};
