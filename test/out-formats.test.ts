import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'parse5';
import prettier from 'prettier';
import { format } from 'sql-formatter';
import { expect, test } from 'vitest';

function samples(...extensions: string[]): string[] {
  return readdirSync('out')
    .filter((name) => extensions.some((extension) => name.endsWith(extension)))
    .map((name) => `out/${name}`);
}

test.each(samples('.sql'))('%s is as sql-formatter has it', (path) => {
  const text = readFileSync(path, 'utf8');
  // It leaves no empty line between the notice and the comment below.
  const below = text.slice(text.indexOf('\n\n') + 2);
  expect(format(below, { language: 'sql', keywordCase: 'upper', dataTypeCase: 'upper' })).toBe(
    below.trimEnd(),
  );
});

test.each(samples('.html'))('%s has no error that a browser would mend', (path) => {
  const errors: unknown[] = [];
  parse(readFileSync(path, 'utf8'), {
    sourceCodeLocationInfo: true,
    onParseError: (error) => errors.push(error),
  });
  expect(errors).toEqual([]);
});

const FOR_PRETTIER = ['.ts', '.js', '.json', '.md', '.mdx', '.yaml', '.graphql'];

test.each(samples(...FOR_PRETTIER))('%s is as prettier has it', async (path) => {
  const text = readFileSync(path, 'utf8');
  expect(await prettier.check(text, { filepath: path })).toBe(true);
});
