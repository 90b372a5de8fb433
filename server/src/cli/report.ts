import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportReport, extensionOf, type ReportFormat } from '../../../shared/src/report/exports';
import type { LogReport } from '../../../shared/src/report/logReport';
import { readTime, type Period } from '../../../shared/src/report/times';
import { defaultSettings } from '../../../shared/src/settings';
import { matchesAny } from '../project/glob';
import { policyOf } from '../project/policy';
import { reportOn, type ReportProgress } from '../project/reportOn';
import { parseCommandLine, UsageError } from './commandLine';
import { projectCatalogs } from './ownCatalogs';
import { uriOfPath } from './reach';
import { reportText } from './reportText';
import type { CliCommand, World } from './world';

const options = {
  format: { values: ['text', 'json', 'csv', 'markdown'], fallback: 'text' },
  severity: { values: ['any', 'error', 'warning'], fallback: 'any' },
  catalog: { takes: 'text' },
  since: { takes: 'text' },
  until: { takes: 'text' },
} as const;

/** `report PATH…`: which failures the logs hold. What was not read goes to standard error, line by line. */
export const reportCommand: CliCommand = async (args, world) => {
  const { operands, options: chosen } = parseCommandLine(args, options);
  if (operands.length === 0)
    throw new UsageError('Name the logs or folders to report on: error-code-insight report /var/log.');
  const during = periodOf(chosen.since, chosen.until);
  const uris = await urisOf(operands, world);
  const catalogs = await projectCatalogs(uris, uris, world);
  if (chosen.catalog !== '' && catalogs.head(chosen.catalog) === undefined)
    throw new UsageError(`There is no catalog "${chosen.catalog}"; error-code-insight catalog list names all of them.`);
  const { policy } = policyOf(defaultSettings);
  const whole = await reportOn(
    { uris, catalogs, policy, during, nameOf: nameFor(operands) },
    {
      streams: world.host.streams,
      pause: world.host.pause,
      now: world.host.now,
      isStopped: () => false,
      onProgress: (progress) => world.progress?.(progressText(progress)),
    },
  );
  world.progress?.('');
  const report = onlyRows(whole, chosen.catalog, chosen.severity);
  await write(report, chosen.format, world);
  for (const { file, why } of report.unread)
    world.complain(`error-code-insight: ${file} was not read in full: ${why}.`);
  return report.unread.length === 0 ? 0 : 2;
};

const periodOf = (since: string, until: string): Period => {
  const [from, to] = [momentOf('since', since), momentOf('until', until)];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};

const momentOf = (name: string, text: string): number | undefined => {
  if (text === '') return undefined;
  const time = readTime(text);
  if (time === undefined)
    throw new UsageError(`--${name} takes a time like 2026-11-21 or 2026-11-21T10:00, not "${text}".`);
  return time;
};

const onlyRows = (report: LogReport, catalog: string, severity: string): LogReport => {
  const rows = report.rows.filter(
    (row) => (catalog === '' || row.catalog === catalog) && (severity === 'any' || row.severity === severity),
  );
  return { ...report, rows, failures: rows.reduce((sum, { count }) => sum + count, 0) };
};

const write = async (report: LogReport, format: string, { print }: World): Promise<void> => {
  if (isExport(format)) await print(exportReport(report, format).trimEnd());
  else for (const line of reportText(report)) await print(line);
};

const isExport = (format: string): format is ReportFormat => Object.hasOwn(extensionOf, format);

const progressText = ({ bytes, ofBytes, file }: ReportProgress): string =>
  `${ofBytes === 0 ? 0 : Math.floor((100 * bytes) / ofBytes)} %  ${file}`;

/** Files and folders as given; a pattern that a shell has left alone is looked for beneath its folder. */
const urisOf = async (operands: readonly string[], { host }: World): Promise<readonly string[]> => {
  const uris = new Set<string>();
  for (const operand of operands)
    for (const uri of /[*?{]/.test(operand) ? await matching(operand, host) : [uriOfPath(operand)]) uris.add(uri);
  return [...uris];
};

/** The pattern itself where nothing fits, so that it is said not to be there; or where a file has just that name. */
const matching = async (pattern: string, { streams }: World['host']): Promise<readonly string[]> => {
  const itself = uriOfPath(pattern);
  for await (const [first] of streams.reach(itself)) if (first?.kind === 'file') return [itself];
  const parts = pattern.split(/[\\/]/);
  const plain = parts
    .slice(
      0,
      parts.findIndex((part) => /[*?{]/.test(part)),
    )
    .join('/');
  const folder = uriOfPath(plain === '' ? (path.isAbsolute(pattern) ? '/' : '.') : plain);
  const rest = parts.slice(parts.findIndex((part) => /[*?{]/.test(part))).join('/');
  const uris: string[] = [];
  for await (const batch of streams.reach(folder))
    for (const { uri } of batch) if (fits(rest, relative(uri, folder))) uris.push(uri);
  return uris.length === 0 ? [itself] : uris;
};

/** As in a shell, a pattern without a slash means this one folder. */
const fits = (pattern: string, file: string): boolean =>
  matchesAny([pattern], file) && (pattern.includes('/') || !file.includes('/'));

const relative = (uri: string, folder: string): string =>
  path.relative(fileURLToPath(folder), fileURLToPath(uri)).replaceAll(path.sep, '/');

/** As the user would write it: relative where the arguments are. */
const nameFor =
  (operands: readonly string[]) =>
  (uri: string): string => {
    const file = fileURLToPath(uri);
    return operands.some((operand) => path.isAbsolute(operand)) ? file : path.relative(process.cwd(), file);
  };
