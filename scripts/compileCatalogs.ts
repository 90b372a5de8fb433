// Writes dist/catalogs.bin: `node scripts/run.mjs scripts/compileCatalogs.ts`, in the project's folder.
// Other programs call `compileCatalogs(root)` of builtInCatalogs.ts and get the bytes.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { compileCatalogs } from './builtInCatalogs';

const root = process.cwd();
const output = path.join(root, 'dist/catalogs.bin');

try {
  const bytes = await compileCatalogs(root);
  await mkdir(path.dirname(output), { recursive: true });
  await writeFile(output, bytes);
  const kilobytes = (size: number): string => `${(size / 1024).toFixed(0)} kB`;
  console.log(`dist/catalogs.bin: ${kilobytes(bytes.length)}, ${kilobytes(deflateRawSync(bytes).length)} deflated.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
