import type { Config } from './config.ts';

/** Gives the configuration back as it is; in `doctable.config.ts` and `.mjs`, editors complete and check what is in it. */
export function defineConfig(config: Config): Config {
  return config;
}
