import type { PhrasingContent } from 'mdast';
import { type InlineBuilder, createInlineBuilder } from '../../../inline/inline-builder.ts';
import type { Inline } from '../../../inline/inline.ts';
import type { References } from './references.ts';
import type { Phrasing } from './remark.ts';

/** Inline content without raw HTML, and the offset in the source of the first character it shows, if it shows any. */
export function phrasingContent(
  phrasing: Phrasing,
  references: References,
): { inlines: Inline[]; offset: number | undefined } {
  const builder = createInlineBuilder();
  let first: number | undefined;
  writePhrasing(phrasing, references, builder, (node) => {
    first ??= firstCharacter(node, phrasing);
  });
  const offset = first === undefined ? undefined : phrasing.origin(first);
  return { inlines: builder.finish(), offset };
}

/** What takes inline content piece by piece. */
export type PhrasingWriter = Pick<
  InlineBuilder,
  'text' | 'code' | 'image' | 'lineBreak' | 'open' | 'close'
>;

/** Writes inline content; `visit` is called before each node is written. Raw HTML is not: what it is depends on what is around it. */
export function writePhrasing(
  { nodes }: Phrasing,
  { urls, footnotes }: References,
  writer: PhrasingWriter,
  visit: (node: PhrasingContent) => void,
): void {
  const inside = (
    wrapper: Parameters<PhrasingWriter['open']>[0],
    children: PhrasingContent[],
  ): void => {
    writer.open(wrapper);
    children.forEach(write);
    writer.close();
  };
  const write = (node: PhrasingContent): void => {
    visit(node);
    switch (node.type) {
      case 'text':
        return writer.text(node.value);
      case 'inlineCode':
        return writer.code(node.value);
      case 'break':
        return writer.lineBreak();
      case 'image':
        return writer.image(node.url, node.alt ?? '');
      case 'imageReference':
        return writer.image(urls.get(node.identifier) ?? '', node.alt ?? '');
      case 'footnoteReference':
        // As GitHub shows it, raised.
        writer.open({ type: 'raised' });
        writer.text(`[${footnotes.get(node.identifier) ?? node.identifier}]`);
        return writer.close();
      case 'emphasis':
      case 'strong':
      case 'delete':
        return inside({ type: node.type }, node.children);
      case 'link':
        return inside({ type: 'link', url: node.url }, node.children);
      case 'linkReference':
        return inside({ type: 'link', url: urls.get(node.identifier) ?? '' }, node.children);
      default:
        return undefined;
    }
  };
  nodes.forEach(write);
}

/** Where the first character that a node itself shows stands in the parsed text; undefined where it shows none. */
export function firstCharacter(
  node: PhrasingContent,
  { text, starts }: Phrasing,
): number | undefined {
  const start = starts.get(node);
  if (start === undefined) return undefined;
  switch (node.type) {
    case 'text':
      return isVisible(node.value) ? skip(/[ \t\r\n]*/y, text, start) : undefined;
    case 'inlineCode':
      return isVisible(node.value) ? skip(/`+[ \t\r\n]*/y, text, start) : undefined;
    case 'image':
    case 'imageReference':
      return isVisible(node.alt ?? '') ? skip(/!\[[ \t\r\n]*/y, text, start) : undefined;
    case 'footnoteReference':
      return start;
    default:
      return undefined;
  }
}

function isVisible(value: string): boolean {
  return /[^ \t\r\n]/.test(value);
}

function skip(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return start + (pattern.exec(text)?.[0].length ?? 0);
}
