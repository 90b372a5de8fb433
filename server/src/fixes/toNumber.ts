import { overlap, touches, type Span } from '../../../shared/src/span';
import { namedUses, type NamedUse } from './constants/namedUses';
import type { FixContext } from './context';
import type { Fix, TextEdit } from './fix';
import type { SourceFile } from './text/sourceFile';

/** The way back: a catalog's constant becomes its number again. */
export const numbersAt = (file: SourceFile, span: Span, context: FixContext): readonly Fix[] =>
  namedUses(file, context)
    .filter((use) => overlap(use.span, span) || touches(use.span, span.start))
    .map((use) => ({
      title: `Replace with the number ${use.digits}`,
      kind: 'toNumber',
      preferred: context.settings.style === 'numeric',
      edits: [{ uri: file.source.uri, version: file.source.version, edits: [numberEdit(use, file)] }],
    }));

/** Every constant of a catalog in the file, at once. */
export const allToNumbers = (file: SourceFile, context: FixContext): Fix | undefined => {
  const uses = namedUses(file, context);
  if (uses.length === 0) return undefined;
  const edits = uses.map((use) => numberEdit(use, file));
  const title =
    uses.length === 1 ? 'Replace 1 constant by its number' : `Replace all ${uses.length} constants by their numbers`;
  return {
    title,
    kind: 'fixAll',
    preferred: false,
    edits: [{ uri: file.source.uri, version: file.source.version, edits }],
  };
};

/** Two minus signs in a row would be a decrement. */
const numberEdit = ({ span, digits }: NamedUse, { code }: SourceFile): TextEdit => {
  const bracketed = digits.startsWith('-') && /-\s*$/.test(code.slice(Math.max(0, span.start - 20), span.start));
  return { span, newText: bracketed ? `(${digits})` : digits };
};
