/** `HTTPStatus_code2` → `['http', 'status', 'code', '2']`: words in lower case, split at case, digits and punctuation. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])([0-9])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** The parts of a dotted, arrowed or coloned path, calls and subscripts removed: `this.res->status()` → `this res status`. */
export const segmentsOf = (path: string): readonly string[] =>
  path
    // The shells' name for the last command's exit status.
    .replaceAll('$?', 'exit_status')
    .replace(/\[\s*(?:['"]|:)([\w-]+)['"]?\s*\]/g, '.$1')
    .replace(/\([^()]*\)|\[[^\]]*\]|[?!]/g, '')
    .split(/\.|->|::|\\|:|\//)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');

/** What the path names; what only gives the same in another form is passed over: `status.as_u16()` is a `status`. */
export const lastSegment = (path: string): string => {
  const segments = segmentsOf(path);
  const named = segments.findLastIndex((segment) => !isConversion(segment));
  return segments[named] ?? segments.at(-1) ?? '';
};

/** `toInt`, `as_u16`, `rawValue`, `intValue`, `to_i`, `.value`. */
const isConversion = (segment: string): boolean =>
  /^(?:(?:to|as|into)_?(?:[iusf]|[iu](?:8|16|32|64|size)|int\d*|integer|long|short|string|str|number|raw)|(?:raw|int|long|short)?_?value(?:Of)?|unwrap|trim|get)$/i.test(
    segment,
  );

/** Names are alike when only case and separators differ: `status_code`, `StatusCode`, `statuscode`. */
export const fold = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The word endings of a name, longest first, folded: `expectedStatusCodes` → `expectedstatuscode statuscode code`. */
export const endingsOf = (name: string): readonly string[] => {
  const words = wordsOf(name).filter((word) => !/^\d+$/.test(word));
  return words.map((_, start) => singular(words.slice(start).join('')));
};

/** `statuses` → `status`, `widths` → `width`. */
export const singular = (word: string): string => {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:uses|sses|xes)$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
};

/** CONSTANT_CASE, or one capital word: how constants are spelt in most languages. */
export const isConstantCase = (name: string): boolean =>
  /^_*[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_*$/.test(name) && name.length > 1;
