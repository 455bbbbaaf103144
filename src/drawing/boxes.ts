/** The borders of one cell: rows and columns of the drawing, the four corners being `+`. */
export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const PLUS = 0x2b;
const DASH = 0x2d;
const BAR = 0x7c;

/**
 * Finds the cells of a grid table by tracing each one's border, or the corner where no cell can be traced.
 * `rows` are equally long, one character a display column.
 *
 *     +-----+----+      The next cell begins at the topmost, leftmost
 *     | a   | b  |      place that no cell covers yet, here `^`:
 *     ^-----+    |      its left border ends there with the cells
 *     | c   |    |      above and to the left, or never.
 *     +-----+----+
 *
 * docutils: `GridTableParser.parse_table` (parsers/rst/tableparser.py), which keeps a sorted queue of corners instead.
 */
export function findBoxes(rows: readonly string[]): Box[] | { top: number; left: number } {
  const grid = createGrid(rows);
  const found: Box[] = [];
  /** For each column, the row down to which cells cover it. */
  const covered = new Int32Array(grid.right);
  /** For each row, the cells that end there. */
  const endingAt = new Map<number, Box[]>([
    [0, [{ top: 0, left: 0, bottom: 0, right: grid.right }]],
  ]);
  for (let top = 0; top < grid.bottom; top++) {
    for (const above of (endingAt.get(top) ?? []).sort((a, b) => a.left - b.left)) {
      let left = above.left;
      while (left < above.right) {
        if ((covered[left] ?? 0) > top) {
          left++;
          continue;
        }
        const box = traceBox(grid, top, left);
        if (box === undefined || !isOpen(covered, box)) return { top, left };
        covered.fill(box.bottom, left, box.right);
        found.push(box);
        const others = endingAt.get(box.bottom);
        if (others === undefined) endingAt.set(box.bottom, [box]);
        else others.push(box);
        left = box.right;
      }
    }
    endingAt.delete(top);
  }
  return found;
}

/** Whether no column of the box is covered further than to its top. */
function isOpen(covered: Int32Array, { top, left, right }: Box): boolean {
  for (let column = left; column < right; column++) {
    if (covered[column] !== top) return false;
  }
  return true;
}

interface Grid {
  rows: readonly string[];
  bottom: number;
  right: number;
  /** By row, on demand: for each column, where the run of `-` and `+` that it is in begins. */
  runs: Map<number, Int32Array>;
}

function createGrid(rows: readonly string[]): Grid {
  const right = (rows[0] ?? '').length - 1;
  return { rows, bottom: rows.length - 1, right, runs: new Map() };
}

function charAt({ rows }: Grid, row: number, column: number): number {
  return rows[row]?.charCodeAt(column) ?? 0;
}

/**
 * Goes right from the top left corner, trying each `+` as the top right one: the narrowest cell wins.
 *
 *     +-----+--
 *     ^---->
 */
function traceBox(grid: Grid, top: number, left: number): Box | undefined {
  if (charAt(grid, top, left) !== PLUS) return undefined;
  const reachesDown = leftEdge(grid, top, left);
  for (let right = left + 1; right <= grid.right; right++) {
    const char = charAt(grid, top, right);
    if (char === PLUS) {
      const bottom = scanDown(grid, top, left, right, reachesDown);
      if (bottom !== undefined) return { top, left, bottom, right };
    } else if (char !== DASH) return undefined;
  }
  return undefined;
}

/**
 * Goes down from the top right corner, trying each `+` as the bottom right one.
 *
 *     +-----+   |
 *     |     |   |
 *     +-----+   v
 */
function scanDown(
  grid: Grid,
  top: number,
  left: number,
  right: number,
  reachesDown: (bottom: number) => boolean,
): number | undefined {
  for (let bottom = top + 1; bottom <= grid.bottom; bottom++) {
    const char = charAt(grid, bottom, right);
    if (char === PLUS) {
      if (scanLeft(grid, bottom, right) <= left && reachesDown(bottom)) return bottom;
    } else if (char !== BAR) return undefined;
  }
  return undefined;
}

/**
 * How far left a border reaches from the bottom right corner. The answer is kept for the whole row, since many cells
 * may ask for it.
 *
 *     +-----+
 *      <----^
 */
function scanLeft({ rows, runs }: Grid, row: number, column: number): number {
  let run = runs.get(row);
  if (run === undefined) {
    const text = rows[row] ?? '';
    run = new Int32Array(text.length);
    let begin = 0;
    for (let index = 0; index < text.length; index++) {
      const char = text.charCodeAt(index);
      if (char !== PLUS && char !== DASH) begin = index + 1;
      run[index] = begin;
    }
    runs.set(row, run);
  }
  return run[column] ?? column;
}

/**
 * Whether the left border goes from the top left corner down to a bottom left one. No place is looked at twice for
 * one cell.
 *
 *     +  |
 *     |  |
 *     +  v
 */
function leftEdge(grid: Grid, top: number, left: number): (bottom: number) => boolean {
  let intact = top;
  let broken = false;
  return (bottom) => {
    while (!broken && intact < bottom) {
      const char = charAt(grid, intact + 1, left);
      if (char === PLUS || char === BAR) intact++;
      else broken = true;
    }
    return intact >= bottom && charAt(grid, bottom, left) === PLUS;
  };
}
