import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const [english, chinese] = ['README.md', 'README.zh-CN.md'].map((path) =>
  readFileSync(path, 'utf8'),
);

const all = (page = '', pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map(([found]) => found).toSorted();

it.each([
  ['pages', /\]\((?!README)[^)]+\)/g],
  ['commands', /^(?:\$ )?np[mx] [^#\n]*(?<! )/gm],
])('README has the same %s in both languages', (_, pattern) => {
  const found = all(english, pattern);
  expect(found.length).toBeGreaterThan(3);
  expect(all(chinese, pattern)).toEqual(found);
});
