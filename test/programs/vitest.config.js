import { mergeConfig } from 'vitest/config';
import { shared } from '../../vitest.config.js';

/** Tests that need compilers, formatters or a browser, which npm does not install: `npm run test:programs`. */
export default mergeConfig(shared, { test: { include: ['test/programs/**/*.test.ts'] } });
