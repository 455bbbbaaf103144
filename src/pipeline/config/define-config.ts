import type { CatalogConfig, Config } from './config.ts';

/** A configuration as it may be written: where one is enough, it need not be in a list. */
export interface ConfigInput extends Omit<Config, 'catalogs'> {
  catalogs?: CatalogInput[] | undefined;
}

interface CatalogInput extends Omit<CatalogConfig, 'from' | 'to'> {
  from: CatalogConfig['from'] | CatalogConfig['from'][number];
  to: CatalogConfig['to'] | CatalogConfig['to'][number];
}

/** Gives the configuration back as it is; in `doctable.config.ts` and `.mjs`, editors complete and check what is in it. */
export function defineConfig(config: ConfigInput): ConfigInput {
  return config;
}
