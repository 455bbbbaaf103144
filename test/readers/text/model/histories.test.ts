import { expect, it } from 'vitest';
import { text } from '../../../../src/readers/text.ts';
import { grid, readLines } from '../../read-text.ts';

const bugs = ['401234: the tray opens by itself', '409876: ink runs out', '500123: paper is torn'];
const releases = [
  'Changes in printer 4.1:',
  'Release 4.2.0 (11 May 2024)',
  'version 4.3',
  'Changes for 4.4',
];

it('takes numbers below each release for what was changed', async () => {
  const lines = releases.flatMap((release) => [release, '', ...bugs, '']);
  expect((await readLines(text, lines)).tables).toEqual([]);
});

it('takes the same numbers for codes where no releases are listed', async () => {
  const [table] = (await readLines(text, ['What it says:', '', ...bugs])).tables;
  expect(table && grid(table)).toEqual(bugs.map((line) => line.split(': ')));
});

it('keeps a table of a history that has a header', async () => {
  const lines = [...releases, '', 'Code    Meaning', '401     no tray', '409     open'];
  const [table] = (await readLines(text, lines)).tables;
  expect(table && grid(table)).toEqual([
    ['Code', 'Meaning'],
    ['401', 'no tray'],
    ['409', 'open'],
  ]);
});
