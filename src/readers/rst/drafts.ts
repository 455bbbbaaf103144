import type { Draft } from '../../model/draft.ts';
import { renderCell, renderText } from './cell.ts';
import type { References } from './inline/piece.ts';
import type { Line } from './lines.ts';
import { type Block, type TableBlock, partsOf } from './tree.ts';

/**
 * The tables among blocks, each with the headings above it; nested ones come behind the one they are in. Headings inside of
 * something are none of what comes behind it.
 */
export function collectDrafts(blocks: readonly Block[], references: References): Draft[] {
  const drafts: Draft[] = [];
  const collect = (inside: readonly Block[], outer: readonly Heading[]): void => {
    let headings = outer;
    const addHeading = (level: number, lines: readonly Line[]): void => {
      const above = headings.filter((each) => each.level < level);
      headings = [...above, { level, text: renderText(lines, references) }];
    };
    for (const block of inside) {
      if (block.type === 'title') addHeading(block.level, [block.line]);
      if (block.type === 'rubric') addHeading(Infinity, block.lines);
      if (block.type === 'table') drafts.push(draftOf(block, headings, references));
      for (const part of partsOf(block)) collect(part, headings);
    }
  };
  collect(blocks, []);
  return drafts;
}

interface Heading {
  level: number;
  text: string;
}

function draftOf(table: TableBlock, headings: readonly Heading[], references: References): Draft {
  const { kind, line, endLine, caption, headerRows, cells } = table;
  return {
    kind,
    line,
    endLine,
    headings: headings.map(({ text }) => text),
    caption: renderText(caption, references) || null,
    headerRows,
    cells: cells.map(({ body, at, row, column, rowSpan, colSpan }) => {
      return { cell: renderCell(body, references, at), row, column, rowSpan, colSpan };
    }),
  };
}
