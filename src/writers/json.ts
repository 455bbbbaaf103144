import { escapeInvisible } from './invisible.ts';
import { notice } from './notice.ts';
import { displayWidth, LINE_WIDTH } from './width.ts';
import type { Writer } from './writer.ts';

export const json: Writer = {
  name: 'json',
  title: 'JSON: the catalogs as data, described by schema/catalogs.schema.json',
  extensions: ['.json'],
  options: [],
  template: null,
  write: async (catalogs, { sources }) => {
    // JSON has no comments; without a source the property is undefined, and so left out.
    const file = { $comment: notice(sources), version: 2, catalogs };
    const text = JSON.stringify(file, null, 2).split('\n').map(tidyLine).join('\n');
    return `${text.replace(LOCALES, oneLine)}\n`;
  },
};

/** Strings hold no line ends. A line that ends in a digit ends in a number, whose exponent prettier writes without plus. */
function tidyLine(line: string): string {
  return escapeInvisible(line).replace(/e\+(?=\d+,?$)/, 'e');
}

/** Of a catalog: the only array of strings. */
const LOCALES = /^ {6}"locales": \[\n(?: {8}".*\n)+ {6}\],$/gm;

/** Prettier breaks objects where they are broken, but arrays only where they have to be. */
function oneLine(array: string): string {
  const line = array.replace(/(?<=\[)\n +|\n +(?=\],$)/g, '').replace(/\n +/g, ' ');
  return displayWidth(line) <= LINE_WIDTH ? line : array;
}
