import { isEnum } from '../../model/catalog.ts';
import { escapeInvisible } from '../invisible.ts';
import { data } from '../language/data.ts';
import { rowsOf } from '../language/rows.ts';
import { memberObjects } from '../page/member-rows.ts';
import type { Target } from '../target.ts';

export const jsonl: Target = {
  name: 'jsonl',
  title: 'JSON Lines: one object per entry or member',
  extensions: ['.jsonl', '.ndjson'],
  options: [],
  language: data,
  template: null,
  write: (catalogs) =>
    catalogs
      .flatMap((catalog) =>
        (isEnum(catalog) ? rowsOf(catalog) : memberObjects(catalog)).map((row) => ({
          catalog: catalog.name,
          ...row,
        })),
      )
      .map((row) => `${escapeInvisible(JSON.stringify(row))}\n`)
      .join(''),
};
