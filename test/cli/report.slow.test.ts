import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../server/src/cli/run';
import { nodeHost } from '../../server/src/host/nodeHost';
import type { Streams } from '../../server/src/ports/streams';

type Ran = { readonly exitCode: number; readonly out: string; readonly err: readonly string[] };

const folder = { path: '' };
const at = (name: string): string => path.join(folder.path, name);
const put = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(at(name)), { recursive: true });
    await writeFile(at(name), content);
  }
};

const report = async (args: readonly string[], streams: Partial<Streams> = {}): Promise<Ran> => {
  const [out, err]: [string[], string[]] = [[], []];
  const host = nodeHost('dist');
  const exitCode = await run(['report', ...args], {
    host: { ...host, streams: { ...host.streams, ...streams } },
    print: (line) => Promise.resolve(void out.push(line)),
    complain: (line) => void err.push(line.replaceAll(folder.path, 'TMP')),
  });
  return { exitCode, out: out.join('\n').replaceAll(folder.path, 'TMP'), err };
};

beforeEach(async () => {
  folder.path = await mkdtemp(path.join(tmpdir(), 'error-code-insight-'));
});
afterEach(() => rm(folder.path, { recursive: true }));

const not = (status: number, second = 0): string => `2026-11-21 10:00:0${second} ERROR got HTTP status ${status}\n`;

/** Count and code of each row, as the text shows them. */
const rows = (out: string): readonly string[] => [...out.matchAll(/^ +(\d+ {2}\S+)/gm)].map(([, row = '']) => row);

test('a folder of logs: how often, when first and last, where', async () => {
  await put({ 'a.log': not(404) + not(404, 3) + not(503), 'old/b.log.1': not(404, 9), 'main.c': 'exit(404);' });
  const { exitCode, out, err } = await report([folder.path]);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: [] });
  expect(out).toContain(
    '3  404 NOT_FOUND (http)  2026-11-21 10:00:00 TMP/a.log:1 … 2026-11-21 10:00:09 TMP/old/b.log.1:1',
  );
  expect(out).toMatch(/4 failures of 2 codes in 2 files, 4 lines\.$/);
});

test('packed logs are unpacked', async () => {
  await put({ 'a.log.gz': gzipSync(not(404).repeat(3)) });
  expect(rows((await report([at('a.log.gz')])).out)).toEqual(['3  404']);
});

test('a pattern that the shell has left alone', async () => {
  await put({ 'a.log': not(404), 'b.log': not(404), 'b.txt': not(404), 'c/d.log': not(404) });
  expect(rows((await report([at('*.log')])).out)).toEqual(['2  404']);
  expect(rows((await report([at('**/*.log')])).out)).toEqual(['3  404']);
});

test('times, a catalog and a severity choose among the failures', async () => {
  await put({ 'a.log': not(404, 1) + not(503, 5) + '2026-11-21 10:00:06 ERROR exit code 137\n' });
  const chosen = async (...options: readonly string[]) => rows((await report([...options, at('a.log')])).out);
  expect(await chosen('--since', '2026-11-21T10:00:02')).toEqual(['1  503', '1  137']);
  expect(await chosen('--until=2026-11-21 10:00:02')).toEqual(['1  404']);
  expect(await chosen('--catalog', 'exit-code')).toEqual(['1  137']);
});

test('as CSV, in which no log line is a formula', async () => {
  await put({ 'a.log': '=cmd() HTTP status 404\n' });
  const { out } = await report(['--format', 'csv', at('a.log')]);
  expect(out.split('\r\n')).toEqual([
    'code,name,catalog,severity,count,files,first,first place,last,last place,meaning,sample',
    expect.stringMatching(/^404,NOT_FOUND,http,error,1,1,,TMP\/a\.log:1,,TMP\/a\.log:1,.*,'=cmd\(\) HTTP status 404$/),
  ]);
});

test('as JSON and as Markdown', async () => {
  await put({ 'a.log': not(404) });
  expect(JSON.parse((await report(['--format', 'json', at('a.log')])).out)).toMatchObject({
    rows: [{ catalog: 'http', code: 404, count: 1, first: { line: 1, column: 43, time: '2026-11-21 10:00:00' } }],
    unread: [],
  });
  expect((await report(['--format', 'markdown', at('a.log')])).out).toContain('| 404 | NOT\\_FOUND | http |');
});

const good = { 'good.log': not(404) };

/** Reports on a good log and what is beside it; gives what is said of the latter. */
const complaintOf = async (name: string, streams: Partial<Streams> = {}): Promise<readonly string[]> => {
  await put(good);
  const { exitCode, out, err } = await report([at(name), at('good.log')], streams);
  expect(out, 'the rest is complete').toMatch(/[12] {2}404 NOT_FOUND/);
  expect(exitCode).toBe(2);
  return err;
};

test('UTF-16 that breaks off in a character', async () => {
  await put({ 'a.log': Buffer.from(`\uFEFF${not(404)}`, 'utf16le').subarray(0, -1) });
  expect(await complaintOf('a.log')).toEqual([
    'error-code-insight: TMP/a.log was not read in full: it ends in the middle of a UTF-16 character.',
  ]);
});

test('a few NUL bytes are no trouble, a binary file is not read', async () => {
  await put({ 'nul.log': `\0\0${not(404)}`, 'a.bin': new Uint8Array(1000) });
  expect((await report([at('nul.log')])).exitCode).toBe(0);
  expect(await complaintOf('a.bin')).toEqual([
    'error-code-insight: TMP/a.bin was not read in full: it is a binary file.',
  ]);
});

test('a line of 100 MB', async () => {
  await put({
    'a.log': Buffer.concat([Buffer.from(not(503)), Buffer.alloc(100_000_000, 'x'), Buffer.from(`\n${not(503)}`)]),
  });
  const { out, err } = await report([at('a.log')]);
  expect(rows(out)).toEqual(['2  503']);
  expect(out).toContain('TMP/a.log:3');
  expect(err).toEqual([
    'error-code-insight: TMP/a.log was not read in full: of line 2, which is longer than 256 kB, only the beginning was read.',
  ]);
}, 60_000);

test('a file that shrinks while it is read', async () => {
  await put({ 'a.log': not(503).repeat(100_000) });
  const { streams } = nodeHost('dist');
  const shrinking: Streams['open'] = async (uri) => {
    const opened = await streams.open(uri);
    if (uri.endsWith('a.log')) await truncate(at('a.log'), 1_100_000);
    return opened;
  };
  expect(await complaintOf('a.log', { open: shrinking })).toEqual([
    expect.stringMatching(/it became shorter while it was read: 1100000 of \d+ bytes were there\.$/),
  ]);
});

test('a file that vanishes before it is read', async () => {
  await put({ 'a.log': not(503) });
  const { streams } = nodeHost('dist');
  const vanishing: Streams['open'] = async (uri) => {
    if (uri.endsWith('a.log')) await rm(at('a.log'));
    return streams.open(uri);
  };
  expect(await complaintOf('a.log', { open: vanishing })).toEqual([
    'error-code-insight: TMP/a.log was not read in full: no such file or folder.',
  ]);
});

test('a file that is not there', async () => {
  expect(await complaintOf('nowhere.log')).toEqual([
    'error-code-insight: TMP/nowhere.log was not read in full: no such file or folder.',
  ]);
});

test('a pipe is not waited for', async () => {
  execFileSync('mkfifo', [at('a.log')]);
  expect(await complaintOf('a.log')).toEqual([
    'error-code-insight: TMP/a.log was not read in full: it is no regular file.',
  ]);
});

test('links that lead round in a circle', async () => {
  await put({ 'logs/a.log': not(404) });
  await symlink(at('logs'), at('logs/again'), 'dir');
  const { out, err } = await report([at('logs')]);
  expect(rows(out)).toEqual(['1  404']);
  expect(err).toEqual([
    'error-code-insight: TMP/logs/again was not read in full: it is a link, which is not followed.',
  ]);
});

test('a pipe in a folder', async () => {
  await put({ 'logs/a.log': not(404) });
  execFileSync('mkfifo', [at('logs/b.log')]);
  const { out, err } = await report([at('logs')]);
  expect(rows(out)).toEqual(['1  404']);
  expect(err).toEqual(['error-code-insight: TMP/logs/b.log was not read in full: it is no regular file.']);
});

test('a file that one may not read', async () => {
  const { streams } = nodeHost('dist');
  const open: Streams['open'] = (uri) =>
    uri.endsWith('good.log') ? streams.open(uri) : Promise.resolve({ kind: 'refused', why: 'no permission' });
  await put({ 'a.log': not(503) });
  expect(await complaintOf('a.log', { open })).toEqual([
    'error-code-insight: TMP/a.log was not read in full: no permission.',
  ]);
});

test.each([
  ['cut off', (packed: Uint8Array) => packed.subarray(0, -20), 'its gzip data ends too early'],
  ['damaged', (packed: Uint8Array) => packed.fill(0xff, 12, 40), 'its gzip data is broken'],
])('a packed log that is %s', async (_, spoil, why) => {
  await put({ 'a.log.gz': spoil(gzipSync(not(503).repeat(50))) });
  expect(await complaintOf('a.log.gz')).toEqual([`error-code-insight: TMP/a.log.gz was not read in full: ${why}.`]);
});

test.each([
  [[], 'Name the logs or folders to report on: error-code-insight report /var/log.'],
  [['--since', 'soon', '.'], '--since takes a time like 2026-11-21 or 2026-11-21T10:00, not "soon".'],
  [['--catalog', 'nope', '.'], 'There is no catalog "nope"; error-code-insight catalog list names all of them.'],
])('a wrong command line gets one line that says what to do: %j', async (args, sentence) => {
  expect(await report(args)).toEqual({ exitCode: 2, out: '', err: [`error-code-insight: ${sentence}`] });
});
