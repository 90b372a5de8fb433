import { expect, test } from 'vitest';
import { settingsFor } from '../../server/src/project/settingsFor';

const editor = (raw: unknown, path = 'packages/shop/src/a.go') => ({ raw, path });

test('the nearest layer wins; maps grow, lists are exchanged', () => {
  const { settings } = settingsFor(
    [
      editor({ tests: 'off', allowedValues: ['404'], 'diagnostics.severity': { http: 'off' } }),
      { path: 'src/a.go', raw: { allowedValues: ['410'], diagnostics: { severity: { grpc: 'error' } } } },
    ],
    'go',
  );
  expect(settings.tests).toBe('off');
  expect(settings.allowedValues).toEqual(['410']);
  expect(settings['diagnostics.severity']).toEqual({ http: 'off', grpc: 'error' });
});

test.each([
  ['by glob', { files: 'packages/**' }, true],
  ['by another glob', { files: ['docs/**'] }, false],
  ['by language', { languages: ['go'] }, true],
  ['by another language', { languages: 'python' }, false],
  ['by both', { files: '**/*.go', languages: ['go'] }, true],
  ['by one of both only', { files: '**/*.py', languages: ['go'] }, false],
  ['everywhere', {}, true],
])('overrides hold %s', (_, where, holds) => {
  const { settings } = settingsFor([editor({ overrides: [{ ...where, settings: { tests: 'same' } }] })], 'go');
  expect(settings.tests).toBe(holds ? 'same' : 'hints');
});

test('a later override wins, and a nearer layer over both', () => {
  const overrides = [{ settings: { tests: 'off' } }, { settings: { tests: 'same' } }];
  expect(settingsFor([editor({ overrides })], 'go').settings.tests).toBe('same');
  const near = { path: 'a.go', raw: { tests: 'hints' } };
  expect(settingsFor([editor({ overrides }), near], 'go').settings.tests).toBe('hints');
});

test('globs of a folder’s settings begin at the folder', () => {
  const raw = { overrides: [{ files: 'src/*.go', settings: { enable: false } }] };
  expect(settingsFor([{ raw, path: 'src/a.go' }], 'go').settings.enable).toBe(false);
  expect(settingsFor([{ raw, path: 'lib/src/a.go' }], 'go').settings.enable).toBe(true);
});

test('what is wrong is said once and leaves the rest alone', () => {
  const { settings, problems } = settingsFor(
    [editor({ overrides: [{ files: 'x' }, { settings: { tests: 'loud' } }], style: 'numeric' })],
    'go',
  );
  expect(settings.style).toBe('numeric');
  expect(problems).toEqual([
    'Setting errorCodeInsight.overrides[0] must be {"files": globs, "languages": ids, "settings": {…}}; it is ignored until it is.',
    'Setting errorCodeInsight.tests must be one of "hints", "same", "off"; it is ignored until it is.',
  ]);
});
