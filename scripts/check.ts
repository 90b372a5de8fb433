/** `npm run check`: what needs no editor and not much time. */
import { checkSteps } from './fastSteps';
import { runSteps } from './steps';

const lanes = 2;

const { passed, failed } = await runSteps(checkSteps, lanes);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
