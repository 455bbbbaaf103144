import { detectHtml } from './html/detect.ts';
import type { Reader } from './reader.ts';

/** HTML pages and fragments, read as a browser reads them: the WHATWG parser and its table model. */
export const html: Reader = {
  name: 'html',
  title: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  nameWeight: 0.85,
  syntax: ['dl'],
  detect: ({ text }) => detectHtml(text),
  read: async (source, { syntax = [] }) => {
    const { readHtml } = await import('./html/read.ts');
    return readHtml(source, { definitionLists: syntax.includes('dl') });
  },
};
