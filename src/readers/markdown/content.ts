import type { InlineCode, Nodes, Text } from 'mdast';
import { type InlineBuilder, createInlineBuilder } from '../../text/inline-builder.ts';
import type { Inline } from '../../text/inline.ts';
import { MARKUP } from '../html/tags.ts';
import type { MarkdownContext } from './context.ts';

/** What a node shows, and the offset of its first character in the source; undefined where it shows nothing. */
export interface Content {
  inlines: Inline[];
  offset: number | undefined;
}

type ContentContext = Pick<MarkdownContext, 'source' | 'reduced' | 'references'>;

export function contentOf(node: Nodes, context: ContentContext): Content {
  const builder = createInlineBuilder();
  const offset = writeContent(node, builder, context);
  return { inlines: builder.finish(), offset };
}

/**
 * Writes what a node shows, blocks on lines of their own, and gives the offset of the first character. Tables are left
 * out: they are tables of their own.
 */
export function writeContent(
  root: Nodes,
  builder: InlineBuilder,
  context: ContentContext,
): number | undefined {
  let first: number | undefined;
  const steps: (() => void)[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'table') return;
    first ??= characterOffset(node, context);
    const close = enter(node, builder, context);
    if (close !== undefined) steps.push(close);
    if ('children' in node) {
      for (const child of node.children.toReversed()) steps.push(() => visit(child));
    }
  };
  visit(root);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) step();
  return first;
}

/** Writes a node's own part; gives what is to be written after its children. */
function enter(
  node: Nodes,
  builder: InlineBuilder,
  { references }: ContentContext,
): (() => void) | undefined {
  switch (node.type) {
    case 'text':
      builder.text(node.value);
      return undefined;
    case 'inlineCode':
      builder.code(node.value);
      return undefined;
    case 'code':
      builder.blockBreak();
      builder.code(node.value);
      return builder.blockBreak;
    case 'html':
      inlineTag(node.value, builder);
      return undefined;
    case 'break':
      builder.lineBreak();
      return undefined;
    case 'image':
      builder.image(node.url, node.alt ?? '');
      return undefined;
    case 'imageReference':
      builder.image(references.url(node.identifier), node.alt ?? '');
      return undefined;
    case 'footnoteReference':
      builder.text(`[${references.footnote(node.identifier)}]`);
      return undefined;
    case 'emphasis':
    case 'strong':
    case 'delete':
      builder.open({ type: node.type });
      return () => builder.close(node.type);
    case 'link':
      builder.open({ type: 'link', url: node.url });
      return () => builder.close('link');
    case 'linkReference':
      builder.open({ type: 'link', url: references.url(node.identifier) });
      return () => builder.close('link');
    case 'paragraph':
    case 'heading':
    case 'listItem':
      builder.blockBreak();
      return builder.blockBreak;
    default:
      return undefined;
  }
}

/** One tag among the text: a break, an image, or the beginning or end of markup. Comments show nothing. */
function inlineTag(tag: string, builder: InlineBuilder): void {
  const [, slash, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(tag) ?? [];
  const markup = MARKUP.get(name.toLowerCase());
  if (/^br$/i.test(name)) builder.lineBreak();
  else if (/^img$/i.test(name)) builder.image(tagAttribute(tag, 'src'), tagAttribute(tag, 'alt'));
  else if (markup !== undefined && slash) builder.close(markup);
  else if (markup !== undefined) builder.open({ type: markup });
}

function tagAttribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    tag,
  );
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}

/** Where the first character that a node itself shows stands. */
function characterOffset(node: Nodes, { source, reduced }: ContentContext): number | undefined {
  const place = node.position?.start.offset;
  if (place === undefined) return undefined;
  const start = reduced.sourceOffset(place);
  if (node.type === 'text') return textOffset(node, start, source.text);
  if (node.type === 'inlineCode') return codeOffset(node, start, source.text);
  if (node.type === 'image' || node.type === 'imageReference')
    return node.alt ? start + 2 : undefined;
  if (node.type === 'footnoteReference') return start;
  return undefined;
}

function textOffset(node: Text, start: number, text: string): number | undefined {
  if (!/[^ \t\r\n]/.test(node.value)) return undefined;
  return start + (/^[ \t\r\n]*/.exec(text.slice(start, start + 1000))?.[0].length ?? 0);
}

/** Behind the backticks, and the space that may stand between them and a backtick. */
function codeOffset({ value }: InlineCode, start: number, text: string): number | undefined {
  if (value.trim() === '') return undefined;
  return start + (/^`+[ \r\n]*/.exec(text.slice(start, start + 1000))?.[0].length ?? 0);
}
