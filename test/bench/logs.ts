import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, type Position } from 'vscode-languageserver/node';
import { MakeReport } from '../../shared/src/protocol';
import { bigLog, failureLine } from './bigLog';
import { median, print, quantile, repeated, say, timed } from './measure';
import { startServerProcess, type ServerProcess } from './serverProcess';

const megabyte = 1_000_000;
const openSize = 45 * megabyte;
const streamedSize = 512 * megabyte;

/** What a long log costs in the editor, and one of half a gigabyte as a report. */
export const logs = async (): Promise<void> => {
  await inEditor();
  await streamed();
};

const inEditor = async (): Promise<void> => {
  const server = await startServerProcess();
  const uri = 'file:///bench/app.log';
  const text = bigLog(openSize);
  const lines = text.split('\n').length - 1;
  await warm(server);
  const look = (line: number) => () => server.hints(uri, { start: at(line), end: at(line + 60) });
  const first = await timed(async () => {
    await server.open(uri, 'log', text);
    await look(0)();
  });
  print({ what: 'log of 45 MB: open → first hints on the screen', value: first, unit: 'ms', goal: 300 });
  print({ what: 'the first hints at its end', value: await timed(look(lines - 60)), unit: 'ms' });
  const hovers = await repeated(100, (turn) => server.hover(uri, { line: turn * 991 * 5, character: 62 }));
  print({ what: 'hover in it, p95', value: quantile(hovers, 0.95), unit: 'ms', goal: 10 });
  const appends = await repeated(100, async (turn) => {
    const line = lines + turn;
    await server.type(uri, turn + 2, at(line), failureLine(turn));
    await look(line - 59)();
  });
  print({ what: 'a line is appended → hints at the end, p50', value: median(appends), unit: 'ms', goal: 5 });
  const outline = (): Promise<unknown> => server.outline(uri);
  print({ what: 'its Outline, first time', value: await timed(outline), unit: 'ms' });
  print({ what: 'its Outline, after an append', value: await timed(outline), unit: 'ms' });
  await server.end();
};

const small = 'file:///bench/small.ts';

const warm = async (server: ServerProcess): Promise<void> => {
  await server.open(small, 'typescript', 'if (response.status === 404) retry();\n');
  await server.diagnose(small);
};

const at = (line: number): Position => ({ line, character: 0 });

const streamed = async (): Promise<void> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'error-code-insight-bench-'));
  try {
    const file = path.join(folder, 'big.log');
    await writeLog(file);
    await report(pathToFileURL(file).href, statSync(file).size);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const writeLog = async (file: string): Promise<void> => {
  const out = createWriteStream(file);
  const part = bigLog(8 * megabyte);
  for (let size = 0; size < streamedSize; size += part.length) if (!out.write(part)) await once(out, 'drain');
  await new Promise((resume) => out.end(resume));
};

const report = async (uri: string, size: number): Promise<void> => {
  const server = await startServerProcess();
  const told: number[] = [performance.now()];
  server.onProgress('bench', () => told.push(performance.now()));
  const before = server.processorTime();
  const took = await timed(() => server.ask(MakeReport, { uris: [uri], workDoneToken: 'bench' }));
  told.push(performance.now());
  const after = server.processorTime();
  const speed = (milliseconds: number): string => `${(size / 1e6 / milliseconds).toFixed(2)} GB/s`;
  const own = before === undefined || after === undefined ? '' : `, ${speed(after - before)} of processor time`;
  say(`report on ${(size / megabyte).toFixed(0)} MB: ${speed(took)} by the clock${own} (goal ≥ 0.3).`);
  const silences = told.slice(1).map((time, index) => time - (told[index] ?? time));
  print({ what: 'longest time between two words on progress', value: Math.max(...silences), unit: 'ms', goal: 250 });
  const memory = server.memory();
  if (memory !== undefined) print({ what: 'server after it', value: memory / megabyte, unit: 'MB', goal: 150 });
  await cancelled(server, uri);
  await server.end();
};

const cancelled = async (server: ServerProcess, uri: string): Promise<void> => {
  const source = new CancellationTokenSource();
  const underWay = new Promise<void>((resume) => {
    server.onProgress('cancelled', () => {
      resume();
    });
  });
  const ended = server
    .ask(MakeReport, { uris: [uri], workDoneToken: 'cancelled' }, source.token)
    .catch(() => undefined);
  await underWay;
  const took = await timed(async () => {
    source.cancel();
    await ended;
  });
  print({ what: 'cancel → the report has ended', value: took, unit: 'ms', goal: 200 });
};
