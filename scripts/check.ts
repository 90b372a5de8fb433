/** `npm run check`: everything that needs no editor. */
import { fastSteps } from './fastSteps';
import { runSteps } from './steps';

const lanes = 2;

const { passed, failed } = await runSteps(fastSteps, lanes);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
