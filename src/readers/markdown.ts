import type { Reader } from './reader.ts';

/** A delimiter row with a pipe, the row above it, and no more than GFM allows in either. */
const PIPE_TABLE =
  /^[ \t>]*(?=[^\n\r]*\|)[^\n\r]+(?:\r\n?|\n)[ \t>]*(?:[-*+]|\d+[.)])?[ \t]*(?=[^\n\r]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/m;
const HEADING = /^#{1,6}[ \t]+\S/m;
const FENCE = /^(?:```|~~~)/m;
const FRONT_MATTER = /^---\r?\n[^]*?\n---\r?\n|^\+\+\+\r?\n/;
const LINK = /\[[^\]\n]+\]\([^)\s]+\)/;

/** CommonMark with GFM's tables, and the HTML tables in it. */
export const markdown: Reader = {
  name: 'markdown',
  title: 'Markdown (CommonMark with GFM), and HTML tables in it',
  extensions: ['.md', '.markdown', '.mdx', '.mkd'],
  detect: ({ text }) => {
    if (PIPE_TABLE.test(text)) return 0.9;
    if (/^\s*<(?:!doctype|html)/i.test(text)) return 0;
    const marks = [HEADING, FENCE, FRONT_MATTER, LINK].filter((mark) => mark.test(text)).length;
    if (marks === 0) return 0;
    // Beside other marks of Markdown, an HTML table is one in Markdown.
    return /<table\b/i.test(text) ? 0.65 : 0.2 + 0.1 * marks;
  },
  read: async (source) => {
    const { readMarkdown } = await import('./markdown/read.ts');
    return readMarkdown(source);
  },
};
