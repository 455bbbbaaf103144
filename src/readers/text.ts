import { createSource } from '../text/source.ts';
import type { Reader } from './reader.ts';

/** Text beyond this tells no more of what it is. */
const SAMPLE = 20_000;

/** Text that lost its tables in copying: glued, tabbed, aligned, listed, or a cell a line. */
export const text: Reader = {
  name: 'text',
  title: 'text whose tables lost their borders',
  extensions: ['.txt', '.text', '.tsv'],
  syntax: [],
  fallback: true,
  detect: async (source) => {
    const { readText } = await import('./text/read.ts');
    const { tables } = readText(createSource(source.path, source.text.slice(0, SAMPLE)));
    return tables.length > 0 ? 0.55 : 0.05;
  },
  read: async (source) => {
    const { readText } = await import('./text/read.ts');
    return readText(source);
  },
};
