import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md') && !['api.md', 'gallery.md'].includes(name))
    .map((name) => `docs/${name}`),
];

/** The sentences of a page's paragraphs and lists; code, tables and headings are none. */
function sentencesOf(page: string): string[] {
  const prose = page
    .replace(/^( *)```[\s\S]*?^\1```$/gm, '')
    .split('\n')
    .filter((line) => !/^\s*(?:[|#<]|!\[)/.test(line))
    .map((line) => line.replace(/^\s*(?:[-*]|\d+\.) /, ''))
    .join('\n\n')
    .replace(/`[^`]*`/g, 'code')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return prose
    .split(/(?<=[.:!?])\**\s+|\n\n+/)
    .map((each) => each.trim())
    .filter((each) => each.split(/\s+/).length > 2);
}

const words = (sentence: string): number => sentence.split(/\s+/).length;

it.each(pages)('%s has short sentences', (path) => {
  const sentences = sentencesOf(readFileSync(path, 'utf8'));
  expect(sentences.length).toBeGreaterThan(2);
  const average = sentences.reduce((sum, each) => sum + words(each), 0) / sentences.length;
  expect(average).toBeLessThan(16);
  expect(sentences.filter((each) => words(each) > 40)).toEqual([]);
});

/** Words of manuals of another century, each with a plain one. */
const STRANGE =
  /\b(?:in silence|taken for|overrule|afresh|save for|for want of|is none|no more than|as well be|whichever|whatever its|is told of|are told of|mend(?:s|ed)?)\b/gi;

it.each(pages)('%s has common words', (path) => {
  const found = sentencesOf(readFileSync(path, 'utf8')).flatMap(
    (each) => each.match(STRANGE) ?? [],
  );
  expect(found).toEqual([]);
});
