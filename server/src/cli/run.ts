import { exportFormats } from '../../../shared/src/exportFormats';
import { catalogCommand } from './catalog';
import { UsageError } from './commandLine';
import { lookUpCommand } from './lookUp';
import { reportCommand } from './report';
import { scanCommand } from './scan';
import type { CliCommand, ExitCode, World } from './world';

const usage = `error-code-insight explains numeric error codes.

  scan [--format text|jsonl] [--min-confidence certain|likely|possible] PATH…
      Codes in files and folders, sources and logs.
  report [--format text|json|csv|markdown] [--catalog ID] [--severity error|warning] [--since TIME] [--until TIME] PATH…
      Which failures logs hold: how often, first and last seen, over time. Logs of any size, .gz too, and folders of
      them; TIME is 2026-11-21 or 2026-11-21T10:00. Links in folders are not followed.
  lookup QUERY [--format text|json]
      A number in any spelling, a name, or words of a meaning.
  catalog list [--format text|json]
  catalog show ID [--format text|json]
      The built-in catalogs; for one of your own give the path of its file.
  catalog import SOURCE [--id ID] [--title TITLE] [--out FILE]
      Documentation, a header, an API description or a list of codes, as a catalog: in .errorcodes/ID.errors.json,
      in FILE, or on standard output with --out -. What was skipped or is doubtful goes to standard error.
      A file that is there already keeps its names and what was written by hand.
  catalog export ID --format ${Object.keys(exportFormats).join('|')}
                    [--out FILE]
      The catalog as a table or as constants of a language.

Exit code 0: done; 2: wrong usage, or something could not be read.`;

/** All commands, by their first word. */
const commands: Readonly<Record<string, CliCommand>> = {
  scan: scanCommand,
  report: reportCommand,
  lookup: lookUpCommand,
  catalog: catalogCommand,
};

/** The whole program but for its process: picks the command and turns failures into one line. */
export const run = async ([name, ...args]: readonly string[], world: World): Promise<ExitCode> => {
  try {
    if (name === undefined || ['help', '--help', '-h'].includes(name)) {
      await world.print(usage);
      return 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined)
      throw new UsageError(
        `There is no command "${name}"; known are ${Object.keys(commands).join(', ')} (see --help).`,
      );
    return await command(args, world);
  } catch (error) {
    world.complain(
      `error-code-insight: ${error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)}`,
    );
    return 2;
  }
};
