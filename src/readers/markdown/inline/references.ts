import type { Block, Line } from '../block.ts';
import type { Blocks } from '../blocks/blocks.ts';
import { definitionsIn, normalized } from '../blocks/definitions.ts';

/** What references in the text point to, by labels as remark normalizes them. */
export interface References {
  /** Destinations of links. */
  urls: ReadonlyMap<string, string>;
  /** The numbers that footnotes have on the page. */
  footnotes: ReadonlyMap<string, number>;
}

/** The references of a document, and its blocks without the lines that define them. */
export async function resolveReferences({
  blocks,
  footnotes,
}: Blocks): Promise<{ blocks: Block[]; references: References }> {
  const numbers = footnoteNumbers(blocks, footnotes);
  const candidates = blocks.flatMap((block) => (mayDefine(block) ? [block.content] : []));
  if (candidates.length === 0)
    return { blocks, references: { urls: new Map(), footnotes: numbers } };
  const { urls, lines } = await definitionsIn(candidates, async (paragraphs) => {
    const { parseDefinitions } = await import('./remark.ts');
    return parseDefinitions(paragraphs);
  });
  const remaining = blocks.flatMap((block): Block[] => {
    if (!mayDefine(block)) return [block];
    const content = block.content.filter((line) => !lines.has(line));
    // What underlines nothing but definitions is text itself.
    return content.length === 0 && block.type === 'heading' ? [] : [{ ...block, content }];
  });
  return { blocks: remaining, references: { urls, footnotes: numbers } };
}

/** Definitions stand at the beginning of a paragraph; the label may go on in the next line. */
function mayDefine(block: Block): block is Extract<Block, { type: 'paragraph' | 'heading' }> {
  const isParagraph = block.type === 'paragraph' || (block.type === 'heading' && block.underlined);
  return isParagraph === true && /^\[(?:[^\]]*$|.*\]:)/.test(block.content[0]?.text ?? '');
}

/** Footnotes are numbered in the order in which the page refers to them; one that it never refers to has no number. */
function footnoteNumbers(blocks: readonly Block[], labels: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  if (labels.length === 0) return numbers;
  const known = new Set(labels.map(normalized));
  for (const { text } of blocks.flatMap(linesIn)) {
    for (const [, label = ''] of text.matchAll(/\[\^([^\][\s]+)\]/g)) {
      const name = normalized(label);
      if (known.has(name) && !numbers.has(name)) numbers.set(name, numbers.size + 1);
    }
  }
  return numbers;
}

function linesIn(block: Block): Line[] {
  if (block.type === 'table') return [...block.rows, ...(block.caption ?? [])];
  if (block.type === 'drawing') {
    const { drawing, caption = [] } = block;
    return [...drawing.cells.flatMap(({ lines }) => lines), ...caption];
  }
  return block.type === 'paragraph' || block.type === 'heading' ? block.content : [];
}
