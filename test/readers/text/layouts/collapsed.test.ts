import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../../../src/readers/text.ts';
import { grid, readLines } from '../../read-text.ts';

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
