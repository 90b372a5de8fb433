import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexOf, readNumeral } from '../../shared/src/catalog/numeral';

const checkNumeral = (text: string, value: bigint | undefined): void => {
  expect(readNumeral(text)?.value, text).toBe(value);
};

test('every spelling that source code and people use is read', () => {
  checkNumeral('-32021', -32021n);
  checkNumeral('\u2212 4', -4n);
  checkNumeral('+404', 404n);
  checkNumeral('0x80070005', 0x80070005n);
  checkNumeral('0X8007_0005UL', 0x80070005n);
  checkNumeral('2147942405L', 2147942405n);
  checkNumeral('1_000', 1000n);
  checkNumeral("1'000", 1000n);
  checkNumeral('404n', 404n);
  checkNumeral('5i32', 5n);
  checkNumeral('5_u16', 5n);
  checkNumeral('0b101', 5n);
  checkNumeral('0o17', 15n);
  checkNumeral(' 00942 ', 942n);
});

test('what is not exactly one integer is not read', () => {
  for (const text of [
    '',
    '-',
    '0x',
    '4.04',
    '1e5',
    '404 405',
    '1__0',
    '_1',
    '1_',
    '0b12',
    'abc',
    '12 34',
    '٤٠٤',
    '9'.repeat(81),
  ]) {
    checkNumeral(text, undefined);
  }
});

test('a printed number reads as itself', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), (value) => {
      checkNumeral(String(value), value);
      checkNumeral(`${value < 0n ? '-' : ''}0x${(value < 0n ? -value : value).toString(16)}`, value);
    }),
  );
});

test('bits printed in hexadecimal read as the unsigned number', () => {
  fc.assert(
    fc.property(fc.integer(), (value) => {
      checkNumeral(hexOf(BigInt(value), 32), BigInt.asUintN(32, BigInt(value)));
    }),
  );
});
