import { safeInBlock } from '../language/c-like.ts';
import { markdownPage } from '../markdown/page.ts';
import type { Target } from '../target.ts';

const page = markdownPage('mdx');

export const mdx: Target = {
  ...page,
  name: 'mdx',
  title: 'Markdown tables for MDX and Docusaurus: braces and tags are escaped',
  extensions: ['.mdx'],
  language: { ...page.language, comment: { line: '{/* ', lineEnd: ' */}', safe: safeInBlock } },
};
