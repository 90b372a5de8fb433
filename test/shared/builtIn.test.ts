import { expect, test } from 'vitest';
import { builtInCatalogs } from '../../scripts/builtInCatalogs';
import { askedFor } from '../../shared/src/catalog/codes';
import { nameOf } from '../../shared/src/catalog/display';
import { libraryOfCatalogs } from '../../shared/src/catalog/library';
import type { Catalog } from '../../shared/src/catalog/types';

const catalogs = await builtInCatalogs(process.cwd());
const library = libraryOfCatalogs(catalogs);

const withId = (id: string): Catalog => {
  const found = catalogs.find((catalog) => catalog.id === id);
  if (!found) throw new Error(`There is no catalog ${id}.`);
  return found;
};

/** Bits, unsigned, signed and sign-extended to 64: how programs, logs and people write one 32-bit code. */
const spellings = (code: number): readonly string[] => {
  const bits = BigInt.asUintN(32, BigInt(code));
  const signed = BigInt.asIntN(32, bits);
  const wide = BigInt.asUintN(64, signed);
  return [`0x${bits.toString(16)}`, String(bits), String(signed), `0x${wide.toString(16).toUpperCase()}`];
};

test.each(['hresult', 'ntstatus'])('four spellings of each code of %s give the same entry', (id) => {
  const { entries } = withId(id);
  expect(entries.length).toBeGreaterThan(1000);
  const wrong = entries.filter(({ code }) => {
    const asked = spellings(Number(code)).map(askedFor);
    const found = asked.map((each) => library.lookUp(id, each));
    return (
      found.some((hit) => hit?.kind !== 'entry' || hit.code !== code) ||
      !asked.every(({ value }) => library.mayHold(value ?? 0n))
    );
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

const checkInside = (id: string, text: string, expected: string): void => {
  const hit = library.lookUp(id, askedFor(text));
  const inner = hit?.inner ? ` > ${hit.inner.catalog.id} ${nameOf(hit.inner)}` : '';
  expect(hit ? `${hit.kind} ${nameOf(hit)}${inner}` : 'nothing', text).toBe(expected);
};

test('a code shows what is inside it', () => {
  checkInside('hresult', '0x80070005', 'entry E_ACCESSDENIED > win32 ERROR_ACCESS_DENIED');
  checkInside('hresult', '0x80070020', 'range ERROR_SHARING_VIOLATION > win32 ERROR_SHARING_VIOLATION');
  checkInside('hresult', '0xD0000005', 'range STATUS_ACCESS_VIOLATION > ntstatus STATUS_ACCESS_VIOLATION');
  checkInside('exit-code', '137', 'entry SIGKILL > signal SIGKILL');
  checkInside('exit-code', '139', 'entry SIGSEGV > signal SIGSEGV');
  checkInside('sqlite', '2067', 'entry SQLITE_CONSTRAINT_UNIQUE > sqlite SQLITE_CONSTRAINT');
  checkInside('sqlite', '5', 'entry SQLITE_BUSY');
});

test('the prefilter lets every code of every catalog through', () => {
  for (const { id, entries } of catalogs) {
    const missed = entries.filter(({ code }) => typeof code === 'number' && !library.mayHold(BigInt(code)));
    expect(
      missed.map(({ code }) => code),
      id,
    ).toEqual([]);
  }
});
