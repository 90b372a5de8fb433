import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  resolve: { alias: { 'web-tree-sitter': require.resolve('web-tree-sitter') } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**', 'test/out/**', 'test/fixtures/**'],
    globalSetup: ['test/support/globalSetup.ts'],
  },
});
