import { cmark } from './cmark.js';
import { docutils } from './docutils.js';
import { html5lib } from './html5lib.js';
import { remark } from './remark.js';

/** What each format is measured by. */
export const references = { 'cmark-gfm': cmark, docutils, html5lib, remark };
