/** The suite inside the extension host of a real editor; the extension under test is installed from its VSIX. */
import { writeFileSync } from 'node:fs';
import type { EditorReport } from '../../../scripts/editor/report';
import { runChecks } from '../check';
import { allChecks } from './allChecks';

/** Called by the editor. */
export const run = async (): Promise<void> => {
  const report = process.env['ERROR_CODE_INSIGHT_REPORT'];
  if (report === undefined) throw new Error('ERROR_CODE_INSIGHT_REPORT names no file.');
  const checks = await runChecks(allChecks, (line) => console.log(line));
  writeFileSync(report, JSON.stringify({ checks } satisfies EditorReport));
};
