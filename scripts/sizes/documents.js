import { html } from './html.js';
import { markdown } from './markdown.js';
import { rst } from './rst.js';
import { text } from './text.js';

/** By format, large documents that a reader has to get through: deep, wide, long, never closed. */
const named = { markdown, html, rst, text };

/** The same again, with the format left to be found out. */
const unnamed = Object.entries(named).flatMap(([format, all]) =>
  Object.entries(all).map(([name, make]) => [`${format}: ${name}`, make]),
);

export const documents = { ...named, detected: Object.fromEntries(unnamed) };
