import path from 'node:path';
import { build } from 'esbuild';

/** Bundles the suite for the extension host and says where it lies. */
export const bundleSuite = async (root: string): Promise<string> => {
  const outfile = path.join(root, 'build/editor/suite.js');
  await build({
    entryPoints: [path.join(root, 'test/editor/suite/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
};
