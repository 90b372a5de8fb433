import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

export type Finished = { readonly status: number; readonly output: string };

/** Runs a program to its end and gives everything it wrote; it need not exist. */
export const runToEnd = async (
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Finished> => {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], shell: needsShell(command) });
  const output = collect(child);
  const status = await statusOf(child);
  return { status, output: output.join('') };
};

/** Runs a program with the terminal as its own. */
export const runShown = (command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> =>
  statusOf(spawn(command, args, { ...options, stdio: 'inherit', shell: needsShell(command) }));

const notFound = 127;

/** What it ended with; as in a shell where it could not be started at all. */
const statusOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    child.once('close', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(notFound));
  });

/** Ends a program that was started detached, with all that it has started. */
export const endGroup = async (child: ChildProcess): Promise<void> => {
  if (child.pid === undefined) return;
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const ended = hasEnded() ? Promise.resolve([]) : once(child, 'exit');
  signalGroup(child.pid, 'SIGTERM');
  const impatience = setTimeout(() => signalGroup(child.pid ?? 0, 'SIGKILL'), 5000);
  await ended;
  clearTimeout(impatience);
  signalGroup(child.pid, 'SIGKILL');
};

/** All that a child writes, as it comes. */
export const collect = (child: ChildProcess): string[] => {
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => output.push(String(data)));
  return output;
};

const signalGroup = (pid: number, signal: NodeJS.Signals): void => {
  if (pid === 0) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // The whole group is gone already.
  }
};

/** npm and code are scripts on Windows. */
const needsShell = (command: string): boolean => process.platform === 'win32' && !command.endsWith('.exe');
