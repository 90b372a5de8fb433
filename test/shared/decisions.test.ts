import { expect, test } from 'vitest';
import { decisionsIn, withoutAt } from '../../shared/src/decisions';

const told = (raw: unknown): readonly string[] =>
  decisionsIn(raw).map(({ kind, label, detail, path }) => `${kind} ${label} (${detail}) at ${path.join('/')}`);

test('every setting that keeps something quiet or lets something win is a decision', () => {
  expect(
    told({
      ignoredCodes: ['http/404'],
      disabledCatalogs: ['videosdk'],
      diagnostics: { severity: { http: 'off', grpc: 'hint' } },
      pin: ['emotiv-cortex', { catalog: 'http', files: ['src/**'] }],
      activate: ['mqtt'],
      allowedValues: ['200-299'],
      inferred: { Retry: 'refuse', Shop: 'pin', Order: 'accept' },
      tests: 'off',
    }),
  ).toEqual([
    'ignored http/404 (explained on hover only) at ignoredCodes/0',
    'ignored videosdk (the catalog never answers) at disabledCatalogs/0',
    'ignored http (never marked) at diagnostics/severity/http',
    'pinned emotiv-cortex (wins where several catalogs know a number) at pin/0',
    'pinned http · src/** (wins where several catalogs know a number) at pin/1',
    'pinned mqtt (answers without evidence) at activate/0',
    'allowed 200-299 (no codes) at allowedValues/0',
    'ignored Retry (no list of error codes) at inferred/Retry',
    'pinned Shop (a list of error codes that wins) at inferred/Shop',
    'allowed Order (a list of error codes) at inferred/Order',
  ]);
});

test('dotted keys and overrides are read too', () => {
  expect(
    told({
      'diagnostics.severity': { http: 'off' },
      overrides: [{ files: 'legacy/**', settings: { ignoredCodes: ['404'] } }],
    }),
  ).toEqual([
    'ignored http (never marked) at diagnostics.severity/http',
    'ignored 404 (explained on hover only · legacy/**) at overrides/0/settings/ignoredCodes/0',
  ]);
});

test('a decision is taken out at its path, and the rest stays', () => {
  const raw = { pin: ['a', 'b'], overrides: [{ settings: { inferred: { X: 'pin', Y: 'pin' } } }] };
  expect(withoutAt(raw, ['pin', 0])).toEqual({ ...raw, pin: ['b'] });
  expect(withoutAt(raw, ['overrides', 0, 'settings', 'inferred', 'X'])).toEqual({
    ...raw,
    overrides: [{ settings: { inferred: { Y: 'pin' } } }],
  });
  expect(withoutAt(raw, ['pin', 7])).toEqual(raw);
});

test.each([undefined, null, 'text', 7, [], { pin: 'x' }, { overrides: [null, 7, {}] }])(
  'whatever stands there is read without complaint: %j',
  (raw) => {
    expect(told(raw)).toEqual([]);
  },
);
