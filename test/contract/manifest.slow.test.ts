import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inView, linked, palette } from '../../shared/src/commands';

type CommandRow = {
  readonly command: string;
  readonly title: string;
  readonly category: string;
  readonly icon?: string;
};
type MenuRow = { readonly command: string; readonly when: string; readonly group?: string };

type Manifest = {
  readonly main: string;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly CommandRow[];
    readonly menus: Readonly<Record<string, readonly MenuRow[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
  };
};

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { commands, menus, jsonValidation, views, viewsContainers, viewsWelcome } = manifest.contributes;

test('every command is contributed, and no other', () => {
  expect(commands.map(({ command }) => command).sort()).toEqual(
    [...Object.values(palette), ...Object.values(linked), ...Object.values(inView)].sort(),
  );
});

test('commands stand in the palette under one name', () => {
  expect(new Set(commands.map(({ category }) => category))).toEqual(new Set(['Error Codes']));
});

test('commands that need an argument stay out of the palette', () => {
  const needing = [...Object.values(linked), ...Object.values(inView)];
  expect(menus['commandPalette']).toEqual(needing.map((command) => ({ command, when: 'false' })));
});

test('menus and welcome texts name commands that there are', () => {
  const known = new Set(commands.map(({ command }) => command));
  const linkedTo = viewsWelcome.flatMap(({ contents }) =>
    [...contents.matchAll(/command:([\w.]+)/g)].map(([, id]) => id),
  );
  const named = [...Object.values(menus).flatMap((rows) => rows.map(({ command }) => command)), ...linkedTo];
  expect(named.filter((command) => command === undefined || !known.has(command))).toEqual([]);
});

test('every row that a view has inline is drawn with an icon', () => {
  const icons = new Map(commands.map(({ command, icon }) => [command, icon]));
  const inline = [
    ...(menus['view/item/context'] ?? []),
    ...(menus['view/title'] ?? []),
    ...(menus['editor/title'] ?? []),
  ];
  const shown = inline.filter(({ group = '' }) => /^(?:inline|navigation)/.test(group));
  expect(shown.filter(({ command }) => icons.get(command) === undefined)).toEqual([]);
});

test('each view stands in a container of ours, and each welcome in such a view', () => {
  expect(Object.keys(views)).toEqual(viewsContainers.activitybar.map(({ id }) => id));
  const ids = Object.values(views).flatMap((list) => list.map(({ id }) => id));
  expect(viewsWelcome.filter(({ view }) => !ids.includes(view))).toEqual([]);
});

test('the files that the manifest names exist', () => {
  const icons = [...viewsContainers.activitybar, ...Object.values(views).flat()].map(({ icon }) => icon);
  for (const file of [manifest.icon, ...icons, ...jsonValidation.map(({ url }) => url)])
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
  /^dist\/(extension|server|languageServer|cli|later|report)\.js$/,
  /^dist\/report\.css$/,
  /^dist\/catalogs\.bin$/,
  /^dist\/grammars\/[\w.-]+\.(wasm|json)$/,
  /^shared\/(catalogs\/error-catalog|settings)\.schema\.json$/,
  /^media\/\w+\.svg$/,
  /^docs\/images\/\w+\.png$/,
];
