import { codeSpan } from '../../../inline/inline.ts';
import type { Block, Line } from '../block.ts';
import type { Content } from '../inline/inline.ts';
import { isBlank, trimmed } from '../line.ts';

/**
 * What the blocks of a cell show, one content for each new line. The marker of a list item stays as written, and a table
 * is left out:
 *
 *     - a      `- a`
 *     - b      `- b c`
 *       c
 */
export function cellContents(blocks: readonly Block[]): Content[] {
  const contents: Content[] = [];
  /** Those that the next content goes on behind. */
  let markers: Line[] = [];
  const add = (content: Content): void => {
    contents.push(behind(markers, content));
    markers = [];
  };
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'html':
        add(block.content);
        break;
      case 'code':
        for (const line of block.content) if (!isBlank(line.text)) add([asCode(trimmed(line))]);
        break;
      case 'edge':
        if (block.marker !== undefined) markers.push(block.marker);
        else if (block.html === '</div>' && markers.length > 0) add([]);
    }
  }
  return contents;
}

function behind(markers: readonly Line[], content: Content): Content {
  if (markers.length === 0) return content;
  const [first, ...others] = content;
  const begin = markers.map(({ text, offset }): Line => ({
    text: `${text} `,
    offset,
    goesOn: true,
  }));
  return first === undefined ? begin : [...begin, { ...first, goesOn: true }, ...others];
}

function asCode({ text, offset }: Line): Line {
  const span = codeSpan(text);
  return { text: span, offset: offset - span.indexOf(text) };
}
