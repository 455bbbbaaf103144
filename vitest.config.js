import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// Templates are text, in tests as in the build.
const templates = {
  name: 'templates',
  load: (id) =>
    id.endsWith('.eta') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined,
};

export default defineConfig({
  plugins: [templates],
  test: { include: ['test/**/*.test.ts'] },
});
