import { escapeInvisible } from '../invisible.ts';
import { data } from '../language/data.ts';
import type { Target } from '../target.ts';

export const json: Target = {
  name: 'json',
  title: 'JSON: the catalogs as data, described by schema/catalogs.schema.json',
  extensions: ['.json'],
  options: [],
  language: data,
  template: null,
  write: (catalogs, notice) => {
    // JSON has no comments; without a source the property is undefined, and so left out.
    const file = { $comment: notice, version: 2, catalogs };
    const lines = JSON.stringify(file, notice === undefined ? undefined : withoutPlaces, 2).split(
      '\n',
    );
    return `${lines.map(escapeInvisible).join('\n')}\n`;
  },
};

/** Where a line of a document stands is no part of a file, as a paragraph above it would change the file. */
function withoutPlaces(key: string, value: unknown): unknown {
  const isPlace = key === 'source' && typeof value === 'object' && value !== null;
  return isPlace && 'path' in value ? { path: value.path } : value;
}
