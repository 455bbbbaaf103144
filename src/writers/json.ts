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
    return `${JSON.stringify(file, null, 2).split('\n').map(tidyLine).join('\n')}\n`;
  },
};

/** Strings hold no line ends. A line that ends in a digit ends in a number, whose exponent prettier writes without plus. */
function tidyLine(line: string): string {
  return escapeInvisible(line).replace(/e\+(?=\d+,?$)/, 'e');
}
