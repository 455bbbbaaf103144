import { readFileSync } from 'node:fs';
import type { Case } from './suite.ts';

/**
 * Our own cases, each below a line `%%% id`, with the tables that a reference finds in them: docutils in reStructuredText,
 * html5lib and the steps of the standard in HTML, cmark-gfm in Markdown. `scripts/expect.js` writes those down.
 */
export function ownCases(format: 'rst' | 'html' | 'markdown'): Case[] {
  const text = (extension: string): string =>
    readFileSync(new URL(`own/${format}.${extension}`, import.meta.url), 'utf8');
  const expected: Record<string, Omit<Case, 'id' | 'input'>> = JSON.parse(text('json'));
  return Array.from(text('txt').matchAll(/^%%% (.*)\n([^]*?)(?=^%%% |(?![^]))/gm), (match) => {
    const [, id = '', input = ''] = match;
    const found = expected[id];
    if (found === undefined) throw new Error(`Run scripts/expect.js: "${id}" is new.`);
    return { id, input, ...found };
  });
}
