import { configJsonSchema } from '../../src/pipeline/config/config-schema.ts';
import { lockJsonSchema } from '../../src/pipeline/lock/lock-schema.ts';
import { rulesPage } from './rules-page.ts';

/** Every file that is made from a table in src, by its path; formatting comes later. `npm run docs` writes them. */
export function made(): Map<string, string> {
  return new Map([
    ['docs/diagnostics.md', rulesPage()],
    ['schema/config.schema.json', JSON.stringify(configJsonSchema())],
    ['schema/lock.schema.json', JSON.stringify(lockJsonSchema())],
  ]);
}
