import type { Reader } from './reader.ts';
import { detectRst } from './rst/detect.ts';

/** reStructuredText as docutils reads it, with the directives of Sphinx and the Linux kernel. */
export const rst: Reader = {
  name: 'rst',
  title: 'reStructuredText (grid, simple, list, CSV and flat tables)',
  extensions: ['.rst', '.rest'],
  nameWeight: 0.55,
  syntax: [],
  detect: detectRst,
  read: async (source, options) => {
    const { readRst } = await import('./rst/read.ts');
    return readRst(source, options);
  },
};
