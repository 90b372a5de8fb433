// npm run accuracy [-- --misses] [--tokens]: how right the engine is on labelled real code and logs.
import { readFile } from 'node:fs/promises';
import { createScanner } from '../../server/src/syntax/scanner';
import { openIndex } from '../../shared/src/catalog/openIndex';
import { fetchSources } from './fetchSources.mjs';
import type { ScanFile } from './flags';
import { reportLogs } from './logs/reportLogs';
import { judgeAll, judgeOwn, sourceText } from './outcomes';
import { ownText } from './own/read';
import { reportMisses, reportOwn, reportSource } from './reportSource';

const decoder = new TextDecoder();
const catalogs = openIndex(await readFile('dist/catalogs.bin'), (bytes) => decoder.decode(bytes));
const scanner = createScanner({
  load: (grammar) => readFile(`dist/grammars/tree-sitter-${grammar}.wasm`),
  loadRuntime: () => readFile('dist/grammars/web-tree-sitter.wasm'),
  now: () => performance.now(),
});
const asked = new Set(process.argv.slice(2));
for (const problem of fetchSources().problems) process.stderr.write(`${problem}\n`);
const tokensOnly = asked.has('--tokens');
const scan: ScanFile = tokensOnly
  ? (source, mayHold) => Promise.resolve(scanner.scanNow(source, mayHold))
  : scanner.scan;
const { judged, missing } = await judgeAll(scan, catalogs);
const own = await judgeOwn(scan, catalogs);
const withMisses = asked.has('--misses');
const lines = [
  tokensOnly ? 'By tokens alone:' : 'By syntax trees where a grammar serves, by tokens elsewhere:',
  ...reportSource(judged, missing),
  ...(withMisses ? ['', ...reportMisses(judged, sourceText)] : []),
  '',
  ...reportOwn(own),
  ...(withMisses ? ['', ...reportMisses(own, ownText)] : []),
  '',
  ...reportLogs(catalogs),
];
process.stdout.write(`${lines.join('\n')}\n`);
