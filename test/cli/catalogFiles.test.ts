import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../server/src/cli/run';
import { nodeHost } from '../../server/src/host/nodeHost';
import { parseCatalog } from '../../shared/src/catalog/parse';
import { exportFormats } from '../../shared/src/exportFormats';
import type { CatalogDocument, EntryDocument } from '../../shared/src/catalog/document';

type Ran = { readonly exitCode: number; readonly out: string; readonly err: readonly string[] };

const root = process.cwd();
const host = nodeHost(path.join(root, 'dist'));

const cli = async (...args: readonly string[]): Promise<Ran> => {
  const [out, err]: [string[], string[]] = [[], []];
  const print = (line: string): Promise<void> => Promise.resolve(void out.push(line));
  const exitCode = await run(args, { host, print, complain: (line) => void err.push(line) });
  return { exitCode, out: out.join('\n'), err };
};

const folder = { path: '' };
beforeAll(async () => {
  folder.path = await mkdtemp(path.join(tmpdir(), 'error-code-insight-'));
  process.chdir(folder.path);
});
afterAll(async () => {
  process.chdir(root);
  await rm(folder.path, { recursive: true });
});

const documentIn: (json: string) => CatalogDocument = JSON.parse;
const readDocument = async (file: string): Promise<CatalogDocument> => documentIn(await readFile(file, 'utf8'));

/** A row without what no document says: how bad it is. */
const said = ({ nameSource = 'source', ...row }: EntryDocument): object => ({ ...row, severity: 'judged', nameSource });

test.each([
  ['emotiv-cortex', 'emotiv-cortex.md'],
  ['sceenic-watchtogether', 'sceenic-watchtogether.md'],
  ['videosdk', 'videosdk.md'],
  ['netease-education', 'netease-education.md'],
  ['blazeauth', 'blazeauth.txt'],
])('import of a document prints exactly the rows of the built-in catalog %s', async (id, name) => {
  const { exitCode, out } = await cli('catalog', 'import', path.join(root, 'test/fixtures/seeds', name), '--out', '-');
  expect(exitCode).toBe(0);
  const shipped = await readDocument(path.join(root, `shared/catalogs/${id}.errors.json`));
  expect(documentIn(out).entries.map(said)).toEqual(shipped.entries.map(said));
  expect(parseCatalog(JSON.parse(out)).problems).toEqual([]);
});

const disk = (rows: readonly string[]): string => ['| Code | Description |', '| - | - |', ...rows].join('\n');

test('import writes the file of the catalog, with source, day and hash, and tells what is in it', async () => {
  const text = disk(['| 1 | Disk full |', '| x | nonsense |']);
  await writeFile('disk.md', text);
  const { exitCode, out, err } = await cli('catalog', 'import', 'disk.md', '--title', 'Disks');
  const file = path.join('.errorcodes', 'disk.errors.json');
  expect({ exitCode, out, err }).toEqual({
    exitCode: 0,
    out: `${file}: 1 code.`,
    err: ['disk.md:4: skipped: "x" is no code.'],
  });
  expect(await readDocument(file)).toMatchObject({
    id: 'disk',
    title: 'Disks',
    source: {
      document: 'disk.md',
      retrieved: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
      sha256: await host.sha256(text),
    },
  });
});

test('importing again keeps names and what was written by hand, and prints what changes', async () => {
  const file = path.join('.errorcodes', 'jobs.errors.json');
  await writeFile('jobs.md', disk(['| 1 | Job lost |', '| 2 | Job late |', '| 3 | Job done |']));
  await cli('catalog', 'import', 'jobs.md');
  expect((await cli('catalog', 'import', 'jobs.md')).out).toBe(`${file} is up to date: 3 codes.`);
  const written = await readFile(file, 'utf8');
  await writeFile(file, written.replace('"Job late"', '"Late, says the boss"'));
  await writeFile('jobs.md', disk(['| 1 | Job is lost |', '| 2 | Job delayed |', '| 4 | Job new |']));
  expect((await cli('catalog', 'import', 'jobs.md')).out.split('\n')).toEqual([
    `${file}: 3 codes.`,
    '~ 1 JOB_LOST: description "Job lost" → "Job is lost"',
    '= 2 JOB_LATE: the document says otherwise; what was written by hand stays',
    '+ 4 JOB_NEW',
    '- 3 JOB_DONE',
  ]);
  const { entries } = await readDocument(file);
  expect(entries.map(({ name, description }) => `${name ?? ''}: ${description ?? ''}`)).toEqual([
    'JOB_LOST: Job is lost',
    'JOB_LATE: Late, says the boss',
    'JOB_NEW: Job new',
  ]);
});

test('a file that is no catalog is never overwritten', async () => {
  await writeFile('mine.errors.json', '{ "half": ');
  await writeFile('a.md', disk(['| 1 | Disk full |']));
  expect(await cli('catalog', 'import', 'a.md', '--out', 'mine.errors.json')).toMatchObject({
    exitCode: 2,
    err: [expect.stringContaining('holds no catalog that can be read')],
  });
  expect(await readFile('mine.errors.json', 'utf8')).toBe('{ "half": ');
});

test.each([
  ['# Nothing\n\nwords\n', 'nothing.md:1: There are no codes to import in this document'],
  ['# A\n\n| Name | Age |\n| - | - |\n| Bob | old |\n', 'nothing.md:3: The table with the columns Name, Age'],
])('a document without a table of codes gets one sentence with the line', async (text, sentence) => {
  await writeFile('nothing.md', text);
  const { exitCode, out, err } = await cli('catalog', 'import', 'nothing.md');
  expect({ exitCode, out, lines: err.length }).toEqual({ exitCode: 2, out: '', lines: 1 });
  expect(err[0]).toContain(`error-code-insight: ${sentence}`);
});

test.each([
  [['import'], 'Name one document'],
  [['import', 'absent.md'], 'absent.md cannot be read: there is no such file.'],
  [['import', 'https://docs.example/errors'], 'Nothing is fetched'],
  [['import', 'a.md', '--id', 'Ä b'], '--id takes small letters'],
  [['import', 'a.md', '--out'], '--out wants a value.'],
  [['export', 'http'], 'Name one catalog and a format of json, markdown'],
  [['export', 'http', '--format', 'cobol'], 'Name one catalog and a format of json, markdown'],
  [['export', 'nope', '--format', 'csv'], 'There is no catalog "nope"'],
  [['export', 'sqlstate', '--format', 'go'], 'The codes of sqlstate are text'],
  [['export', './absent.json', '--format', 'go'], './absent.json cannot be read'],
])('a wrong command line gets one sentence: %j', async (args, sentence) => {
  const { exitCode, out, err } = await cli('catalog', ...args);
  expect({ exitCode, out, lines: err.length }).toEqual({ exitCode: 2, out: '', lines: 1 });
  expect(err[0]).toContain(sentence);
});

test.each(Object.keys(exportFormats))('export as %s holds every code', async (format) => {
  const { exitCode, out, err } = await cli('catalog', 'export', 'videosdk', '--format', format);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: [] });
  for (const code of [400, 401, 403, 404, 406, 422]) expect(out).toContain(String(code));
});

test('an exported catalog reads as itself, from a file of one’s own too', async () => {
  await cli('catalog', 'export', 'videosdk', '--format', 'json', '--out', 'out/mine.json');
  const again = await cli('catalog', 'export', 'out/mine.json', '--format', 'json');
  expect(again.out).toBe((await readFile('out/mine.json', 'utf8')).trimEnd());
});
