import { readFileSync } from 'node:fs';
import { configJsonSchema } from '../../src/pipeline/config/config-schema.ts';
import { lockJsonSchema } from '../../src/pipeline/lock/lock-schema.ts';
import { apiPage } from './api-page.ts';
import { commandLineTable, configurationTable } from './options-table.ts';
import { galleryPage } from './gallery.ts';
import { rulesPage } from './rules-page.ts';

/** Every file that is made from a table in src, by its path; formatting comes later. `npm run docs` writes them. */
export async function made(): Promise<Map<string, string>> {
  return new Map([
    ['docs/api.md', apiPage()],
    ['docs/configuration.md', withTable('docs/configuration.md', configurationTable('en'))],
    ['docs/convert.md', withTable('docs/convert.md', commandLineTable('en'))],
    [
      'docs/zh-CN/configuration.md',
      withTable('docs/zh-CN/configuration.md', configurationTable('zh')),
    ],
    ['docs/zh-CN/convert.md', withTable('docs/zh-CN/convert.md', commandLineTable('zh'))],
    ['docs/diagnostics.md', rulesPage()],
    ['docs/gallery.md', await galleryPage()],
    ['schema/config.schema.json', JSON.stringify(configJsonSchema())],
    ['schema/lock.schema.json', JSON.stringify(lockJsonSchema())],
  ]);
}

const START = '<!-- made by npm run docs -->';
const END = '<!-- until here -->';

/** A page with what stands between its marks made anew. */
function withTable(path: string, table: string): string {
  const page = readFileSync(path, 'utf8');
  const [before = '', rest = ''] = page.split(START);
  const [, after = ''] = rest.split(END);
  return `${before}${START}\n\n${table}\n\n${END}${after}`;
}
