import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  resolve: { alias: { 'web-tree-sitter': require.resolve('web-tree-sitter') } },
  test: {
    // Loading each module once halves the time.
    isolate: false,
    // Many property tests share two cores with compilers; no test asserts how long it takes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**', 'test/out/**', 'test/fixtures/**'],
    globalSetup: ['test/support/globalSetup.ts'],
  },
});
