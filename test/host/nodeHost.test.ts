import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { nodeHost } from '../../server/src/host/nodeHost';

const host = nodeHost('dist');
const root = pathToFileURL(path.resolve('.')).href;

test('files and folders on disk are read', async () => {
  expect(await host.readText(`${root}/package.json`, 1e6)).toMatchObject({ kind: 'text' });
  expect(await host.namesIn(root)).toContain('package.json');
});

test('what is not on disk is absent, and has no neighbours', async () => {
  for (const uri of [`${root}/absent.json`, 'untitled:/project/new.ts', 'untitled:Untitled-1', 'vscode-remote://x/y'])
    expect(await host.readText(uri, 1e6), uri).toEqual({ kind: 'absent' });
  for (const uri of [`${root}/absent`, 'untitled:/project', 'untitled:'])
    expect(await host.namesIn(uri), uri).toEqual([]);
});

test('a text has the hash that other tools give its bytes', async () => {
  expect(await host.sha256('≤\n')).toBe('ce8cebf66cbe0383edec2747487e732ac5251925b0f060e9eb022b8b9c853e26');
});
