// npm run accuracy [-- --misses]: how right the engine is on labelled real code and logs.
import { readFileSync } from 'node:fs';
import { scanLexically } from '../../server/src/syntax/scanLexically';
import { openIndex } from '../../shared/src/catalog/openIndex';
import { reportLogs } from './logs/reportLogs';
import { judgeAll } from './outcomes';
import { reportMisses, reportSource } from './reportSource';

const decoder = new TextDecoder();
const catalogs = openIndex(readFileSync('dist/catalogs.bin'), (bytes) => decoder.decode(bytes));
const { judged, missing } = judgeAll({ scan: scanLexically }, catalogs);
const lines = [
  ...reportSource(judged, missing),
  ...(process.argv.includes('--misses') ? ['', ...reportMisses(judged)] : []),
  '',
  ...reportLogs(catalogs),
];
process.stdout.write(`${lines.join('\n')}\n`);
