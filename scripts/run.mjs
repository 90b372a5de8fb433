// Runs a TypeScript program of this project: `node scripts/run.mjs FILE.ts [ARGUMENT…]`.
// Its own modules are bundled into build/run/, packages stay where they are.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const [program, ...rest] = process.argv.slice(2);
if (program === undefined) {
  console.error('Usage: node scripts/run.mjs FILE.ts [ARGUMENT…]');
  process.exit(2);
}
const outfile = path.join(root, 'build/run', `${program.replace(/\.ts$/, '').replaceAll(/[\\/]/g, '-')}.mjs`);
await build({
  entryPoints: [path.resolve(program)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const child = spawn(process.execPath, ['--enable-source-maps', outfile, ...rest], { stdio: 'inherit' });
// A signal to end is for the program.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
