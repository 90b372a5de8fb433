import { expect, test } from 'vitest';
import { sessionsOfTests } from '../support/lspSession';

const line = 'if (response.status === 404) retry();\n';
const filler = '// nothing but filler stands here\n';
const hit = line.indexOf('404');

/** Milliseconds: 50 MB on their way through the protocol take seconds on a busy machine. */
const patience = 60_000;

const start = sessionsOfTests();

test(
  'a file of 50 MB is announced, hovers work in it, other files go on',
  async () => {
    const session = await start();
    const fillers = Math.floor(50_000_000 / filler.length);
    await session.open('big.ts', filler.repeat(fillers) + line);
    expect(await session.diagnostics('big.ts')).toMatchObject([
      {
        range: { start: { line: 0, character: 0 } },
        code: 'not-analysed',
        message: expect.stringContaining('maxFileSize') as unknown,
      },
    ]);
    expect(await session.hover('big.ts', { line: fillers, character: hit })).toContain('`404`');
    await session.open('small.ts', line);
    expect(await session.hover('small.ts', { line: 0, character: hit })).toContain('`404`');
    expect(session.messages).toEqual([]);
  },
  patience,
);

test('a single line that is too long has hovers', async () => {
  const session = await start();
  const before = 'x();'.repeat(1_500_000);
  await session.open('bundle.ts', before + line);
  expect(await session.hover('bundle.ts', { line: 0, character: before.length + hit })).toContain('`404`');
});

test('a list of too many numbers is announced once, and hovers work in the rest of the file', async () => {
  const session = await start();
  const rows = Array.from({ length: 3000 }, (_, index) => `  code_${index}: 404,\n`);
  await session.open('table.ts', `const table = {\n${rows.join('')}};\n${line}`);
  const messages = (await session.diagnostics('table.ts')).map(({ message }) => message);
  const announced = 'One list in this file has more than 1,500 numbers: those behind them are taken for data.';
  expect(messages.filter((message) => typeof message === 'string' && message.startsWith(announced))).toHaveLength(1);
  expect(await session.hover('table.ts', { line: 3002, character: hit })).toContain('`404`');
});

test('a plain list of numbers is data, and nobody is told', async () => {
  const session = await start();
  await session.open('plain.ts', `const table = [${Array.from({ length: 3000 }, () => '404').join(', ')}];\n`);
  const messages = (await session.diagnostics('plain.ts')).map(({ message }) => message);
  expect(messages.filter((message) => typeof message === 'string' && message.includes('1,500'))).toEqual([]);
});

test('a file of too many numbers says where reading stops, and has hovers behind it', async () => {
  const session = await start();
  const rows = Array.from({ length: 26_000 }, () => "[404, 'gone'],\n");
  await session.open('rows.ts', `rows = [\n${rows.join('')}];\n${line}`);
  expect(await session.diagnostics('rows.ts')).toContainEqual(
    expect.objectContaining({
      code: 'not-analysed',
      message: expect.stringContaining('25,000 numbers') as unknown,
    }),
  );
  expect(await session.hover('rows.ts', { line: rows.length + 2, character: hit })).toContain('`404`');
});
