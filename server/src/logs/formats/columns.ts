/** One field of a line; offsets are those of the line. */
export type Field = { readonly start: number; readonly end: number };

/** Fields between single separators, or between runs of blanks where the separator is a blank; quoted fields are whole. */
export const fieldsOf = (text: string, separator: ' ' | '\t'): readonly Field[] => {
  const pattern = separator === '\t' ? /[^\t]+/g : /"(?:[^"\\]|\\.|"")*"|\S+/g;
  return [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
};
