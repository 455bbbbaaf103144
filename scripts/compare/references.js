import { cmark } from './cmark.js';
import { docutils } from './docutils.js';
import { html5lib } from './html5lib.js';

/**
 * What each format is measured by: `documentOf` draws a document, `start` gives how to `ask` for the tables in one and to
 * `stop`, `difference` says how ours differ.
 */
export const references = { 'cmark-gfm': cmark, docutils, html5lib };
