import { printedTableAt } from '../../drawing/printed.ts';
import type { Source } from '../../source/source.ts';

/** How many characters of a document are looked at. */
const REACH = 100_000;

/** What reStructuredText looks like, and how sure each sign makes that it is. */
const signs: readonly (readonly [number, RegExp])[] = [
  [0.9, /^ *\.\. (?:(?:list|csv|flat)-)?table::/m],
  [
    0.85,
    /^ *\.\. (?:code-block|code|note|warning|tip|image|figure|toctree|contents|include|only|math|raw)::/m,
  ],
  [0.7, /^ *\.\. [a-z][\w:.-]*::(?: |$)/m],
  [0.6, /^ *\.\. (?:_(?:(?!:).)+:|\[[\w#*]+\] |\|(?:(?!\|).)+\| [a-z]+::)/m],
  [0.7, /`[^`<\n]* ?<[^<>`\n]+>`_/],
  [0.6, /(?:^|[\s(]):[a-z][\w:.-]*:`[^`\n]+`/m],
  [0.2, /\S::\n\n {2,}\S/],
  // A title with a line above and below; one with a line that Markdown does not have.
  [0.4, /^([=\-~^"'#*+.:_`])\1{2,}\n *\S.*\n\1{3,}$/m],
  [0.3, /^\w.*\n([~^"'#*+.:_`])\1{2,}$/m],
];

/** What it does not look like. */
const countersigns: readonly (readonly [number, RegExp])[] = [
  [0.4, /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+(?:\|[ \t]*)?$/m],
  [0.2, /^\s*<(?:!doctype|html|\?xml)\b/i],
  [0.5, /^#{1,6} {1,3}\S/m],
  [0.5, /^```/m],
];

/** In Markdown, what is between fences may be an example of anything. */
const FENCED = /^```[^]*?^```/gm;

const GRID = 0.85;
/** A grid with a line a row, as programs print it. */
const PRINTED = 0.4;
const SIMPLE = 0.92;

/** How much a document looks like reStructuredText, from 0 to 1. */
export function detectRst({ text }: Source): number {
  const head = text.slice(0, REACH).replace(/\r\n?/g, '\n');
  const outside = head.replace(FENCED, '');
  const lines = outside.split('\n');
  const weights = signs.filter(([, sign]) => sign.test(outside)).map(([weight]) => weight);
  if (hasGrid(lines)) weights.push(isPrinted(lines) ? PRINTED : GRID);
  if (hasSimple(lines)) weights.push(SIMPLE);
  const doubt = weights.reduce((rest, weight) => rest * (1 - weight), 1);
  const factors = countersigns.filter(([, sign]) => sign.test(head)).map(([factor]) => factor);
  return factors.reduce((score, factor) => score * factor, 1 - doubt);
}

/** A whole grid table, unindented: indented ones are pictures in many a plain text. */
function hasGrid(lines: readonly string[]): boolean {
  let width = 0;
  let rows = 0;
  for (const line of lines) {
    if (/^\+-[-+]*-\+\s*$/.test(line)) {
      if (rows > 0 && line.trimEnd().length === width) return true;
      width = line.trimEnd().length;
      rows = 0;
    } else if (width > 0 && /^[|+].*[|+]\s*$/.test(line)) rows++;
    else width = rows = 0;
  }
  return false;
}

/** Whether the first grid is one that a program has printed. */
function isPrinted(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => /^\+-[-+]*-\+\s*$/.test(line));
  return printedTableAt(lines, first) !== undefined;
}

/** Two equal borders with several columns. */
function hasSimple(lines: readonly string[]): boolean {
  const borders = lines
    .map((line) => line.trim())
    .filter((line) => /^=[= ]*$/.test(line) && line.includes(' '));
  return new Set(borders).size < borders.length;
}
