import { isEnum } from '../../model/catalog.ts';
import { escapeInvisible } from '../invisible.ts';
import { data } from '../language/data.ts';
import { rowsOf } from '../language/rows.ts';
import type { Target } from '../target.ts';

export const jsonl: Target = {
  name: 'jsonl',
  title: 'JSON Lines: one object per entry',
  extensions: ['.jsonl', '.ndjson'],
  options: [],
  language: data,
  template: null,
  write: (catalogs) =>
    catalogs
      .filter(isEnum)
      .flatMap((catalog) => rowsOf(catalog).map((row) => ({ catalog: catalog.name, ...row })))
      .map((row) => `${escapeInvisible(JSON.stringify(row))}\n`)
      .join(''),
};
