import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeHost } from '../../server/src/host/nodeHost';
import { run } from '../../server/src/cli/run';
import { parseCatalog } from '../../shared/src/catalog/parse';

type Ran = { readonly exitCode: number; readonly out: readonly string[]; readonly err: readonly string[] };

const cli = async (...args: readonly string[]): Promise<Ran> => {
  const [out, err]: [string[], string[]] = [[], []];
  const print = (line: string): Promise<void> => Promise.resolve(void out.push(...line.split('\n')));
  const exitCode = await run(args, { host: nodeHost('dist'), print, complain: (line) => void err.push(line) });
  return { exitCode, out, err };
};

const folder = { path: '' };
beforeAll(async () => {
  folder.path = await mkdtemp(path.join(tmpdir(), 'error-code-insight-'));
  await mkdir(path.join(folder.path, 'logs'));
  await mkdir(path.join(folder.path, 'node_modules'));
  await writeFile(path.join(folder.path, 'logs/app.log'), 'one\rERROR: got HTTP status 404\r\n');
  await writeFile(path.join(folder.path, 'node_modules/app.log'), 'ERROR: got HTTP status 404\n');
  await writeFile(path.join(folder.path, 'picture.log'), 'ERROR \0 404');
});
afterAll(() => rm(folder.path, { recursive: true }));

test('scan prints a row for each code, by the path as reached from the argument', async () => {
  const { exitCode, out, err } = await cli('scan', '--format', 'jsonl', folder.path);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: [] });
  const rows: unknown[] = out.map((line): unknown => JSON.parse(line));
  expect(rows).toEqual([
    {
      file: `${folder.path}/logs/app.log`,
      line: 2,
      column: 24,
      endColumn: 27,
      text: '404',
      catalog: 'http',
      code: 404,
      name: 'NOT_FOUND',
      severity: 'error',
      confidence: 'certain',
      role: 'log',
      others: expect.any(Array) as unknown,
      because: expect.arrayContaining([expect.any(String)]) as unknown,
    },
  ]);
});

test('scan prints a line for people', async () => {
  const { out } = await cli('scan', path.join(folder.path, 'logs/app.log'));
  expect(out).toEqual([`${folder.path}/logs/app.log:2:24: 404 NOT_FOUND (http, log, certain)`]);
});

test('scan knows the prefixes that catalogs name', async () => {
  await writeFile(path.join(folder.path, 'logs/build.log'), 'ERROR build TS2322 was not expected\n');
  const { out } = await cli('scan', path.join(folder.path, 'logs/build.log'));
  await rm(path.join(folder.path, 'logs/build.log'));
  expect(out).toEqual([`${folder.path}/logs/build.log:1:15: 2322 TS2322 (typescript, log, certain)`]);
});

test('the settings of a folder hold for what lies beneath it', async () => {
  await mkdir(path.join(folder.path, 'quiet/.errorcodes'), { recursive: true });
  await writeFile(path.join(folder.path, 'quiet/.errorcodes/settings.json'), '{ "ignoredCodes": ["http/404"] }');
  await writeFile(path.join(folder.path, 'quiet/app.log'), 'ERROR: got HTTP status 404\nERROR: got HTTP status 503\n');
  const { out } = await cli('scan', '--format', 'text', path.join(folder.path, 'quiet'));
  expect(out).toEqual([`${folder.path}/quiet/app.log:2:24: 503 SERVICE_UNAVAILABLE (http, log, certain)`]);
  await rm(path.join(folder.path, 'quiet'), { recursive: true });
});

test('what cannot be reached is said, the rest is scanned, and the program ends with 2', async () => {
  const { exitCode, out, err } = await cli('scan', path.join(folder.path, 'nowhere'), folder.path);
  expect(exitCode).toBe(2);
  expect(out).toHaveLength(1);
  expect(err).toEqual([
    `error-code-insight: ${folder.path}/nowhere cannot be read: no such file or folder. Give paths of files or folders that exist.`,
  ]);
});

test.each(['-32021', '4294935275', '0xFFFF82EB', 'INVALID_CLIENT_ID_OR_SECRET_KEY'])(
  'lookup answers %s',
  async (query) => {
    const { exitCode, out } = await cli('lookup', query);
    expect(exitCode).toBe(0);
    expect(out.join('\n')).toContain('emotiv-cortex/-32021');
  },
);

test('lookup answers as JSON', async () => {
  const { out } = await cli('lookup', '404', '--format=json');
  const hits = JSON.parse(out.join('\n')) as readonly unknown[];
  expect(hits[0]).toMatchObject({ catalog: 'http', code: 404, name: 'NOT_FOUND' });
});

test('lookup says when nobody knows', async () => {
  expect(await cli('lookup', 'zzzzqqqq')).toEqual({ exitCode: 0, out: [], err: ['No catalog knows "zzzzqqqq".'] });
});

test('every catalog shows itself in the schema, every entry', async () => {
  const listed = JSON.parse((await cli('catalog', 'list', '--format', 'json')).out.join('\n')) as readonly {
    id: string;
    size: number;
  }[];
  expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(['http', 'emotiv-cortex', 'blazeauth']));
  for (const { id, size } of listed) {
    const { catalog, problems } = parseCatalog(
      JSON.parse((await cli('catalog', 'show', id, '--format', 'json')).out.join('\n')),
    );
    expect({ id, size: catalog?.entries.length, problems }).toEqual({ id, size, problems: [] });
  }
});

test('a catalog shows itself to people', async () => {
  const { out } = await cli('catalog', 'show', 'videosdk');
  expect(out[0]).toMatch(/^VideoSDK REST API \(videosdk, 6 entries\)/);
  expect(out).toHaveLength(7);
});

test.each([
  [[], 0],
  [['--help'], 0],
])('help is no failure: %j', async (args, code) => {
  const { exitCode, out } = await cli(...args);
  expect(exitCode).toBe(code);
  expect(out.join('\n')).toContain('scan [--format text|jsonl]');
});

test.each([
  [['bogus'], 'There is no command "bogus"; known are scan, report, lookup, catalog (see --help).'],
  [['constructor'], 'There is no command "constructor"; known are scan, report, lookup, catalog (see --help).'],
  [['scan'], 'Name the files or folders to scan: error-code-insight scan src.'],
  [['scan', '--format', 'xml', '.'], '--format takes text, jsonl, not "xml".'],
  [['scan', '--colour', '.'], 'There is no option --colour; known are --format, --min-confidence.'],
  [['lookup'], 'Say what to look up: error-code-insight lookup 0x80070005.'],
  [['catalog'], 'Say catalog list, catalog show ID, catalog import SOURCE or catalog export ID.'],
  [
    ['catalog', 'show', 'nope'],
    'There is no catalog "nope"; error-code-insight catalog list names all of them. For a catalog of your own give the path of its file.',
  ],
])('a wrong command line gets one line that says what to do: %j', async (args, sentence) => {
  expect(await cli(...args)).toEqual({ exitCode: 2, out: [], err: [`error-code-insight: ${sentence}`] });
});
