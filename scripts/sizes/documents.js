import { html } from './html.js';
import { markdown } from './markdown.js';
import { rst } from './rst.js';
import { text } from './text.js';

/** By format, large documents that a reader has to get through: deep, wide, long, never closed. */
export const documents = { markdown, html, rst, text };
