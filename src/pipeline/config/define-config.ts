import type { CatalogConfig, Config, SourceConfig } from './config.ts';

/** A configuration as it may be written: where one is enough, it need not be in a list. */
export interface ConfigInput extends Omit<Config, 'catalogs'> {
  catalogs?: CatalogInput[] | undefined;
}

interface CatalogInput extends Omit<CatalogConfig, 'from' | 'to'> {
  from: SourceInput | SourceInput[];
  to: CatalogConfig['to'] | CatalogConfig['to'][number];
}

type SourceInput =
  | string
  | SourceConfig
  | (Pick<SourceConfig, 'format' | 'locale'> & { url: string; snapshot: string });

/** Gives the configuration back as it is; in `doctable.config.ts` and `.mjs`, editors complete and check what is in it. */
export function defineConfig(config: ConfigInput): ConfigInput {
  return config;
}
