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
  const write = (node: PhrasingContent): void => {
    first ??= firstCharacter(node, phrasing);
    writeNode(node, builder, references, write);
  };
  phrasing.nodes.forEach(write);
  const offset = first === undefined ? undefined : phrasing.origin(first);
  return { inlines: builder.finish(), offset };
}

function writeNode(
  node: PhrasingContent,
  builder: InlineBuilder,
  references: References,
  write: (node: PhrasingContent) => void,
): void {
  switch (node.type) {
    case 'text':
      return builder.text(node.value);
    case 'inlineCode':
      return builder.code(node.value);
    case 'break':
      return builder.lineBreak();
    case 'image':
      return builder.image(node.url, node.alt ?? '');
    case 'imageReference':
      return builder.image(references.urls.get(node.identifier) ?? '', node.alt ?? '');
    case 'footnoteReference':
      builder.open({ type: 'raised' });
      builder.text(footnoteMark(node.identifier, references));
      return builder.close();
    case 'emphasis':
    case 'strong':
    case 'delete':
      builder.open({ type: node.type });
      break;
    case 'link':
      builder.open({ type: 'link', url: node.url });
      break;
    case 'linkReference':
      builder.open({ type: 'link', url: references.urls.get(node.identifier) ?? '' });
      break;
    default:
      return;
  }
  node.children.forEach(write);
  builder.close();
}

/** As GitHub shows it, raised. */
export function footnoteMark(identifier: string, { footnotes }: References): string {
  return `[${footnotes.get(identifier) ?? identifier}]`;
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
