import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterChanges, piecedDocument } from '../../server/src/lsp/piecedDocument';

const named = { uri: 'file:///a.log', languageId: 'log', version: 1 };

/** Longer than one piece, with every kind of line end. */
const long = ['one\r\n', 'two\n', '\n', 'three three three\r\n', 'four\rfive\n'].join('').repeat(20_000);

const samePlaces = (text: string, offsets: readonly number[]): void => {
  const [plain, pieced] = [TextDocument.create('file:///a.log', 'log', 1, text), piecedDocument(named, text)];
  expect(pieced.lineCount).toBe(plain.lineCount);
  for (const offset of offsets) {
    const position = plain.positionAt(offset);
    expect(pieced.positionAt(offset)).toEqual(position);
    expect(pieced.offsetAt(position)).toBe(plain.offsetAt(position));
    expect(pieced.getLineRange(position.line)).toEqual(plain.getLineRange(position.line));
  }
};

test('places are the same as in a text that is kept whole', () => {
  const steps = Array.from({ length: 200 }, (_, index) => index * Math.floor(long.length / 199) + (index % 7));
  samePlaces(long, steps);
  samePlaces('', [0, 1]);
  samePlaces('no end', [0, 3, 6, 9]);
  expect(piecedDocument(named, long).pieces.length).toBeGreaterThan(2);
});

test('any edits give the text that they give elsewhere', () => {
  const edit = fc.record({
    from: fc.nat(long.length + 10),
    length: fc.oneof(fc.nat(5), fc.nat(long.length)),
    text: fc.constantFrom('', 'x', '\n', 'a\nb\r\n', 'y'.repeat(300_000), 'line\n'.repeat(100_000)),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
      const plain = TextDocument.create('file:///a.log', 'log', 1, long);
      let pieced = piecedDocument(named, long);
      edits.forEach(({ from, length, text }, index) => {
        const range = { start: plain.positionAt(from), end: plain.positionAt(from + length) };
        TextDocument.update(plain, [{ range, text }], index + 2);
        pieced = afterChanges(pieced, [{ range, text }], index + 2);
      });
      expect(pieced.getText() === plain.getText()).toBe(true);
      expect(pieced.lineCount).toBe(plain.lineCount);
      expect(pieced.pieces.slice(0, -1).every(({ text }) => text.endsWith('\n'))).toBe(true);
    }),
    { numRuns: 40, seed: 1 },
  );
});

test('what an edit does not touch stays the same piece', () => {
  const before = piecedDocument(named, long);
  const end = before.positionAt(long.length);
  const after = afterChanges(before, [{ range: { start: end, end }, text: 'more\n' }], 2);
  expect(after.pieces.slice(0, -1)).toEqual(before.pieces.slice(0, -1));
  expect(after.pieces[0]).toBe(before.pieces[0]);
  expect(after.version).toBe(2);
});
