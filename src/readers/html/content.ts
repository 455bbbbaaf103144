import type { Inline } from '../../text/inline.ts';
import { type InlineBuilder, createInlineBuilder } from '../../text/inline-builder.ts';
import { BLOCKS, HIDDEN, MARKUP } from './tags.ts';
import { type Element, type Node, attribute, isElement, walk } from './tree.ts';

/** What an element shows, and the offset in the parsed text of its first character; undefined where it shows nothing. */
export interface Content {
  inlines: Inline[];
  offset: number | undefined;
}

/** Fills in an element that stands for something else, such as a Markdown block; gives the offset of its first character. */
export type Fill = (element: Element, builder: InlineBuilder) => number | undefined;

/** The inline content of an element as a browser would show it, without the tables nested in it. */
export function contentOf(root: Node, html: string, fill: Fill = () => undefined): Content {
  const builder = createInlineBuilder();
  let offset: number | undefined;
  let preformatted = 0;
  walk(
    root,
    (node) => {
      if ('value' in node && node.nodeName === '#text') {
        if (preformatted > 0) preformattedText(node.value, builder);
        else builder.text(node.value);
        offset ??= firstCharacter(node, html);
        return undefined;
      }
      if (!isElement(node)) return 'skip';
      if (node.tagName === 'table' || HIDDEN.has(node.tagName)) return 'skip';
      if (node.tagName === 'pre') preformatted++;
      const filled = fill(node, builder);
      offset ??= filled;
      enter(node, builder);
      if (node.tagName === 'img') offset ??= altOffset(node, html);
      return undefined;
    },
    (node) => {
      if (!isElement(node)) return;
      if (node.tagName === 'pre') preformatted--;
      leave(node, builder);
    },
  );
  return { inlines: builder.finish(), offset };
}

function enter(element: Element, builder: InlineBuilder): void {
  const { tagName } = element;
  const markup = MARKUP.get(tagName);
  const url = tagName === 'a' ? attribute(element, 'href') : undefined;
  if (tagName === 'br') builder.lineBreak();
  else if (tagName === 'img')
    builder.image(attribute(element, 'src') ?? '', attribute(element, 'alt') ?? '');
  else if (BLOCKS.has(tagName)) builder.blockBreak();
  else if (markup !== undefined) builder.open({ type: markup });
  else if (url !== undefined) builder.open({ type: 'link', url });
}

function leave(element: Element, builder: InlineBuilder): void {
  const markup = MARKUP.get(element.tagName);
  if (BLOCKS.has(element.tagName)) builder.blockBreak();
  else if (markup !== undefined) builder.close(markup);
  else if (element.tagName === 'a') builder.close('link');
}

function preformattedText(value: string, builder: InlineBuilder): void {
  for (const [index, line] of value.split('\n').entries()) {
    if (index > 0) builder.lineBreak();
    builder.text(line);
  }
}

/** Where the first character of a text node that is not white space stands; U+0000 is dropped by the parser. */
function firstCharacter(node: Node & { value: string }, html: string): number | undefined {
  const start = node.sourceCodeLocation?.startOffset;
  if (start === undefined || !/[^ \t\r\n\f]/.test(node.value)) return undefined;
  // oxlint-disable-next-line no-control-regex -- the parser drops it
  const blank = /[ \t\r\n\f\0]*/y;
  blank.lastIndex = start;
  return start + (blank.exec(html)?.[0].length ?? 0);
}

function altOffset(image: Element, html: string): number | undefined {
  const alt = attribute(image, 'alt');
  const place = image.sourceCodeLocation?.attrs?.['alt'];
  if (!alt || place === undefined) return undefined;
  const text = html.slice(place.startOffset, place.endOffset);
  return place.startOffset + (/^\s*alt\s*=\s*["']?\s*/i.exec(text)?.[0].length ?? 0);
}
