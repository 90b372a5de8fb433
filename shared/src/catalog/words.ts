/** What stands between words. Signs beyond ASCII count as letters: telling them apart takes five times as long. */
const between = /[^a-z0-9\u0080-\uffff]+/;
const betweenAll = new RegExp(between, 'g');

/** `SESSION_IS_FULL`, `sessionIsFull`, `HTTPServer2`: the words of a name, in lower case. */
export const wordsOf = (name: string): readonly string[] =>
  parted(name)
    .toLowerCase()
    .split(between)
    .filter((word) => word !== '');

/** Camel case taken apart; names in one case are passed through. */
const parted = (name: string): string =>
  /[a-z]/.test(name) && /[A-Z]/.test(name)
    ? name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    : name;

/** Letters and digits alone, in lower case: how names compare whatever their style. */
export const squash = (name: string): string => name.toLowerCase().replace(betweenAll, '');

/** A text in lower case with single blanks for everything between its words. */
export const spaced = (text: string): string => text.toLowerCase().replace(betweenAll, ' ');
