import type { Cell } from '../../../../model/table.ts';
import { type Stretch, cellOf } from '../../cell.ts';
import type { Page } from '../../page/page.ts';
import { doubt, quoted } from '../../table.ts';
import { type CertainSegmentation, fitColumns } from './fit.ts';
import { NO_BORDER, SURE_BORDER, junctionAt } from './junctions.ts';
import type { GluedRow, Segmentation } from './segment.ts';
import { type Token, tokenize } from './tokens.ts';

/** A row to be cut: where it lies in the source, and how long its code is. */
export interface RawRow extends Stretch {
  codeLength: number;
  /** Lines of its last cell, below. */
  more: Stretch[];
}

/** Rows cut into cells, with what was doubtful about it. */
export interface CutRows {
  width: number;
  rows: Cell[][];
  diagnostics: ReturnType<typeof doubt>[];
}

/** Below this, a person should look. */
const DOUBTFUL = 0.6;

/** Finds the columns that the rows have in common, and cuts each row into them. `named`: cells of the header, if known. */
export function cutRows(page: Page, raw: readonly RawRow[], named?: number): CutRows {
  const glued = raw.map((row) => gluedRow(page, row));
  const fit = fitColumns(glued, named);
  const rows = raw.map((row, index) =>
    cellsOf(page, row, glued[index]?.tokens ?? [], fit.rows[index]),
  );
  const diagnostics = rows.flatMap((row, index) => {
    const why = doubtOf(fit.width, fit.rows[index], raw[index]);
    const message = `${why}. Read as ${quoted(row)}. Check it, or put tabs between the cells.`;
    return why === undefined ? [] : doubt(page, row[0], message);
  });
  return { width: fit.width, rows, diagnostics };
}

function gluedRow({ source }: Page, { start, end, codeLength }: RawRow): GluedRow {
  const text = source.text.slice(start, end);
  const behind = tokenize(text.slice(codeLength)).map((token) => shifted(token, codeLength));
  const tokens: Token[] = [{ kind: 'code', start: 0, end: codeLength, isSpaced: false }, ...behind];
  const isGlued = !/\s/.test(text[codeLength] ?? ' ');
  const junctions = tokens.map((_, at) => {
    if (at === 1) return isGlued ? SURE_BORDER : NO_BORDER;
    return at === 0 ? NO_BORDER : junctionAt(text, tokens, at);
  });
  return { tokens, junctions };
}

function shifted(token: Token, by: number): Token {
  return { ...token, start: token.start + by, end: token.end + by };
}

function cellsOf(
  { source }: Page,
  row: RawRow,
  tokens: readonly Token[],
  cut: Segmentation | undefined,
): Cell[] {
  const cells = cut?.cells ?? [];
  const last = cells.findLastIndex(({ from, to }) => to > from);
  let end = row.start;
  return cells.map(({ from, to }, column) => {
    if (to === from) return cellOf(source, [{ start: end, end }]);
    const start = row.start + (tokens[from]?.start ?? 0);
    end = row.start + (tokens[to - 1]?.end ?? 0);
    return cellOf(source, [{ start, end }, ...(column === last ? row.more : [])]);
  });
}

function doubtOf(
  width: number,
  cut: CertainSegmentation | undefined,
  raw: RawRow | undefined,
): string | undefined {
  if (cut === undefined || raw === undefined) return undefined;
  if (cut.missing > 0)
    return `This row has ${width - cut.missing} visible cells, the others ${width}`;
  if (cut.certainty < DOUBTFUL) return 'The cell borders of this row are a guess';
  return raw.more.length > 0 ? 'A line without a code was read as part of this row' : undefined;
}
