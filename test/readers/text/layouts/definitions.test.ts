import { expect, it } from 'vitest';
import { text } from '../../../../src/readers/text.ts';
import { grid, readLines } from '../../read-text.ts';

it('reads terms with text that is indented further, on their line or below', async () => {
  const { tables } = await readLines(text, [
    'What the printer says',
    '',
    '       ETRAY  There is no tray, or it',
    '              is open.',
    '',
    '       EPAPERJAM',
    '              Paper is stuck.',
    '',
    '       EINK (since 2.0)',
    '              There is no ink.',
    '',
    '              Buy some.',
    '',
    '       EDOOR  The door is open.',
    '',
    '       ELID   The lid is.',
    '',
    'Nothing else is said.',
  ]);
  expect(tables.map(grid)).toEqual([
    [
      ['ETRAY', 'There is no tray, or it is open.'],
      ['EPAPERJAM', 'Paper is stuck.'],
      ['EINK (since 2.0)', 'There is no ink.'],
      ['EDOOR', 'The door is open.'],
      ['ELID', 'The lid is.'],
    ],
  ]);
});

it('finds none in the sections of a manual, its options, or its words', async () => {
  for (const terms of [
    ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'FILES', 'AUTHOR'],
    ['   -a', '   -b', '   --tray', '   --ink', '   --all'],
    ['   tray', '   paper', '   ink', '   lid', '   door'],
  ]) {
    const lines = terms.flatMap((term) => [term, '       says what it is', '']);
    expect((await readLines(text, lines)).tables).toEqual([]);
  }
});
