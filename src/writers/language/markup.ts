import type { Language } from '../target.ts';
import { plainNames } from './names.ts';

/** Comments and names where HTML is understood: in pages, and in Markdown. */
export const markup: Pick<Language, 'comment' | 'names'> = {
  comment: {
    line: '<!-- ',
    lineEnd: ' -->',
    // VitePress looks for `<!--@include: …-->` within comments, too.
    safe: (line) => line.replace(/(--!?)>/g, '$1\\>').replaceAll('<!--', '<\\!--'),
  },
  names: plainNames,
};
