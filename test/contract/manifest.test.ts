import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linked, palette } from '../../shared/src/commands';

type Manifest = {
  readonly main: string;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
    readonly jsonValidation: readonly { readonly url: string }[];
  };
};

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { commands, menus, jsonValidation } = manifest.contributes;

test('every command is contributed, and no other', () => {
  expect(commands.map(({ command }) => command).sort()).toEqual(
    [...Object.values(palette), ...Object.values(linked)].sort(),
  );
});

test('commands stand in the palette under one name', () => {
  expect(new Set(commands.map(({ category }) => category))).toEqual(new Set(['Error Codes']));
});

test('commands that need an argument stay out of the palette', () => {
  expect(menus.commandPalette).toEqual(Object.values(linked).map((command) => ({ command, when: 'false' })));
});

test('the files that the manifest names exist', () => {
  for (const file of [manifest.icon, ...jsonValidation.map(({ url }) => url)])
    expect(existsSync(file), file).toBe(true);
});

test('the package holds what is needed and nothing else', () => {
  const listed = execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'], {
    encoding: 'utf8',
  });
  const foreign = listed.split('\n').filter((file) => file !== '' && !expected.some((pattern) => pattern.test(file)));
  expect(foreign).toEqual([]);
  // vsce alone takes seconds, more on a busy machine.
}, 60_000);

const expected = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|icon\.png)$/,
  /^dist\/(extension|server|cli)\.js$/,
  /^dist\/catalogs\.bin$/,
  /^dist\/grammars\/[\w.-]+\.(wasm|json)$/,
  /^shared\/catalogs\/error-catalog\.schema\.json$/,
  /^docs\/images\/\w+\.png$/,
];
