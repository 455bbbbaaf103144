import { type Measure, gridMeasures, measures } from '../../../drawing/columns.ts';
import { readMeasured } from '../../../drawing/measured.ts';
import type { Rule } from '../../../model/rules.ts';
import type { Construct, Found, Parser } from '../construct.ts';
import type { RstDocument } from '../document.ts';
import type { Drawn, Fault, Isolated } from './drawn.ts';
import { isGridBorder, isolateGrid, parseGrid } from './grid.ts';
import { type Line, indentOf, isBlank } from '../lines.ts';
import { isSimpleTop, isolateSimple, parseSimple } from './simple.ts';

export const gridTable: Construct = (lines, at, parser) => {
  const line = lines[at];
  if (line === undefined || !isGridBorder(line)) return undefined;
  return drawnTable('grid', isolateGrid(lines, at), parseGrid, lines, parser);
};

export const simpleTable: Construct = (lines, at, parser) => {
  const line = lines[at];
  if (line === undefined || !isSimpleTop(line)) return undefined;
  return drawnTable('simple', isolateSimple(lines, at), parseSimple, lines, parser);
};

function drawnTable(
  kind: 'grid' | 'simple',
  { block, next }: Isolated,
  parse: (block: readonly Line[], measure: Measure) => Drawn | Fault,
  lines: readonly Line[],
  parser: Parser,
): Found {
  const drawn =
    'fault' in block
      ? block
      : readMeasured(block, parse, kind === 'grid' ? gridMeasures : measures);
  if ('fault' in drawn) {
    parser.document.report('malformed-table', drawn, drawn.fault);
    return { blocks: [{ type: 'malformed' }], next };
  }
  reportDoubts(drawn, lines[next], parser.document);
  const [first, last] = 'fault' in block ? [] : [block[0], block.at(-1)];
  const cells = drawn.cells.map(({ row, column, rowSpan, colSpan, lines: inside, at }) => {
    return { row, column, rowSpan, colSpan, body: parser.nest(inside), at };
  });
  return {
    blocks: [
      {
        type: 'table',
        kind,
        line: first?.number ?? 0,
        endLine: last?.number ?? 0,
        caption: [],
        headerRows: drawn.headerRows,
        cells,
      },
    ],
    next,
  };
}

/** `below`: what follows the table without a blank line, rows that no border ends or something else. */
function reportDoubts(
  { dropped, uneven }: Drawn,
  below: Line | undefined,
  document: RstDocument,
): void {
  const report = (code: Rule, line: Line, message: string): void =>
    document.report(code, { line, index: indentOf(line) }, message);
  for (const line of dropped) report('cut-cell', line, DROPPED);
  if (uneven !== undefined) report('malformed-table-read', uneven, UNEVEN);
  if (below === undefined || isBlank(below)) return;
  if (/^ *[+|]/.test(below.text)) report('malformed-table', below, CUT_OFF);
  else report('blank-line-expected', below, NO_BLANK_LINE);
}

const DROPPED =
  'This line is not in a row, because the first column above it is empty. Put "\\" there to start a row.';
const UNEVEN =
  'The bars of this line are not aligned with those above, so docutils shows no table. Read by their number. Wide characters take two columns.';
const CUT_OFF =
  'The table ends above this line, because the border below is not complete. Fix the border, or this row is lost.';
const NO_BLANK_LINE = 'The table ends above this line. Put a blank line between them.';
