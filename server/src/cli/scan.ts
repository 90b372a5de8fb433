import { parseCommandLine, UsageError } from './commandLine';
import { projectCatalogs } from './ownCatalogs';
import { filesAt, uriOfPath } from './reach';
import { createReader } from './reader';
import { rowsOf, textOf } from './rows';
import type { CliCommand } from './world';

const options = {
  format: { values: ['text', 'jsonl'], fallback: 'text' },
  'min-confidence': { values: ['certain', 'likely', 'possible'], fallback: 'likely' },
} as const;

/** `scan PATH…`: every code in files and folders, in the order of the paths. */
export const scanCommand: CliCommand = async (args, world) => {
  const { operands: paths, options: chosen } = parseCommandLine(args, options);
  if (paths.length === 0) throw new UsageError('Name the files or folders to scan: error-code-insight scan src.');
  const write = chosen.format === 'jsonl' ? JSON.stringify : textOf;
  const failures: string[] = [];
  const files = await filesAt(paths, (failure) => failures.push(failure));
  const catalogs = await projectCatalogs(
    paths.map(uriOfPath),
    files.map(({ uri }) => uri),
    world,
  );
  const reader = createReader(world.host, catalogs, world.complain);
  await reader.count(files);
  for (const reached of files) {
    const read = await reader.read(reached);
    if (read.kind === 'failed') failures.push(`${reached.file} is not scanned: ${read.why}.`);
    if (read.kind !== 'read') continue;
    for (const { message } of read.analysis.problems) world.complain(`${reached.file}: ${message}`);
    for (const row of rowsOf({ ...read, file: reached.file, catalogs }, chosen['min-confidence']))
      await world.print(write(row));
  }
  for (const failure of failures) world.complain(`error-code-insight: ${failure}`);
  return failures.length === 0 ? 0 : 2;
};
