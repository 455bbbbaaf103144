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
  write: async (catalogs, options) => {
    // JSON has no comments; without a source the property is undefined, and so left out.
    const $comment = notice(options);
    const places = $comment === undefined ? undefined : withoutLines;
    const text = JSON.stringify({ $comment, version: 2, catalogs }, places, 2)
      .split('\n')
      .map(tidyLine)
      .join('\n');
    return `${text.replace(LOCALES, oneLine)}\n`;
  },
};

/** Where a line of a document stands is no part of a file, as a paragraph above it would change the file. */
function withoutLines(key: string, value: unknown): unknown {
  const isPlace =
    key === 'source' && typeof value === 'object' && value !== null && 'path' in value;
  return isPlace ? { path: value.path } : value;
}

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
