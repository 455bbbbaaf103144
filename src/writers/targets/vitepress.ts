import { markdownPage } from '../markdown/page.ts';
import type { Target } from '../target.ts';

export const vitepress: Target = {
  ...markdownPage('vue'),
  name: 'vitepress',
  title: 'Markdown tables for VitePress: braces and tags are escaped',
  extensions: [],
};
