import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runKept } from './keptCode';

// Bundled as dist/server.js. Speaks over --stdio, --node-ipc or --socket; `--code-cache FOLDER` makes later starts faster.
// The heap grows by what lives at most, where V8 would let garbage pile up to several times that.
setFlagsFromString('--heap-growing-percent=100');
const { values } = parseArgs({ options: { 'code-cache': { type: 'string' } }, strict: false });
const folder = values['code-cache'];
const program = path.join(__dirname, 'languageServer.js');
if (typeof folder === 'string') runKept(program, folder);
else createRequire(__filename)(program);
