import { describe, expect, it } from 'vitest';
import { text } from '../../../src/readers/text.ts';
import { grid, readLines } from '../read-text.ts';

async function grids(...lines: string[]): Promise<string[][][]> {
  return (await readLines(text, lines)).tables.map(grid);
}

describe('lists of codes', () => {
  it.each([
    ['• 0:成功', '• 429:太频繁(限流)'],
    ['0：成功', '429：太频繁(限流)'],
    ['0 = 成功', '429 = 太频繁(限流)'],
    ['- 0 成功', '- 429 太频繁(限流)'],
    ['0 - 成功', '429 - 太频繁(限流)'],
  ])('such as %s', async (...lines) => {
    expect(await grids(...lines)).toEqual([
      [
        ['0', '成功'],
        ['429', '太频繁(限流)'],
      ],
    ]);
  });

  it('may have names for codes', async () => {
    expect(await grids('E100: no paper', 'ERR_JAM: paper jam', '-1: unknown')).toEqual([
      [
        ['E100', 'no paper'],
        ['ERR_JAM', 'paper jam'],
        ['-1', 'unknown'],
      ],
    ]);
  });
});

it('reads tabs, with a header that a blank line sets off', async () => {
  expect(await grids('Code\tText\tNote', '', '1\tone\t', '2\ttwo\tsee 1')).toEqual([
    [
      ['Code', 'Text', 'Note'],
      ['1', 'one', ''],
      ['2', 'two', 'see 1'],
    ],
  ]);
});

it('reads columns aligned by width, and rows that go on', async () => {
  const lines = [
    'code  meaning',
    '404   订单不存在，',
    '      请核对',
    '409   locked',
    '410   gone',
  ];
  expect(await grids(...lines)).toEqual([
    [
      ['code', 'meaning'],
      ['404', '订单不存在， 请核对'],
      ['409', 'locked'],
      ['410', 'gone'],
    ],
  ]);
});

it('reads a cell a line', async () => {
  const lines = ['Code', 'Meaning', '404', 'Not found', '409', 'Locked', '410', 'Gone'];
  expect(await grids(...lines)).toEqual([
    [
      ['Code', 'Meaning'],
      ['404', 'Not found'],
      ['409', 'Locked'],
      ['410', 'Gone'],
    ],
  ]);
});

it('takes short lines that stand alone for headings', async () => {
  const lines = [
    'Skip to content',
    '',
    'Print service',
    '',
    'Errors (v2)',
    '',
    '• 1: jam',
    '• 2: no ink',
  ];
  const { tables } = await readLines(text, lines);
  expect(tables[0]?.headings).toEqual(['Print service', 'Errors (v2)']);
});

it.each([
  [
    'prose',
    ['Call us at 10:30. We answer', 'within two days:  promised.', 'Note: bring your card.'],
  ],
  ['steps', ['1. Open the lid.', '2. Take out the paper.', '3. Close it.']],
  ['dates', ['2024年开始施工', '2025年完成一半', '2026年竣工']],
  ['requirements', ['requests==2.31', 'numpy>=1.2', 'flask']],
  ['bytes', ['57fe29620bf3585fd2dd', '17694a74ccad3ec69269', '41d018d56fe938f3cbf0']],
])('finds no table in %s', async (_, lines) => {
  expect((await readLines(text, lines)).tables).toEqual([]);
});

it.each([
  [['--Trays--', '-1 - jam', '-2 - no ink'], 'Trays'],
  [['; Trays', '-1 - jam', '-2 - no ink'], 'Trays'],
  [['/* Trays */', '-1 - jam', '-2 - no ink'], 'Trays'],
  [['Replies', '', '*** Trays ***', '-1 - jam', '-2 - no ink'], 'Trays'],
  [['---------', 'tray(): returns', '-1 - jam', '-2 - no ink', '---------'], 'tray(): returns'],
])('takes titles out of their decoration: %j', async (lines, heading) => {
  const { tables } = await readLines(text, lines);
  expect(tables.map((table) => table.headings.at(-1))).toEqual([heading]);
});
