import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// Templates and data are text, in tests as in the build.
const text = {
  name: 'text',
  load: (id) =>
    /\.(?:eta|md|tsv)$/.test(id)
      ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}`
      : undefined,
};

export default defineConfig({
  plugins: [text],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // No test leaves anything behind in its process, so that our modules are loaded once.
    isolate: false,
    // Vitest leaves a processor free, which of two would be half of them.
    maxWorkers: '100%',
    // None of our tests is about time; this only ends one that hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
