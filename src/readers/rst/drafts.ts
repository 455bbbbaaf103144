import type { Draft } from '../../model/draft.ts';
import { renderCell, renderText } from './cell.ts';
import type { References } from './inline/piece.ts';
import type { Line } from './lines.ts';
import type { Block, TableBlock } from './tree.ts';

/** Collects the tables of a document, each with the headings above it; nested ones come behind the one they are in. */
export function collectDrafts(blocks: readonly Block[], references: References): Draft[] {
  const drafts: Draft[] = [];
  collect(blocks, [], { drafts, references });
  return drafts;
}

interface Collection {
  drafts: Draft[];
  references: References;
}

interface Heading {
  level: number;
  text: string;
}

/** Headings inside of something are none of what comes behind it. */
function collect(
  blocks: readonly Block[],
  outer: readonly Heading[],
  collection: Collection,
): void {
  let headings = outer;
  for (const block of blocks) {
    switch (block.type) {
      case 'title':
        headings = withTitle(headings, block.level, [block.line], collection);
        break;
      case 'rubric':
        headings = withTitle(headings, Infinity, block.lines, collection);
        break;
      case 'table':
        collection.drafts.push(draftOf(block, headings, collection.references));
        for (const { body } of block.cells) collect(body, headings, collection);
        break;
      case 'list':
        collect(block.items, headings, collection);
        break;
      case 'item':
      case 'group':
        collect(block.body, headings, collection);
        break;
      default:
    }
  }
}

function withTitle(
  headings: readonly Heading[],
  level: number,
  lines: readonly Line[],
  { references }: Collection,
): readonly Heading[] {
  return [
    ...headings.filter((each) => each.level < level),
    { level, text: renderText(lines, references) },
  ];
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
