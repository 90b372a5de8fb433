/** The suite inside the extension host of a real editor; the extension under test is installed from its VSIX. */
import { renameSync, writeFileSync } from 'node:fs';
import type { CheckResult, EditorReport } from '../../../scripts/editor/report';
import { resultLine, runChecks } from '../check';
import { allChecks } from './allChecks';

/** Called by the editor. The report is written anew after each check, so that a suite that hangs says where. */
export const run = async (): Promise<void> => {
  const report = process.env['ERROR_CODE_INSIGHT_REPORT'];
  if (report === undefined) throw new Error('ERROR_CODE_INSIGHT_REPORT names no file.');
  const checks: CheckResult[] = [];
  for await (const result of runChecks(allChecks)) {
    checks.push(result);
    console.log(`[suite] ${resultLine(result)}`);
    writeFileSync(`${report}.part`, JSON.stringify({ checks } satisfies EditorReport));
    renameSync(`${report}.part`, report);
  }
};
