import { escapeInvisible } from './invisible.ts';
import { notice } from './notice.ts';
import type { Writer } from './writer.ts';

export const json: Writer = {
  name: 'json',
  title: 'JSON: the catalogs as data, described by schema/catalogs.schema.json',
  extensions: ['.json'],
  template: null,
  write: async (catalogs, { sources }) => {
    // JSON has no comments; without a source the property is undefined, and so left out.
    const file = { $comment: notice(sources), version: 1, catalogs };
    return `${escapeLines(JSON.stringify(file, null, 2))}\n`;
  },
};

/** Line ends are the only invisible characters that JSON.stringify writes outside of strings. */
function escapeLines(text: string): string {
  return text.split('\n').map(escapeInvisible).join('\n');
}
