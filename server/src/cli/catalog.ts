import { exportCommand } from './catalogExport';
import { importCommand } from './catalogImport';
import { listCommand, showCommand } from './catalogShow';
import { UsageError } from './commandLine';
import type { CliCommand } from './world';

/** By the word behind `catalog`. */
const verbs: Readonly<Record<string, CliCommand>> = {
  list: listCommand,
  show: showCommand,
  import: importCommand,
  export: exportCommand,
};

/** `catalog list`, `catalog show ID`, `catalog import SOURCE`, `catalog export ID`. */
export const catalogCommand: CliCommand = ([verb = '', ...args], world) => {
  const command = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (command === undefined)
    throw new UsageError('Say catalog list, catalog show ID, catalog import SOURCE or catalog export ID.');
  return command(args, world);
};
