import { escapeInvisible } from '../invisible.ts';
import { data } from '../language/data.ts';
import { objectsOf } from '../page/catalog-table.ts';
import type { Target } from '../target.ts';

export const jsonl: Target = {
  name: 'jsonl',
  title: 'JSON Lines: one object per entry or member',
  extensions: ['.jsonl', '.ndjson'],
  language: data,
  write: (catalogs) =>
    catalogs
      .flatMap((catalog) => objectsOf(catalog).map((row) => ({ catalog: catalog.name, ...row })))
      .map((row) => `${escapeInvisible(JSON.stringify(row))}\n`)
      .join(''),
};
