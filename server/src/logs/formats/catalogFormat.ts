import type { LineField, LineMatcher } from '../../../../shared/src/catalog/catalogSet';
import type { CatalogId } from '../../../../shared/src/catalog/types';
import type { Finding } from '../finding';
import { tokensOf, type Token } from '../token';
import type { LogFormat } from './format';

/** A format that a catalog file describes; its field `message` is left to words. */
export const catalogFormat = ({ title, codes, fieldsIn }: LineMatcher): LogFormat => ({
  name: title,
  kind: 'frame',
  told: 'by the first lines',
  isReadWhole: true,
  read: (text) => {
    const fields = fieldsIn(text);
    return (
      fields && {
        findings: fields.flatMap((field) => codeFinding(text, field, codes[field.name])),
        loose: fields.flatMap(({ name, start, end }) => (name === 'message' ? [{ from: start, to: end }] : [])),
      }
    );
  },
});

const fieldTrust = 0.97;

const codeFinding = (
  text: string,
  { name, start, end }: LineField,
  catalog: CatalogId | undefined,
): readonly Finding[] =>
  catalog === undefined
    ? []
    : [
        {
          token: tokenIn(text, start, end),
          families: [catalog],
          cue: name,
          cueStart: start,
          cueEnd: end,
          trust: fieldTrust,
        },
      ];

/** A number where the field is one as a whole, else a code that is text. */
const tokenIn = (text: string, start: number, end: number): Token => {
  const spelling = text.slice(start, end);
  const [number] = tokensOf(spelling, 0, spelling.length);
  const isWhole = number?.start === 0 && number.end === spelling.length;
  if (isWhole) return { ...number, start, end };
  return { start, end, text: spelling, value: Number.NaN, form: 'state' };
};
