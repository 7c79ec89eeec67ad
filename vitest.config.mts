import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['server/src/**/*.test.ts', 'client/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'node_modules/**'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 20_000,
  },
});
