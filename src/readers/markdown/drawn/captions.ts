import type { Block, Line } from '../block.ts';
import { after, trimmed } from '../line.ts';

/** A colon before punctuation begins something else, such as `:::`. */
const MARK = /^ {0,3}(?:[Tt]able:|:(?!\p{P}))[ \t]*(?=[^ \t])/u;

/** Identifier, classes and other attributes of the table. */
const ATTRIBUTES = /\{[ \t]*[#.][^{}]*\}$/;

export function startsCaption(line: string): boolean {
  return MARK.test(line);
}

/**
 * The blocks, with the paragraphs that are captions of tables in these. A table has the caption above it, unless that one
 * is of the table further above, or else the one below (pandoc's `table_captions`).
 *
 *     Table: *Codes* and what they mean {#codes}
 *
 *     | a | b |
 */
export function withCaptions(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.type !== 'table' && block?.type !== 'drawing') {
      if (block !== undefined) result.push(block);
      continue;
    }
    const above = captionIn(result.at(-1));
    const below = above === undefined ? captionIn(blocks[index + 1]) : undefined;
    if (above !== undefined) result.pop();
    if (below !== undefined) index++;
    result.push({ ...block, caption: above ?? below ?? [] });
  }
  return result;
}

function captionIn(block: Block | undefined): Line[] | undefined {
  if (block?.type !== 'paragraph') return undefined;
  const [first, ...others] = block.content;
  const mark = MARK.exec(first?.text ?? '')?.[0];
  if (first === undefined || mark === undefined) return undefined;
  return withoutAttributes([after(first, mark.length), ...others]);
}

function withoutAttributes(caption: readonly Line[]): Line[] {
  return caption.map((line, index) => {
    if (index < caption.length - 1) return line;
    const { text, offset } = trimmed(line);
    return trimmed({ text: text.replace(ATTRIBUTES, ''), offset });
  });
}
