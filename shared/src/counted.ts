/** `1,500`. By hand: the first `toLocaleString` of a program loads a language's data, for 20 ms and megabytes. */
export const inThousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `1 code`, `12 codes`, `1,300 codes`. */
export const counted = (count: number, noun: string): string =>
  `${inThousands(count)} ${noun}${count === 1 ? '' : 's'}`;
