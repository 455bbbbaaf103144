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

it('knows a term by the column in which its text begins, whatever space is left before it', async () => {
  const { tables } = await readLines(text, [
    'The printer ends with one of these statuses:',
    '',
    '     0            All  is  printed.',
    '',
    '     17           A tray is missing, or',
    '                  it is open.',
    '',
    '     PAPER_IS_OUT Nothing is left to print on.',
    '',
    '     If  it  says anything else, somebody is to look',
    '     after it.  Most do not.',
  ]);
  expect(tables.map(grid)).toEqual([
    [
      ['0', 'All is printed.'],
      ['17', 'A tray is missing, or it is open.'],
      ['PAPER_IS_OUT', 'Nothing is left to print on.'],
    ],
  ]);
});

it('takes no word for a term that ends a paragraph', async () => {
  const { tables } = await readLines(text, [
    '     What  the  printer  says  is  written  to  the log of the system, or to its',
    '     standard output.  To this day nobody knows why; these are all the messages:',
    '',
    '     TRAY_OPEN',
    '            Close it.',
    '',
    '     TRAY_GONE',
    '            Buy one.',
  ]);
  expect(tables.map(grid)).toEqual([
    [
      ['TRAY_OPEN', 'Close it.'],
      ['TRAY_GONE', 'Buy one.'],
    ],
  ]);
});

it('takes plain words where the line above says that they are all there may be', async () => {
  const terms = [
    'a4     That of most of the world.',
    '',
    'letter The usual size.',
    '',
    'photo  Of any size.',
    '',
  ];
  const read = async (lead: string): Promise<string[][][]> => {
    const lines = [
      lead,
      '',
      ...terms.map((line) => `       ${line}`),
      '       any',
      '              What is in the tray.',
    ];
    return (await readLines(text, lines)).tables.map(grid);
  };
  const sizes = [
    [
      ['a4', 'That of most of the world.'],
      ['letter', 'The usual size.'],
      ['photo', 'Of any size.'],
      ['any', 'What is in the tray.'],
    ],
  ];
  expect(await read('Valid sizes are:')).toEqual(sizes);
  expect(await read('Keywords for the size of paper:')).toEqual(sizes);
  expect(await read('We have seen these:')).toEqual([]);
});
