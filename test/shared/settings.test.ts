import { expect, test } from 'vitest';
import { defaultSettings, parseSettings, settingKeys, settingsTable } from '../../shared/src/settings';

test('without settings every key has its default', () => {
  expect(parseSettings(undefined)).toEqual({ settings: defaultSettings, problems: [] });
  for (const key of settingKeys) expect(defaultSettings[key]).toEqual(settingsTable[key].default);
});

test('nested and dotted keys are one', () => {
  expect(parseSettings({ inlayHints: { enabled: false } }).settings['inlayHints.enabled']).toBe(false);
  expect(parseSettings({ 'inlayHints.enabled': false }).settings['inlayHints.enabled']).toBe(false);
});

test('a catalog is chosen everywhere or for some files', () => {
  const { settings } = parseSettings({ activate: ['emotiv-cortex', { catalog: 'blazeauth', files: 'auth/**' }] });
  expect(settings.activate).toEqual([
    { catalog: 'emotiv-cortex', files: [] },
    { catalog: 'blazeauth', files: ['auth/**'] },
  ]);
});

test('a wrong value takes its default, the problem names it', () => {
  const { settings, problems } = parseSettings({ enable: 'yes', tests: 'loud', pin: ['http', 5] });
  expect(settings.enable).toBe(true);
  expect(settings.tests).toBe('hints');
  expect(settings.pin).toEqual([{ catalog: 'http', files: [] }]);
  expect(problems).toMatchInlineSnapshot(`
    [
      "Setting errorCodeInsight.enable must be true or false; it is ignored until it is.",
      "Setting errorCodeInsight.pin[1] must be a catalog id or {"catalog": id, "files": globs}; it is ignored until it is.",
      "Setting errorCodeInsight.tests must be one of "hints", "same", "off"; it is ignored until it is.",
    ]
  `);
});

test.each([null, 5, 'x', [], { inlayHints: null }])('settings that are %j are no settings', (raw) => {
  expect(parseSettings(raw).settings).toEqual(defaultSettings);
});
