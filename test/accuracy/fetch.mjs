// node test/accuracy/fetch.mjs: brings the labelled real files, which belong to others, from their packages.
import { fetchSources, sourceCache } from './fetchSources.mjs';

const { files, problems } = fetchSources();
for (const problem of problems) console.error(problem);
console.log(`${files.length} labelled files are in ${sourceCache}`);
process.exitCode = files.length === 0 ? 1 : 0;
