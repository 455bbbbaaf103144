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

/** What takes longest, the longest first, so that no processor waits for another one's last file. Durations are unknown in a fresh checkout. */
const slowest = [
  'real-documents.test',
  'attacks.test',
  'interpret/interpret.test',
  'test/bin',
  'hostile.test',
  'outputs/format.test',
  'ts.property.test',
  'names/lock.test',
  'seeds.test',
  'meaning-documents.test',
  'fixtures.test',
];

/** Its place among the slowest; behind them for all others. */
function rank({ moduleId }) {
  const place = slowest.findIndex((name) => moduleId.includes(name));
  return place < 0 ? slowest.length : place;
}

class SlowestFirst extends BaseSequencer {
  async sort(files) {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
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
