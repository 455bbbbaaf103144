import type { Cell } from '../../../../model/table.ts';
import { type Stretch, cellOf } from '../../cell.ts';
import type { Page } from '../../page/page.ts';
import { isTitleText } from '../../page/titles.ts';
import { type Found, doubt, quoted } from '../../table.ts';
import { type CertainSegmentation, fitColumns } from './fit.ts';
import { knownHeader } from '../../page/known-header.ts';
import { NO_BORDER, SURE_BORDER, junctionAt } from './junctions.ts';
import type { GluedRow, Segmentation } from './segment.ts';
import { type Token, tokenize } from './tokens.ts';

/** A row to be cut: where it lies in the source, and how long its code is. */
export interface RawRow extends Stretch {
  codeLength: number;
}

/** Below this, a person should look. */
const DOUBTFUL = 0.6;

/**
 * Finds the columns that the rows have in common, and cuts each row into them, down to the line `last`. `above` may be, or end
 * in, their header; what stands before that is a title.
 */
export function gluedTable(
  page: Page,
  raw: readonly RawRow[],
  above: Stretch,
  last: number,
): Found | undefined {
  const text = textOf(page, above);
  const glued = raw.map((row) => gluedRow(textOf(page, row), row.codeLength));
  const fit = fitColumns(glued, knownHeader(text, 'glued')?.length);
  if (fit.width < 2) return undefined;
  const rows = raw.map((row, index) =>
    cellsOf(page, row, glued[index]?.tokens ?? [], fit.rows[index]),
  );
  const names = knownHeader(text, 'glued', fit.width) ?? [];
  const header = names.map(({ start, end }) =>
    cellOf(page.source, [{ start: above.start + start, end: above.start + end }]),
  );
  const title = text.slice(0, names[0]?.start ?? 0).trim();
  const diagnostics = rows.flatMap((row, index) => {
    const why = doubtOf(fit.width, fit.rows[index]);
    const message = `${why}. Read as ${quoted(row)}. Check it, or put tabs between the cells.`;
    return why === undefined ? [] : doubt(page, row[0], message);
  });
  return {
    kind: 'collapsed',
    first: ((header[0] ?? rows[0]?.[0])?.line ?? 1) - 1,
    last,
    ...(isTitleText(title) && { caption: title }),
    header: header.length === 0 ? [] : [header],
    rows,
    diagnostics,
  };
}

/** A stretch of the source, without white space behind it. */
export function textOf({ source }: Page, { start, end }: Stretch): string {
  return source.text.slice(start, end).trimEnd();
}

function gluedRow(text: string, codeLength: number): GluedRow {
  const code: Token = { kind: 'code', start: 0, end: codeLength, isSpaced: false };
  const tokens = [code, ...tokenize(text, codeLength)];
  const isGlued = !/\s/.test(text[codeLength] ?? ' ');
  const junctions = tokens.map((_, at) => {
    if (at > 1) return junctionAt(text, tokens, at);
    return at === 0 || isGlued ? SURE_BORDER : NO_BORDER;
  });
  return { tokens, junctions };
}

function cellsOf(
  { source }: Page,
  row: RawRow,
  tokens: readonly Token[],
  cut: Segmentation | undefined,
): Cell[] {
  let end = row.start;
  return (cut?.cells ?? []).map(({ from, to }) => {
    if (to === from) return cellOf(source, [{ start: end, end }]);
    const start = row.start + (tokens[from]?.start ?? 0);
    end = row.start + (tokens[to - 1]?.end ?? 0);
    return cellOf(source, [{ start, end }]);
  });
}

function doubtOf(width: number, cut: CertainSegmentation | undefined): string | undefined {
  if (cut === undefined) return undefined;
  if (cut.missing > 0)
    return `This row has ${width - cut.missing} visible cells, the others ${width}`;
  return cut.certainty < DOUBTFUL ? 'The cell borders of this row are a guess' : undefined;
}
