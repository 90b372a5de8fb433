import { nodeHost } from '../host/nodeHost';
import { run } from './run';
import type { World } from './world';

const world: World = {
  host: nodeHost(__dirname),
  print: (line) =>
    new Promise((resume) => {
      if (process.stdout.write(`${line}\n`)) resume();
      else process.stdout.once('drain', resume);
    }),
  complain: (line) => {
    console.error(line);
  },
  ...(process.stderr.isTTY ? { progress: (text) => process.stderr.write(`\r\u001b[K${text}`) } : {}),
};

// `scan … | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

void run(process.argv.slice(2), world).then((exitCode) => {
  process.exitCode = exitCode;
});
