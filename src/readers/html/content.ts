import { type InlineBuilder, createInlineBuilder } from '../../inline/inline-builder.ts';
import type { Inline } from '../../inline/inline.ts';
import { BLOCKS, HIDDEN, HIDDEN_FOREIGN, KNOWN, MARKUP, PREFORMATTED } from './tags.ts';
import { type Element, type Node, attribute, isElement, isHtml, isText, walk } from './tree.ts';

/** What a node shows, and the offset in the parsed text of its first character; undefined where it shows none. */
export interface Content {
  inlines: Inline[];
  offset: number | undefined;
}

/**
 * The inline content of a node as a browser shows it, blocks on lines of their own. What `isApart` says stands for itself
 * (a nested table) is left out. `html` is the text that the node was parsed from.
 */
export function contentOf(
  root: Node,
  html: string,
  isApart: (element: Element) => boolean,
): Content {
  const builder = createInlineBuilder();
  let offset: number | undefined;
  let preformatted = 0;
  walk(
    root,
    (node) => {
      if (isText(node)) {
        writeText(node.value, preformatted > 0, builder);
        if (/[^ \t\r\n\f]/.test(node.value)) offset ??= node.sourceCodeLocation?.startOffset;
        return undefined;
      }
      if (!isElement(node) || isHidden(node)) return 'skip';
      if (isApart(node)) {
        builder.blockBreak();
        return 'skip';
      }
      if (PREFORMATTED.has(node.tagName)) preformatted++;
      const first = enter(node, html, builder);
      offset ??= first;
      return undefined;
    },
    (node) => {
      if (!isElement(node)) return;
      if (PREFORMATTED.has(node.tagName)) preformatted--;
      leave(node, builder);
    },
  );
  return { inlines: builder.finish(), offset };
}

function writeText(value: string, keepLines: boolean, builder: InlineBuilder): void {
  for (const [index, line] of (keepLines ? value.split('\n') : [value]).entries()) {
    if (index > 0) builder.lineBreak();
    builder.text(line);
  }
}

/** Not on the page, or no content of it. `hidden=until-found` shows when it is searched for. */
function isHidden(element: Element): boolean {
  if ((isHtml(element) ? HIDDEN : HIDDEN_FOREIGN).has(element.tagName)) return true;
  return isOffPage(element) || isPermalink(element);
}

/** Whether the page does not show an element for what its attributes say. */
export function isOffPage(element: Element): boolean {
  const hidden = attribute(element, 'hidden');
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
  return /(?:^|[;\s])display\s*:\s*none/i.test(attribute(element, 'style') ?? '');
}

/** A sign by which a heading or an entry links to itself: `¶`, `#`, `◆`. */
function isPermalink(element: Element): boolean {
  if (element.tagName !== 'a' || element.childNodes.length !== 1) return false;
  const [sign] = element.childNodes;
  if (sign === undefined || !isText(sign) || !/^\s*(?:[¶#◆§⚓]|🔗|\uf0c1)\s*$/u.test(sign.value))
    return false;
  return attribute(element, 'href')?.startsWith('#') === true;
}

/** Writes what a start tag shows; gives the offset of its first character, for a tag that has any. */
function enter(element: Element, html: string, builder: InlineBuilder): number | undefined {
  const { tagName } = element;
  const wrapper = wrapperOf(element);
  if (tagName === 'img') {
    builder.image(attribute(element, 'src') ?? '', attribute(element, 'alt') ?? '');
    return altOffset(element, html);
  }
  const unknown = unknownTag(element, html);
  if (unknown !== undefined) builder.tag(unknown);
  else if (tagName === 'br') builder.lineBreak();
  else if (isBlock(element)) builder.blockBreak();
  else if (wrapper !== undefined) builder.open(wrapper);
  return undefined;
}

/**
 * A start tag that no page has, and that nothing ends: `<String>`, `<number>`, and in capitals and small letters even `<Object>`. It
 * has no attributes, as elements that a page defines itself have.
 */
function unknownTag(element: Element, html: string): string | undefined {
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  if (startTag === undefined || endTag !== undefined || element.attrs.length > 0) return undefined;
  const tag = html.slice(startTag.startOffset, startTag.endOffset);
  const isType = /^<[A-Z]\w*>$/.test(tag) && /[a-z]/.test(tag);
  return isType || (/^<\w+>$/.test(tag) && !KNOWN.has(element.tagName)) ? tag : undefined;
}

function leave(element: Element, builder: InlineBuilder): void {
  if (isBlock(element)) builder.blockBreak();
  else if (wrapperOf(element) !== undefined) builder.close();
}

function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName) && isHtml(element);
}

function wrapperOf(element: Element): Parameters<InlineBuilder['open']>[0] | undefined {
  const url = element.tagName === 'a' ? attribute(element, 'href') : undefined;
  if (url !== undefined) return { type: 'link', url };
  const type = MARKUP.get(element.tagName);
  return type === undefined ? undefined : { type };
}

/** Where the text of an image's `alt` attribute begins. */
function altOffset(image: Element, html: string): number | undefined {
  const place = image.sourceCodeLocation?.attrs?.['alt'];
  if (place === undefined || !attribute(image, 'alt')?.trim()) return undefined;
  const written = html.slice(place.startOffset, place.endOffset);
  return place.startOffset + (/^[^=]*=\s*["']?\s*/.exec(written)?.[0].length ?? 0);
}
