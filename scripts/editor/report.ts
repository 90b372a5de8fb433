import type { Tally } from '../steps';

/** One check in the editor, as the suite and the pass with mouse and keys report it. */
export type CheckResult = { readonly name: string; readonly milliseconds: number; readonly problem?: string };

export type EditorReport = { readonly checks: readonly CheckResult[] };

export const readEditorReport = (report: unknown): Tally => {
  const { checks } = parseEditorReport(report);
  const failed = checks.filter(({ problem }) => problem !== undefined).length;
  if (checks.length === 0) throw new Error('Nothing ran in the editor.');
  return { passed: checks.length - failed, failed };
};

export const parseEditorReport = (report: unknown): EditorReport => {
  const checks: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'checks') : undefined;
  if (!Array.isArray(checks) || !checks.every(isCheckResult))
    throw new Error('This is not a report of the editor suite.');
  return { checks };
};

const isCheckResult = (value: unknown): value is CheckResult =>
  typeof value === 'object' && value !== null && 'name' in value && 'milliseconds' in value;
