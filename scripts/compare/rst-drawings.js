import { eastAsianWidth } from 'get-east-asian-width';
import { cellLines } from './rst-cells.js';

export function width(text) {
  let sum = 0;
  for (const char of text) {
    if (/^\p{M}$/u.test(char)) continue;
    sum += eastAsianWidth(char.codePointAt(0));
  }
  return sum;
}

export function pad(text, to) {
  return text + ' '.repeat(Math.max(0, to - width(text)));
}

/** Cells of a rectangle in which some span, with their lines changed. */
function partition(random, change = (text) => text) {
  const [columns, rows] = [1 + random.below(4), 1 + random.below(4)];
  const owner = Array.from({ length: rows }, () => Array(columns).fill(undefined));
  const cells = [];
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (owner[y][x] !== undefined) continue;
      let [w, h] = [1, 1];
      if (random.below(4) === 0) {
        while (x + w < columns && owner[y][x + w] === undefined && random.below(2)) w++;
        while (y + h < rows && random.below(2)) h++;
      }
      const cell = { x, y, w, h, lines: cellLines(random).map(change) };
      for (let dy = 0; dy < h; dy++) owner[y + dy].fill(cell, x, x + w);
      cells.push(cell);
    }
  }
  return { columns, rows, cells };
}

/** Room that each column (or row) needs, so that cells over several fit as well. */
function room(count, cells, [at, span], need, between) {
  const sizes = Array(count).fill(1);
  for (const cell of cells) {
    const last = cell[at] + cell[span] - 1;
    const has =
      sizes.slice(cell[at], last + 1).reduce((a, b) => a + b, 0) + (cell[span] - 1) * between;
    sizes[last] += Math.max(0, need(cell) - has);
  }
  return sizes;
}

/** Without marks: docutils 0.19 counts them as columns where it looks for the borders, and not where it cuts. */
export function grid(random) {
  const { columns, rows, cells } = partition(random, withoutMarks);
  const margin = random.pick([0, 1, 1, 2]);
  const widths = room(
    columns,
    cells,
    ['x', 'w'],
    ({ lines }) => Math.max(...lines.map(width)) + 2 * margin,
    1,
  );
  const heights = room(rows, cells, ['y', 'h'], ({ lines }) => lines.length, 1);
  const edge = (sizes) => sizes.reduce((edges, size) => [...edges, edges.at(-1) + size + 1], [0]);
  const [xs, ys] = [edge(widths), edge(heights)];
  const canvas = Array.from({ length: ys.at(-1) + 1 }, () => Array(xs.at(-1) + 1).fill(' '));
  for (const { x, y, w, h, lines } of cells) {
    frame(canvas, { left: xs[x], right: xs[x + w], top: ys[y], bottom: ys[y + h] });
    for (const [index, line] of lines.entries()) {
      put(canvas[ys[y] + 1 + index], xs[x] + 1 + margin, line);
    }
  }
  if (random.below(2) === 0) {
    const at = ys[1 + random.below(rows)];
    if (at < ys.at(-1)) canvas[at] = canvas[at].map((char) => (char === '-' ? '=' : char));
  }
  return canvas.map((row) => row.join(''));
}

/** Where borders meet, there is a `+`. */
function frame(canvas, { left, right, top, bottom }) {
  for (const row of [canvas[top], canvas[bottom]]) {
    for (let column = left; column <= right; column++) {
      row[column] = /[|+]/.test(row[column]) ? '+' : '-';
    }
  }
  for (const row of canvas.slice(top, bottom + 1)) {
    for (const column of [left, right]) row[column] = /[-+]/.test(row[column]) ? '+' : '|';
  }
}

export function withoutMarks(text) {
  return text.replace(/\p{M}/gu, '');
}

/** A wide character takes the place behind it, a combining one none. */
function put(row, at, line) {
  let column = at;
  for (const char of line) {
    const size = width(char);
    if (size === 0) row[column - 1] += char;
    else {
      row[column] = char;
      for (let more = 1; more < size; more++) row[column + more] = '';
      column += size;
    }
  }
}

/** With marks only in rows of one line: docutils cuts the lines below a mark in wrong places. */
export function simple(random) {
  const { columns, rows, cells } = partition(random);
  if (cells.some(({ lines }) => lines.length > 1))
    for (const cell of cells) cell.lines = cell.lines.map(withoutMarks);
  const gap = ' '.repeat(random.pick([1, 2, 2, 3]));
  const widths = room(
    columns,
    cells,
    ['x', 'w'],
    ({ lines }) => Math.max(...lines.map(width)),
    gap.length,
  ).map((size, column) => Math.max(1, size - (column === columns - 1 ? random.below(6) : 0)));
  const rule = (char, groups = widths.map((_, column) => [column, 1])) =>
    groups
      .map(([x, w]) =>
        char.repeat(widths.slice(x, x + w).reduce((a, b) => a + b, 0) + (w - 1) * gap.length),
      )
      .join(gap);
  const out = [rule('=')];
  const header = random.below(3) === 0 ? 1 + random.below(rows) : 0;
  for (let y = 0; y < rows; y++) {
    const row = cells.filter((cell) => cell.y === y).sort((a, b) => a.x - b.x);
    const height = Math.max(1, ...row.map(({ lines }) => lines.length));
    for (let line = 0; line < height; line++) {
      let text = '';
      for (const { x, lines } of row) {
        const left = widths.slice(0, x).reduce((a, b) => a + b + gap.length, 0);
        text = pad(text, left) + (lines[line] ?? '');
      }
      out.push(text.trimEnd());
    }
    const spans = row.some(({ w }) => w > 1);
    const groups = row.map(({ x, w }) => [x, w]);
    if (y + 1 === header && y + 1 < rows) out.push(rule('=', spans ? groups : undefined));
    else if (spans || random.below(5) === 0) out.push(rule('-', groups));
    else if (random.below(6) === 0) out.push('');
  }
  return [...out, rule('=')];
}
