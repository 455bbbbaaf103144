import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../../src/readers/text.ts';
import { grid, readLines } from '../read-text.ts';

async function grids(...lines: string[]): Promise<string[][][]> {
  return (await readLines(text, lines)).tables.map(grid);
}

describe('glued rows', () => {
  it('are divided by what they show together, the header with them', async () => {
    const { tables, diagnostics } = await readLines(text, [
      'codemessage说明',
      '7001Parcel lost包裹丢失(见 tracking_no)。',
      '7002API quota exceededAPI Quota 已用完。',
      '7003Invalid AppKey密钥无效。',
    ]);
    expect(tables.map(grid)).toEqual([
      [
        ['code', 'message', '说明'],
        ['7001', 'Parcel lost', '包裹丢失(见 tracking_no)。'],
        ['7002', 'API quota exceeded', 'API Quota 已用完。'],
        ['7003', 'Invalid AppKey', '密钥无效。'],
      ],
    ]);
    expect(diagnostics).toEqual([]);
    expect(tables[0]?.rows[1]?.[2]).toMatchObject({ line: 3, column: 23 });
  });

  it('are below a header that begins like a name, and the title of both', async () => {
    const { tables } = await readLines(text, [
      '错误码',
      '',
      'error_codemessage中文说明',
      '7001Parcel lost包裹丢失。',
      '7002Parcel late包裹延误。',
    ]);
    expect(tables).toMatchObject([{ headings: ['错误码'] }]);
    expect(tables.map(grid)).toEqual([
      [
        ['error_code', 'message', '中文说明'],
        ['7001', 'Parcel lost', '包裹丢失。'],
        ['7002', 'Parcel late', '包裹延误。'],
      ],
    ]);
  });

  it('may have one text only, and no header', async () => {
    expect(await grids('-101参数错误', '-102签名错误', '-103没有权限')).toEqual([
      [
        ['-101', '参数错误'],
        ['-102', '签名错误'],
        ['-103', '没有权限'],
      ],
    ]);
  });

  it('report a row that does not fit, and keep it', async () => {
    const { tables, diagnostics } = await readLines(text, [
      '7001Parcel lost包裹丢失',
      '7002Parcel late包裹延误',
      '7003Parcel split包裹已拆分',
      '7004only English here',
    ]);
    expect(tables[0]?.rows.at(-1)?.map((cell) => cell.text)).toEqual([
      '7004',
      'only English here',
      '',
    ]);
    expect(tables[0]?.confidence).toBeLessThan(0.9);
    expect(diagnostics).toMatchObject([{ code: 'uncertain-row', severity: 'warning', line: 4 }]);
  });

  it('come back whole, whatever was glued', async () => {
    const english = fc
      .array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '));
    const chinese = fc.stringMatching(/^[一-龥]{2,12}。?$/);
    const row = fc.tuple(fc.integer({ min: 1000, max: 9999 }), english, chinese);
    const rows = fc.uniqueArray(row, { minLength: 3, maxLength: 12, selector: ([code]) => code });
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const { tables } = await readLines(
          text,
          all.map((cells) => cells.join('')),
        );
        expect(tables.map(grid)).toEqual([all.map((cells) => cells.map(String))]);
      }),
    );
  });
});

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

it('reads pairs of a dictionary, whose codes may have points', async () => {
  const lines = ['{', '  "-1.2": "no tray", "-1.0": "locked",', '  "10.1": "jam; in tray 2"', '}'];
  expect(await grids(...lines)).toEqual([
    [
      ['-1.2', 'no tray'],
      ['-1.0', 'locked'],
      ['10.1', 'jam; in tray 2'],
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
