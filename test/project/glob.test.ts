import { expect, test } from 'vitest';
import { matchesGlob } from '../../server/src/project/glob';

test.each([
  ['*.log', 'app.log'],
  ['*.log', 'deep/down/app.log'],
  ['**/*.log', 'app.log'],
  ['**/logs/**/*.txt', 'logs/a.txt'],
  ['**/logs/**/*.txt', 'var/logs/today/a.txt'],
  ['src/**', 'src/a/b.ts'],
  ['src/*.{ts,js}', 'src/a.js'],
  ['**/*.log.[0-9]', 'x/app.log.3'],
  ['a?c.ts', 'abc.ts'],
  ['a[!x]c', 'abc'],
  ['./src/*.ts', 'src/a.ts'],
])('%s takes %s', (glob, path) => {
  expect(matchesGlob(glob, path)).toBe(true);
});

test.each([
  ['*.log', 'app.logs'],
  ['src/*.ts', 'src/a/b.ts'],
  ['src/**', 'other/src.ts'],
  ['**/*.log.[0-9]', 'app.log.x'],
  ['a[!b]c', 'abc'],
  ['src/*.{ts,js}', 'src/a.py'],
])('%s leaves %s', (glob, path) => {
  expect(matchesGlob(glob, path)).toBe(false);
});

test('a hostile pattern is answered at once', () => {
  expect(matchesGlob(`${'*a'.repeat(60)}b`, 'a'.repeat(4000))).toBe(false);
  expect(matchesGlob(`${'**/a/'.repeat(60)}b`, 'a/'.repeat(2000))).toBe(false);
  expect(matchesGlob('{a,b}'.repeat(40), 'a'.repeat(40))).toBe(false);
});
