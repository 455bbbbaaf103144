import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBoxes } from '../../src/drawing/boxes.ts';

function boxes(...rows: string[]): unknown {
  const found = findBoxes(rows);
  return Array.isArray(found)
    ? found.map(({ top, left, bottom, right }) => [top, left, bottom, right])
    : found;
}

describe('findBoxes', () => {
  it('finds one cell', () => {
    expect(boxes('+--+', '|  |', '+--+')).toEqual([[0, 0, 2, 3]]);
  });

  it('finds cells that no row or column goes through', () => {
    expect(
      boxes(
        '+--+-----+', //
        '|  |     |',
        '|  +--+--+',
        '|  |  |  |',
        '+--+--+  |',
        '|     |  |',
        '+-----+--+',
      ),
    ).toEqual([
      [0, 0, 4, 3],
      [0, 3, 2, 9],
      [2, 3, 4, 6],
      [2, 6, 6, 9],
      [4, 0, 6, 6],
    ]);
  });

  it('takes the narrowest cell, then the lowest', () => {
    expect(boxes('+-+-+', '| | |', '+-+-+', '|   |', '+---+')).toEqual([
      [0, 0, 2, 2],
      [0, 2, 2, 4],
      [2, 0, 4, 4],
    ]);
  });

  it('goes past a plus sign that is text', () => {
    expect(boxes('+-----+', '| +-+ |', '+-----+')).toEqual([[0, 0, 2, 6]]);
  });

  it('tells the corner from which no cell can be traced', () => {
    expect(boxes('+--+--+', '|  |  |', '+--+  |', '|     |', '+-----+')).toEqual({
      top: 0,
      left: 3,
    });
  });

  it('finds nothing in a lone border', () => {
    expect(boxes('+--+')).toEqual([]);
  });

  it('covers each place inside the border once, or none', () => {
    // Three by three cells of two characters; what is drawn between them is left to chance, the border is not.
    const edges = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
    let drawn = 0;
    fc.assert(
      fc.property(edges, (edge) => {
        const border = '+--+--+--+';
        const line = (at: number): string =>
          `+${[0, 1, 2].map((cell) => (edge[at + cell] ? '--' : '  ')).join('+')}+`;
        const row = (at: number): string =>
          `|  ${edge[at] ? '|' : ' '}  ${edge[at + 1] ? '|' : ' '}  |`;
        const rows = [border, row(6), line(0), row(8), line(3), row(10), border];
        const found = findBoxes(rows);
        if (!Array.isArray(found)) return;
        drawn++;
        const covered = found.reduce((sum, b) => sum + (b.bottom - b.top) * (b.right - b.left), 0);
        expect(covered).toBe((rows.length - 1) * (border.length - 1));
      }),
      { numRuns: 700 },
    );
    expect(drawn).toBeGreaterThan(20);
  });
});
