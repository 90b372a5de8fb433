import { overlap, touches, type Span } from '../../../shared/src/span';
import { namedUses, type NamedUse } from './constants/namedUses';
import type { FixContext } from './context';
import type { Fix, FixEdit, TextEdit } from './fix';
import { unusedImports } from './imports/unusedImports';
import { inOrder } from './text/apply';
import type { SourceFile } from './text/sourceFile';

/** The way back: a catalog's constant becomes its number again. */
export const numbersAt = (file: SourceFile, span: Span, context: FixContext): readonly Fix[] =>
  namedUses(file, context)
    .filter((use) => overlap(use.span, span) || touches(use.span, span.start))
    .map((use) => ({
      title: `Replace with the number ${use.digits}`,
      kind: 'toNumber',
      preferred: context.settings.style === 'numeric',
      edits: [numberEdits([use], file)],
    }));

/** Every constant of a catalog in the file that is wanted, at once. */
export const allToNumbers = (
  file: SourceFile,
  context: FixContext,
  wanted: (use: NamedUse) => boolean,
): Fix | undefined => {
  const uses = namedUses(file, context).filter(wanted);
  if (uses.length === 0) return undefined;
  const title =
    uses.length === 1 ? 'Replace 1 constant by its number' : `Replace all ${uses.length} constants by their numbers`;
  return { title, kind: 'fixAll', preferred: false, edits: [numberEdits(uses, file)] };
};

/** With them goes what the file has imported for these constants alone. */
const numberEdits = (uses: readonly NamedUse[], file: SourceFile): FixEdit => {
  const { uri, version } = file.source;
  const imports = unusedImports(
    file,
    uses.map(({ span }) => span),
  );
  return { uri, version, edits: inOrder([...uses.map((use) => numberEdit(use, file)), ...imports]) };
};

/** Two minus signs in a row would be a decrement. */
const numberEdit = ({ span, digits }: NamedUse, { code }: SourceFile): TextEdit => {
  const bracketed = digits.startsWith('-') && /-\s*$/.test(code.slice(Math.max(0, span.start - 20), span.start));
  return { span, newText: bracketed ? `(${digits})` : digits };
};
