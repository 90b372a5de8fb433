import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../server/src/cli/run';
import { nodeHost } from '../../server/src/host/nodeHost';

const project = mkdtempSync(path.join(tmpdir(), 'error-code-insight-'));
afterAll(() => rmSync(project, { recursive: true }));

const at = (name: string): string => path.join(project, name);

const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};

write(
  '.errorcodes/jobs.errors.json',
  JSON.stringify({
    id: 'jobs',
    title: 'Jobs',
    scope: 'project',
    entries: [
      { code: 7101, name: 'JOB_LOST', severity: 'error' },
      { code: 'x', name: 'NO_CODE' },
    ],
  }),
);
write(
  'service/gateway.errors.yaml',
  `id: gateway
title: Gateway
scope: project
entries:
  - { code: 4402, name: QUOTA_SPENT, severity: error }
logFormats:
  - title: Gateway
    pattern: '^gw\\[\\d+\\] (?<code>\\d{4}) (?<message>.*)$'
`,
);
write('service/src/run.ts', 'if (err.code === 7101) retry();\n');
write('service/logs/gateway.log', 'gw[17] 4402 tenant 12\ngw[17] 4402 tenant 13\n');

/** What the command prints, and what it complains of. */
const cli = async (...args: readonly string[]): Promise<{ readonly out: string; readonly complaints: string }> => {
  const [out, complaints]: [string[], string[]] = [[], []];
  const print = (line: string): Promise<void> => Promise.resolve(void out.push(line));
  await run(args, { host: nodeHost('dist'), print, complain: (line) => void complaints.push(line) });
  return { out: out.join('\n'), complaints: complaints.join('\n') };
};

test('the catalogs of a project above the place answer, and what is wrong in one is told', async () => {
  const { out, complaints } = await cli('scan', at('service/src'));
  expect(out).toContain('run.ts:1:18: 7101 JOB_LOST (jobs');
  expect(complaints).toMatch(/^jobs\.errors\.json: .+/);
});

test('catalogs among the files answer, with the formats of logs that they describe', async () => {
  expect((await cli('scan', at('service'))).out).toMatch(/gateway\.log:1:8: 4402 QUOTA_SPENT \(gateway, log/);
  const { out } = await cli('report', '--format', 'csv', at('service/logs'), at('service/gateway.errors.yaml'));
  expect(out).toContain('4402,QUOTA_SPENT,gateway');
});

test('elsewhere they do not', async () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'error-code-insight-'));
  writeFileSync(path.join(elsewhere, 'run.ts'), 'if (err.code === 7101) retry();\n');
  const { out } = await cli('scan', elsewhere);
  rmSync(elsewhere, { recursive: true });
  expect(out).not.toContain('JOB_LOST');
});
