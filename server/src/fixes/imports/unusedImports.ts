import type { Span } from '../../../../shared/src/span';
import type { Import } from '../../core/scan';
import type { TextEdit } from '../fix';
import { changedParts } from '../text/changedParts';
import { lineEnd, lineStart, nextLine } from '../text/lines';
import { escapeRegExp, type SourceFile } from '../text/sourceFile';

/** Takes away what the file imports for nothing but the places that go: some compilers refuse an unused import. */
export const unusedImports = (file: SourceFile, gone: readonly Span[]): readonly TextEdit[] => {
  const { imports } = file.facts;
  const statements = new Map(imports.map(({ span }) => [span.start, span]));
  return [...statements.values()].flatMap((span) => {
    const parts = imports.filter((each) => each.span.start === span.start);
    const names = parts.flatMap((part) => part.names);
    const idle = names.filter(({ local }) => servesOnly(local, gone, file));
    if (idle.length === 0) return [];
    if (idle.length === names.length) return [{ span: withLine(span, file), newText: '' }];
    return parts.length > 1 ? lines(parts, idle, file) : items(span, idle, file);
  });
};

type Name = Import['names'][number];

/** The name stands in one of the places, and nowhere else but in imports. */
const servesOnly = (local: string, gone: readonly Span[], { code, facts }: SourceFile): boolean => {
  if (!/^[\w$]+$/.test(local)) return false;
  const word = new RegExp(`(?<![\\w$.])${escapeRegExp(local)}(?![\\w$])`, 'g');
  const uses = [...code.matchAll(word)]
    .map(({ index }) => index)
    .filter((at) => !facts.imports.some(({ span }) => contains(span, at)));
  return uses.length > 0 && uses.every((at) => gone.some((span) => contains(span, at)));
};

const contains = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

/** A statement alone on its lines leaves none behind; the first of a file also takes the empty line that kept it apart. */
const withLine = ({ start, end }: Span, { text }: SourceFile): Span => {
  const from = lineStart(text, start);
  const isAlone = text.slice(from, start).trim() === '' && /^[ \t]*;?[ \t]*$/.test(text.slice(end, lineEnd(text, end)));
  if (!isAlone) return { start, end };
  const next = nextLine(text, end);
  const keptApart = from === 0 && /^[ \t]*(?:\r\n|\n|\r)/.test(text.slice(next));
  return { start: from, end: keptApart ? nextLine(text, next) : next };
};

/** Go groups imports, one on a line. */
const lines = (parts: readonly Import[], idle: readonly Name[], file: SourceFile): readonly TextEdit[] =>
  parts
    .filter(({ names }) => names.every((name) => idle.includes(name)))
    .flatMap(({ module, span }) => {
      const at = file.text.slice(span.start, span.end).indexOf(`"${module}"`);
      if (at === -1) return [];
      const start = lineStart(file.text, span.start + at);
      return [{ span: { start, end: nextLine(file.text, span.start + at) }, newText: '' }];
    });

/** `A`, `A as B`, `A: B` in a list, each with the comma behind it, or before it where it is the last. */
const items = ({ start, end }: Span, idle: readonly Name[], { text }: SourceFile): readonly TextEdit[] => {
  const before = text.slice(start, end);
  const after = idle.reduce((rest, name) => rest.replace(itemOf(name), ''), before);
  return changedParts(before, after).map(({ span, newText }) => ({
    span: { start: start + span.start, end: start + span.end },
    newText,
  }));
};

const itemOf = ({ imported, local }: Name): RegExp => {
  const renamed = `(?:${escapeRegExp(imported)}(?:\\s+as\\s+|\\s*:\\s*))?`;
  const item = `(?<![\\w$])${renamed}${escapeRegExp(local)}(?![\\w$])`;
  return new RegExp(`${item}\\s*,[ \\t]*|,\\s*${item}(?=\\s*,?\\s*(?:[})]|$))`);
};
