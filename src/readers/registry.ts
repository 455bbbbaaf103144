import { html } from './html.ts';
import { markdown } from './markdown.ts';
import type { Reader } from './reader.ts';

/** Every format that can be read, in the order in which ties of detection are settled. */
export const readers: readonly Reader[] = [markdown, html];
