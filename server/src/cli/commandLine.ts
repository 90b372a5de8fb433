/** Something wrong with what was asked, in one line that says what to do; the program ends with 2. */
export class UsageError extends Error {}

/** The words that an option takes, and the one that stands where it is not given. */
type Choice = { readonly values: readonly string[]; readonly fallback: string };

/** An option that takes any text; empty where it is not given. */
type Free = { readonly takes: 'text' };

export type Option = Choice | Free;

type ValueOf<Each extends Option> = Each extends Choice ? Each['values'][number] : string;

export type CommandLine<Table extends Readonly<Record<string, Option>>> = {
  readonly operands: readonly string[];
  readonly options: { readonly [Name in keyof Table]: ValueOf<Table[Name]> };
};

/**
 * `--name value` and `--name=value` for the options in the table, everything else is an operand: `-32021` is a number,
 * not an option. After `--` all are operands.
 */
export const parseCommandLine = <const Table extends Readonly<Record<string, Option>>>(
  args: readonly string[],
  table: Table,
): CommandLine<Table> => {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const operands: string[] = [];
  const given = new Map<string, string>();
  for (let at = 0; at < end; at++) {
    const [, name, attached] = /^--([a-z-]+)(?:=(.*))?$/s.exec(args[at] ?? '') ?? [];
    if (name === undefined) operands.push(args[at] ?? '');
    else given.set(name, attached ?? (at + 1 < end ? (args[++at] ?? '') : ''));
  }
  const options = readOptions(given, table);
  // Every name of the table has one of its values now, which the type of fromEntries cannot say.
  return { operands: [...operands, ...args.slice(end + 1)], options: options as CommandLine<Table>['options'] };
};

const readOptions = (
  given: ReadonlyMap<string, string>,
  table: Readonly<Record<string, Option>>,
): Readonly<Record<string, string>> => {
  const strange = [...given.keys()].find((name) => !Object.hasOwn(table, name));
  if (strange !== undefined)
    throw new UsageError(
      `There is no option --${strange}; known are ${Object.keys(table)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    );
  return Object.fromEntries(
    Object.entries(table).map(([name, option]) => [name, checked(name, option, given.get(name))]),
  );
};

const checked = (name: string, option: Option, given: string | undefined): string => {
  if ('takes' in option) {
    if (given === '') throw new UsageError(`--${name} wants a value.`);
    return given ?? '';
  }
  const { values, fallback } = option;
  const value = given ?? fallback;
  if (!values.includes(value)) throw new UsageError(`--${name} takes ${values.join(', ')}, not "${value}".`);
  return value;
};
