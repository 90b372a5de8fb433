import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runKept } from './keptCode';

// Bundled as dist/server.js. Speaks over --stdio, --node-ipc or --socket; `--code-cache FOLDER` makes later starts faster.
const { values } = parseArgs({ options: { 'code-cache': { type: 'string' } }, strict: false });
const folder = values['code-cache'];
const program = path.join(__dirname, 'languageServer.js');
if (typeof folder === 'string') runKept(program, folder);
else createRequire(__filename)(program);
