import { detectMarkdown } from './markdown/detect.ts';
import { dialectOf, dialectSyntax } from './markdown/dialect.ts';
import type { Reader } from './reader.ts';

/** CommonMark with GFM's tables, and the HTML tables in it. */
export const markdown: Reader = {
  name: 'markdown',
  title: 'Markdown (CommonMark with GFM, including HTML tables)',
  extensions: ['.md', '.markdown', '.mdx', '.mkd'],
  nameWeight: 0.45,
  syntax: dialectSyntax,
  detect: detectMarkdown,
  read: async (source, { syntax = [] }) => {
    const { readMarkdown } = await import('./markdown/read.ts');
    const isMdx = source.path.toLowerCase().endsWith('.mdx');
    return readMarkdown(source, dialectOf(isMdx ? [...syntax, 'mdx'] : syntax));
  },
};
