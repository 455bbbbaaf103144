import type { Block, Line } from './block.ts';
import { type Patchwork, addLines, createPatchwork } from './inline/patchwork.ts';
import { addRawHtml, escapeHtml } from './inline/raw-html.ts';

/** HTML that makes tables or headings. */
const STRUCTURE = /<(?:table|h[1-6]|dl|summary)\b/i;

/** HTML that is part of a table. */
const TABLE_PART = /<\/?(?:table|caption|colgroup|thead|tbody|tfoot|t[rdh]|d[ltd])\b/gi;
const TABLE_END = /^<\/(?:table|dl)$/i;

/**
 * The blocks to put together as one page of HTML, where raw HTML among the Markdown makes tables or headings; undefined
 * where there is no such HTML. A table may lie in pieces, with Markdown between the tags:
 *
 *     <table><tr><td>        HTML
 *
 *     **bold**               a paragraph
 *
 *     </td></tr></table>     HTML
 *
 * A table that nothing ends has all that follows in it.
 */
export function pageBlocks(blocks: readonly Block[]): Block[] | undefined {
  if (!blocks.some((block) => hasHtml(block, STRUCTURE))) return undefined;
  const first = blocks.findIndex((block) => lastPart(block) !== undefined);
  const last = blocks.findLastIndex((block) => lastPart(block) !== undefined);
  const isClosed = TABLE_END.test(lastPart(blocks[last]) ?? '');
  return blocks.filter(
    (block, index) =>
      !(block.type === 'paragraph' || block.type === 'code') ||
      (index > first && (index <= last || !isClosed)) ||
      hasHtml(block, STRUCTURE),
  );
}

function hasHtml(block: Block, pattern: RegExp): boolean {
  return htmlLines(block).some(({ text }) => pattern.test(text));
}

/** The last of the tags that make tables, without its attributes. */
function lastPart(block: Block | undefined): string | undefined {
  const tags = htmlLines(block).flatMap(({ text }) => text.match(TABLE_PART) ?? []);
  return tags.at(-1);
}

function htmlLines(block: Block | undefined): readonly Line[] {
  return block?.type === 'html' || block?.type === 'paragraph' ? block.content : [];
}

/** The page as HTML. Markdown's own tables are tables of their own, and leave an empty one in their place. */
export function pageOf(
  blocks: readonly Block[],
  addInline: (page: Patchwork, content: readonly Line[]) => void,
): Patchwork {
  const page = createPatchwork();
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
        page.add(`<h${block.level}>`, block.content[0]?.offset);
        addInline(page, block.content);
        page.add(`</h${block.level}>`);
        break;
      case 'paragraph':
        page.add('<p>');
        addInline(page, block.content);
        page.add('</p>');
        break;
      case 'code':
        page.add('<pre><code>');
        addLines(
          page,
          block.content.map(({ text, offset }) => ({ text: escapeHtml(text), offset })),
          '\n',
        );
        page.add('</code></pre>');
        break;
      case 'html':
        addRawHtml(page, block.content);
        break;
      case 'table':
        page.add('<table></table>', block.endOffset);
        break;
      case 'drawing':
        page.add('<table></table>', block.drawing.endOffset);
        break;
      case 'edge':
        page.add(block.html, block.offset);
    }
    page.add('\n');
  }
  return page;
}
