import { readFileSync } from 'node:fs';
import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

// Templates and data are text, in tests as in the build.
const text = {
  name: 'text',
  load: (id) =>
    /\.(?:eta|tsv)$/.test(id)
      ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}`
      : undefined,
};

/** What takes longest comes first, so that no processor waits for another one's last file. Durations are unknown in a fresh checkout. */
const slowest = ['test/bin', 'real-documents.test', 'ts.property.test'];

class SlowestFirst extends BaseSequencer {
  async sort(files) {
    const isSlow = ({ moduleId }) => slowest.some((name) => moduleId.includes(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

/** What the tests of `test/programs` have in common with all others. */
export const shared = defineConfig({
  plugins: [text],
  test: {
    setupFiles: ['test/seed.ts'],
    // No test leaves anything behind in its process, so that our modules are loaded once.
    isolate: false,
    // Such a process has much that lives for a while: with more room for what is young, less of it is moved about.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: SlowestFirst },
    // Vitest leaves a processor free, which of two would be half of them.
    maxWorkers: '100%',
    // None of our tests is about time; this only ends one that hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

export default mergeConfig(shared, {
  test: { include: ['test/**/*.test.ts'], exclude: ['test/programs/**'] },
});
