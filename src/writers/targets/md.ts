import { markdownPage } from '../markdown/page.ts';
import type { Target } from '../target.ts';

export const md: Target = {
  ...markdownPage(),
  name: 'md',
  title: 'Markdown tables',
  extensions: ['.md', '.markdown'],
};
