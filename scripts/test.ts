/** `npm test`: the fast checks, then the installed VSIX in a real editor. `npm run test:editor`: only the latter. */
import { fastSteps } from './fastSteps';
import { readEditorReport } from './editor/report';
import { add, noChecks, runSteps, type Step } from './steps';

const lanes = 2;
const editorReport = 'build/editor/report.json';

const slowSteps: readonly Step[] = [
  { name: 'package', command: ['npm', 'run', '--silent', 'package'] },
  {
    name: 'editor',
    command: [process.execPath, 'scripts/run.mjs', 'test/editor/run.ts', '--report', editorReport],
    counts: { file: editorReport, read: readEditorReport },
  },
];

const onlyEditor = process.argv.includes('--only-editor');
const fast = onlyEditor ? noChecks : await runSteps(fastSteps, lanes);
const slow = await runSteps(slowSteps, 1);
const { passed, failed } = add(fast, slow);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
