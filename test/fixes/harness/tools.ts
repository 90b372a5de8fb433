import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type Ran = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** Runs a tool to its end; a tool that is missing has status 127. */
export const run = (command: string, args: readonly string[], cwd: string): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(command, [...args], { cwd, env: { ...process.env, ...quiet } });
    const out: string[] = [];
    const err: string[] = [];
    child.stdout.on('data', (data) => out.push(String(data)));
    child.stderr.on('data', (data) => err.push(String(data)));
    child.on('error', () => resolve({ status: 127, stdout: '', stderr: `${command} is missing` }));
    child.on('close', (status) => resolve({ status: status ?? 1, stdout: out.join(''), stderr: err.join('') }));
  });

/** The tool is there, or can be installed; else a sentence that says how to get it. */
export const missingTool = async ({
  command,
  package: name,
}: {
  readonly command: string;
  readonly package: string;
}): Promise<string | undefined> => {
  const isThere = async (): Promise<boolean> => (await run('sh', ['-c', `command -v ${command}`], '/')).status === 0;
  if (await isThere()) return undefined;
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...name.split(' ')], '/');
  return (await isThere())
    ? undefined
    : `${command} is missing and could not be installed; try: apt-get install ${name}`;
};

const quiet = {
  GOFLAGS: '-mod=mod',
  GO111MODULE: 'off',
  GOCACHE: path.join(tmpdir(), 'error-code-insight-go'),
  PYTHONDONTWRITEBYTECODE: '1',
};

/** Two at a time: the tools are heavier than this program. */
export const inPairs = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += 2) results.push(...(await Promise.all(items.slice(at, at + 2).map(work))));
  return results;
};
