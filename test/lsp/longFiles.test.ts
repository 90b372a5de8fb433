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
