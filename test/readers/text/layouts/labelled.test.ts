import { expect, it } from 'vitest';
import { text } from '../../../../src/readers/text.ts';
import { grid, readLines } from '../../read-text.ts';

it('reads records whose fields say what they are', async () => {
  const { tables } = await readLines(text, [
    'Code: 410',
    'Title: No tray',
    'Help: Put one in,',
    '      and print again.',
    '',
    'Code: 411',
    'Title: No ink',
    '',
    'Code: 412',
    'Title: Jam',
    'Help: Open the lid.',
  ]);
  expect(tables.map(grid)).toEqual([
    [
      ['Code', 'Title', 'Help'],
      ['410', 'No tray', 'Put one in, and print again.'],
      ['411', 'No ink', ''],
      ['412', 'Jam', 'Open the lid.'],
    ],
  ]);
});

it('reads records below a code in brackets, over titles between rules', async () => {
  const { tables } = await readLines(text, [
    '[错误码 1001] 没有纸',
    '错误描述：纸盒是空的。',
    '解决方法：请加纸。',
    '',
    '==========',
    '二、墨水',
    '==========',
    '',
    '[错误码 2001] 没有墨',
    '错误描述：墨盒是空的。',
    '解决方法：请加墨。',
  ]);
  expect(tables.map(grid)).toEqual([
    [
      ['错误码', '', '错误描述', '解决方法'],
      ['1001', '没有纸', '纸盒是空的。', '请加纸。'],
      ['2001', '没有墨', '墨盒是空的。', '请加墨。'],
    ],
  ]);
});

it.each([
  [
    'psql',
    [
      '-[ RECORD 1 ]--',
      'code | 410',
      'text | No tray',
      '-[ RECORD 2 ]--',
      'code | 411',
      'text | No ink',
    ],
  ],
  [
    'MySQL',
    [
      '*************************** 1. row ***************************',
      'code: 410',
      'text: No tray',
      '*************************** 2. row ***************************',
      'code: 411',
      'text: No ink',
    ],
  ],
  ['sqlite', ['code = 410', 'text = No tray', '', 'code = 411', 'text = No ink']],
])('reads what %s prints', async (_, lines) => {
  const { tables } = await readLines(text, lines);
  expect(tables.map(grid)).toEqual([
    [
      ['code', 'text'],
      ['410', 'No tray'],
      ['411', 'No ink'],
    ],
  ]);
});

it('finds none in the stanzas of a copyright', async () => {
  const stanza = (file: string): string[] => [
    `Files: ${file}`,
    'Copyright: 2020 A. Writer',
    'License: none',
    '',
  ];
  const { tables } = await readLines(text, ['*', 'a/tray.c', 'b/ink.c'].flatMap(stanza));
  expect(tables).toEqual([]);
});
