import { readNumeral } from '../../../shared/src/catalog/numeral';

/** What a cell, key or line says the code is. */
export type CodeCell =
  | { readonly kind: 'codes'; readonly codes: readonly WrittenCode[]; readonly rest: string }
  | { readonly kind: 'range'; readonly from: bigint; readonly to: bigint };

export type WrittenCode = { readonly code: bigint | string; readonly spelling: string; readonly hex: boolean };

/** Codes with letters: `ORA-00942`, `E0308`, `42P01`, `AUTH_001`. A digit is what tells them from words. */
const textual = /^(?:[A-Z]{1,8}[-_]?\d{2,7}|[A-Z0-9]{5}|\d+(?:\.\d+){2})$/;

const number = String.raw`[-\u2212]?(?:0x[0-9a-f]+|\d+)`;
const rangeForm = new RegExp(
  String.raw`^(${number})\s*(?:\.{2,3}|\u2026|[-\u2013\u2014~]|to|through|until)\s*(${number})$`,
  'i',
);
const listForm = new RegExp(String.raw`^${number}(?:\s*(?:,|/|;|\bor\b|\band\b)\s*${number})+$`, 'i');
const leadingForm = new RegExp(
  String.raw`^(?:HTTP\s+)?(${number})\b(?![.\d])[\s:\u2013\u2014-]*(?=[^\s\d])(.+)$`,
  'is',
);
const bracketForm = new RegExp(String.raw`^([A-Za-z_][\w .-]*?)\s*[([:=]\s*(${number})\s*[)\]]?$`);

const written = (text: string): WrittenCode | undefined => {
  const numeral = readNumeral(text);
  if (numeral) return { code: numeral.value, spelling: text.trim(), hex: numeral.radix === 16 };
  return /\d/.test(text) && textual.test(text) ? { code: text, spelling: text, hex: false } : undefined;
};

/** Reads `404`, `-32000 to -32099`, `401, 403`, `404 Not Found`, `NOT_FOUND (404)`; undefined where there is no code. */
export const readCodeCell = (text: string): CodeCell | undefined => {
  const whole = written(text);
  if (whole) return { kind: 'codes', codes: [whole], rest: '' };
  return rangeIn(text) ?? listIn(text) ?? pairIn(text);
};

const rangeIn = (text: string): CodeCell | undefined => {
  const [, first, last] = rangeForm.exec(text) ?? [];
  const a = readNumeral(first ?? '')?.value;
  const b = readNumeral(last ?? '')?.value;
  if (a === undefined || b === undefined) return undefined;
  return a < b ? { kind: 'range', from: a, to: b } : { kind: 'range', from: b, to: a };
};

const listIn = (text: string): CodeCell | undefined => {
  if (!listForm.test(text)) return undefined;
  const codes = text.split(/\s*(?:,|\/|;|\bor\b|\band\b)\s*/i).map(written);
  return { kind: 'codes', codes: codes.filter((code) => code !== undefined), rest: '' };
};

/** A code with its name or phrase in the same cell. */
const pairIn = (text: string): CodeCell | undefined => {
  const [, first, phrase] = leadingForm.exec(text) ?? [];
  const [, name, last] = bracketForm.exec(text) ?? [];
  const code = written(first ?? last ?? '');
  return code && { kind: 'codes', codes: [code], rest: (phrase ?? name ?? '').trim() };
};

/** A lone code, as it must be for a column to be one of codes. */
export const looksLikeCode = (text: string): boolean => readCodeCell(text) !== undefined;
