import { describe, expect, it } from 'vitest';
import { text } from '../../../src/readers/text.ts';
import { grid, readLines } from '../read-text.ts';

describe('rows with pipes between their cells', () => {
  it('have a header in their first line, or none', async () => {
    const lines = ['404 | No such tray | locked |', '4** | Some tray | open |'];
    const rows = [
      ['404', 'No such tray', 'locked'],
      ['4**', 'Some tray', 'open'],
    ];
    const header = ['Code', 'Meaning', 'State'];
    const headed = await readLines(text, ['Trays', '', 'Code | Meaning | State |', ...lines]);
    expect(headed.tables.map(grid)).toEqual([[header, ...rows]]);
    expect(headed.tables[0]).toMatchObject({ kind: 'pipe', line: 3, endLine: 5 });
    expect(headed.tables[0]?.rows[0]?.[1]).toEqual({ text: 'No such tray', line: 4, column: 7 });
    const bare = await readLines(text, ['Trays', '', ...lines]);
    expect(bare.tables.map(grid)).toEqual([rows]);
  });

  it('may be words, where a header says so and pipes stand around them', async () => {
    const lines = [
      '| Error code | What else |',
      '| not_found | There is no tray. |',
      '| invalid | It is no tray. |',
    ];
    const { tables } = await readLines(text, ['Trays', '', ...lines]);
    expect(tables.map(grid)).toEqual([
      [
        ['Error code', 'What else'],
        ['not_found', 'There is no tray.'],
        ['invalid', 'It is no tray.'],
      ],
    ]);
  });

  it.each([
    [['yes | no', 'up | down', 'left | right']],
    [['status = "100" | "101"', 'other = "200" | "201"']],
    [['a |= 0x10;', 'b |= 0x20;']],
    [['404 | No such tray']],
    [['```', '404 | No such tray', '409 | Locked', '```']],
  ])('are not seen in %j', async (lines) => {
    const { tables } = await readLines(text, ['Something else', '', ...lines]);
    expect(tables).toEqual([]);
  });
});
