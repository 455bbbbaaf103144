import type { Reader } from './reader.ts';

const DOCUMENT =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const TABLE = /<table\b[^>]*>[^]{0,2000}?<t[dhr]\b/i;

/** HTML pages and fragments, read as a browser reads them: the WHATWG parser and its table model. */
export const html: Reader = {
  name: 'html',
  title: 'HTML pages and fragments',
  extensions: ['.html', '.htm', '.xhtml'],
  detect: ({ text }) => {
    if (DOCUMENT.test(text.slice(0, 4000))) return 1;
    return TABLE.test(text) ? 0.6 : 0;
  },
  read: async (source, { extensions = [] }) => {
    const { readHtml } = await import('./html/read.ts');
    return readHtml(source, { definitionLists: extensions.includes('dl') });
  },
};
