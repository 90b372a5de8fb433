import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { collect, endGroup, runToEnd } from '../processes';
import type { CodeServer } from './installCodeServer';

export type Profile = {
  /** Everything the editor writes lies in here. */
  readonly folder: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
};

export type RunningEditor = {
  readonly port: number;
  readonly address: string;
  readonly output: readonly string[];
  readonly ended: Promise<unknown>;
  readonly stop: () => Promise<void>;
};

/** Installs a VSIX into a profile and serves the editor on 127.0.0.1. */
export const startCodeServer = async (
  tool: CodeServer,
  profile: Profile,
  { vsix, port }: { readonly vsix: string; readonly port: number },
): Promise<RunningEditor> => {
  const common = prepare(profile);
  const env = environmentOf(profile);
  const installed = await runToEnd(tool.node, [tool.entry, ...common, '--install-extension', vsix, '--force'], { env });
  if (installed.status !== 0) throw new Error(`The extension could not be installed:\n${installed.output}`);
  const child = spawn(tool.node, [tool.entry, ...common, ...servingArguments(port)], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: the extension hosts and language servers end with it.
    detached: true,
  });
  const output = collect(child);
  await untilHealthy(child, port, output);
  const address = `http://127.0.0.1:${port}/`;
  return { port, address, output, ended: once(child, 'exit'), stop: () => endGroup(child) };
};

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
};

const prepare = ({ folder, settings }: Profile): readonly string[] => {
  const data = path.join(folder, 'data');
  mkdirSync(path.join(data, 'User'), { recursive: true });
  mkdirSync(path.join(folder, 'extensions'), { recursive: true });
  writeFileSync(path.join(data, 'User', 'settings.json'), JSON.stringify(settings, undefined, 2));
  const config = path.join(folder, 'config.yaml');
  writeFileSync(config, 'auth: none\n');
  return ['--config', config, '--user-data-dir', data, '--extensions-dir', path.join(folder, 'extensions')];
};

const servingArguments = (port: number): readonly string[] => [
  ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--ignore-last-opened'],
  ...[
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
  ],
];

/** Terminals of VS Code and `npm run` set variables that change what the server does. */
const environmentOf = ({ env }: Profile): NodeJS.ProcessEnv => {
  const foreign = /^(VSCODE_|CODE_SERVER_|npm_|PORT$|PASSWORD$|HASHED_PASSWORD$|NODE_OPTIONS$)/;
  return { ...Object.fromEntries(Object.entries(process.env).filter(([key]) => !foreign.test(key))), ...env };
};

const untilHealthy = async (child: ChildProcess, port: number, output: readonly string[]): Promise<void> => {
  const end = Date.now() + 60_000;
  while (Date.now() < end && child.exitCode === null) {
    const isUp = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    await pause(100);
  }
  await endGroup(child);
  throw new Error(`code-server did not come up on port ${port}:\n${output.join('')}`);
};
