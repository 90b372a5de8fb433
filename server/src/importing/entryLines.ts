import type { Code } from '../../../shared/src/catalog/types';

/**
 * Lines, from 0, on which rows with one of these codes begin in the text of a catalog file as an import writes it: two
 * blanks for each level, so that six stand before the code of an entry and nowhere else.
 */
export const entryLines = (json: string, codes: readonly Code[]): readonly number[] => {
  const wanted = new Set(codes.map((code) => JSON.stringify(code)));
  return json.split('\n').flatMap((line, index) => {
    const code = /^ {6}"code": (.*?),?$/.exec(line)?.[1];
    return code !== undefined && wanted.has(code) ? [index] : [];
  });
};
