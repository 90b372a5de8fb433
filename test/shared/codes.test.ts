import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, printCode, readAs, askedFor, spellingsOf } from '../../shared/src/catalog/codes';
import type { CodeSpace, IntegerCodes, StringCodes } from '../../shared/src/catalog/types';

const signed32: IntegerCodes = { kind: 'integer', width: 32, signed: true, radix: 10, prefix: [] };
const bits32: IntegerCodes = { ...signed32, signed: false, radix: 16 };
const exitCodes: IntegerCodes = { ...signed32, width: 8, signed: false };
const oracle: IntegerCodes = { ...signed32, digits: 5, prefix: ['ORA-'] };
const mysql: IntegerCodes = { ...signed32, prefix: ['MY-'] };
const typescript: IntegerCodes = { ...signed32, prefix: ['TS'] };
const sqlState: StringCodes = { kind: 'string', pattern: '[0-9A-Z]{5}', ignoreCase: true, bare: false };

const checkReading = (space: CodeSpace, text: string, expected: string): void => {
  const read = readAs(askedFor(text), space);
  expect(read ? `${read.code} ${read.reading}` : 'none', text).toBe(expected);
};

test('two readings of the same bits are one code', () => {
  checkReading(signed32, '-32021', '-32021 asWritten');
  checkReading(signed32, '4294935275', '-32021 twosComplement');
  checkReading(signed32, '0xFFFFFFFFFFFF82EB', '-32021 signExtended');
  checkReading(bits32, '-2147024891', '2147942405 twosComplement');
  checkReading(exitCodes, '-4', '252 twosComplement');
  checkReading(exitCodes, '0xFFFFFFFC', '252 signExtended');
});

test('a number beyond the width is no code', () => {
  checkReading(exitCodes, '404', 'none');
  checkReading(signed32, '4294967296', 'none');
  checkReading(signed32, '-2147483649', 'none');
});

test('a prefix is part of the code only in its own catalog', () => {
  checkReading(oracle, 'ORA-00942', '942 text');
  checkReading(oracle, 'ora-942', '942 text');
  checkReading(oracle, 'TNS-942', 'none');
});

test('textual codes are read whole, in any case where the catalog says so', () => {
  checkReading(sqlState, '42p01', '42P01 text');
  checkReading(sqlState, '23505', '23505 text');
  checkReading(sqlState, '235051', 'none');
});

test('the spellings of a code', () => {
  expect(spellingsOf(-32021, signed32)).toEqual(['-32021', '0xFFFF82EB', '4294935275']);
  expect(spellingsOf(0x80070005, bits32)).toEqual(['0x80070005', '2147942405', '-2147024891']);
  expect(spellingsOf(404, signed32)).toEqual(['404', '0x194']);
  expect(spellingsOf(942, oracle)).toEqual(['ORA-00942', '942', '0x3AE']);
  expect(spellingsOf(1062, mysql)).toEqual(['1062', 'MY-1062', '0x426']);
  expect(spellingsOf(2345, typescript)).toEqual(['TS2345', '2345', '0x929']);
  expect(spellingsOf('42P01', sqlState)).toEqual(['42P01']);
});

const anySpace = fc.record({
  kind: fc.constant('integer' as const),
  width: fc.constantFrom(8, 16, 32, 64),
  signed: fc.boolean(),
  radix: fc.constantFrom(10, 16),
  prefix: fc.constantFrom([], ['ORA-']),
});

test('every spelling of a code reads as that code', () => {
  fc.assert(
    fc.property(anySpace, fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }), (space, value) => {
      const code = canonical(BigInt.asUintN(space.width, value), space)?.code ?? 0;
      for (const spelling of spellingsOf(code, space)) expect(readAs(askedFor(spelling), space)?.code).toBe(code);
      expect(readAs(askedFor(printCode(code, space)), space)?.code).toBe(code);
    }),
  );
});
