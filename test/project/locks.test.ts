import { expect, test } from 'vitest';
import { createSurroundingsFinder } from '../../server/src/project/surroundings';
import { memoryHost } from '../support/memoryHost';

const folder = 'file:///workspace';

/** The dependencies of a file in `app/` of these files: `name version`. */
const dependenciesIn = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const host = memoryHost({
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text])),
  });
  const { dependencies } = await createSurroundingsFinder(host).around(`${folder}/app/main.x`, folder);
  return dependencies.map(({ name, version }) => [name, version].filter((part) => part !== undefined).join(' '));
};

const npm = '{"dependencies": {"http-status-codes": "^2.0.0"}}';

test.each([
  [
    'package-lock.json',
    ['package.json', npm],
    '{"packages": {\n "node_modules/http-status-codes": {\n  "version": "2.3.0"}}}',
    'http-status-codes 2.3.0',
  ],
  [
    'yarn.lock',
    ['package.json', npm],
    'http-status-codes@^2.0.0:\n  version "2.3.0"\n  resolved ""\n',
    'http-status-codes 2.3.0',
  ],
  [
    'pnpm-lock.yaml',
    ['package.json', npm],
    'packages:\n\n  http-status-codes@2.3.0:\n    resolution: {}\n',
    'http-status-codes 2.3.0',
  ],
  ['Gemfile.lock', ['Gemfile', "gem 'rack'\n"], 'GEM\n  specs:\n    rack (3.1.8)\n      x (>= 1)\n', 'rack 3.1.8'],
  [
    'poetry.lock',
    ['requirements.txt', 'starlette>=0.20\n'],
    '[[package]]\nname = "starlette"\nversion = "0.41.3"\n',
    'starlette 0.41.3',
  ],
  [
    'Pipfile.lock',
    ['requirements.txt', 'starlette\n'],
    '{"default": {"starlette": {"hashes": [], "version": "==0.41.3"}}}',
    'starlette 0.41.3',
  ],
  [
    'Cargo.lock',
    ['Cargo.toml', '[dependencies]\nhttp = "1"\n'],
    '[[package]]\nname = "http"\nversion = "1.2.0"\n',
    'http 1.2.0',
  ],
  [
    'composer.lock',
    ['composer.json', '{"require": {"symfony/http-foundation": "^6"}}'],
    '{"packages": [{"name": "symfony/http-foundation", "version": "v6.4.2"}]}',
    'symfony/http-foundation 6.4.2',
  ],
])('%s says which version is installed', async (lock, [manifest, asked], locked, expected) => {
  expect(await dependenciesIn({ [`app/${manifest ?? ''}`]: asked ?? '', [`app/${lock}`]: locked })).toEqual([expected]);
});

test('packages of a workspace share the lock above them', async () => {
  const lock = '{"packages": {"node_modules/http-status-codes": {"version": "2.3.0"}}}';
  expect(await dependenciesIn({ 'app/package.json': npm, 'package-lock.json': lock })).toEqual([
    'http-status-codes 2.3.0',
  ]);
});

test('what is not locked keeps the version of its manifest, and a name with a pattern in it is a name', async () => {
  const manifest = '{"dependencies": {"a.b": "^2.0.0"}}';
  const lock = '{"packages": {"node_modules/a-b": {"version": "9.9.9"}}}';
  expect(await dependenciesIn({ 'app/package.json': manifest, 'app/package-lock.json': lock })).toEqual(['a.b ^2.0.0']);
});
