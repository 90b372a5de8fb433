/** A place in source that a log line names: `src/app.ts:12:5`. */
export type NamedPlace = {
  /** As written; separators of either kind. */
  readonly path: string;
  /** 1-based, as written. */
  readonly line: number;
  readonly column?: number;
  /** The stretch of the line that names it. */
  readonly start: number;
  readonly end: number;
};

/** The source place that a log line names around the given column. */
export const placeIn = (line: string, column: number): NamedPlace | undefined =>
  placesIn(line).find(({ start, end }) => start <= column && column <= end);

const placesIn = (line: string): readonly NamedPlace[] =>
  forms.flatMap((form) => [...line.slice(0, longestLine).matchAll(form)].flatMap(placeOf));

const longestLine = 4000;

/** A name with an extension of letters; before it folders, perhaps behind a drive letter. */
const path = String.raw`(?<path>(?:[A-Za-z]:[\\/])?[\w.@~+-]*(?:[\\/][\w.@~+ -]+){0,40}?[\w@~+-]*\.[A-Za-z]\w{0,7})`;

const forms: readonly RegExp[] = [
  // src/app.ts:12:5, (Foo.java:42), x.py:7, C:\src\a.cs:3, src/a.c(12,5)
  new RegExp(
    String.raw`(?<![\w.\\/:])${path}(?::(?<line>\d{1,7})(?::(?<column>\d{1,5}))?|\((?<line2>\d{1,7})(?:,\s?(?<column2>\d{1,5}))?\))(?!\w)`,
    'g',
  ),
  // File "src/x.py", line 12 · in C:\src\a.cs:line 3 · in /src/x.php on line 12
  new RegExp(String.raw`(?<![\w.\\/:])${path}(?:", line |:line | on line )(?<line>\d{1,7})`, 'g'),
];

const placeOf = (found: RegExpExecArray): readonly NamedPlace[] => {
  const { path: written, line, line2, column, column2 } = found.groups ?? {};
  const [row, place] = [line ?? line2, column ?? column2];
  if (written === undefined || row === undefined) return [];
  const start = found.index + found[0].indexOf(written);
  const shown = { path: written, line: Number(row), start, end: found.index + found[0].length };
  return [place === undefined ? shown : { ...shown, column: Number(place) }];
};
