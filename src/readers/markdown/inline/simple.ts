import { type InlineBuilder, createInlineBuilder } from '../../../inline/inline-builder.ts';
import type { Inline } from '../../../inline/inline.ts';
import { type Token, simpleTokens } from './simple-tokens.ts';

export interface SimpleContent {
  inlines: Inline[];
  /** The index in the text of the first character that is shown; undefined where none is. */
  first: number | undefined;
}

/**
 * Inline content in which no mark can be anything but what it looks like: code, a link, `<br>`, `<font>`, emphasis that
 * neither nests nor touches other emphasis. That is nearly every cell. Undefined for any other: that is for the parser, which
 * takes a hundred times as long. `hasReferences`: whether the document defines labels, so that brackets may be a link.
 */
export function simpleContent(text: string, hasReferences: boolean): SimpleContent | undefined {
  const tokens = hasReferences && text.includes('[') ? undefined : simpleTokens(text);
  const paired = tokens && pairMarks(tokens);
  if (paired === undefined) return undefined;
  const builder = createInlineBuilder();
  for (const token of paired) write(token, builder);
  const shown = paired.find((token) => 'first' in token && token.first !== undefined);
  return { inlines: builder.finish(), first: shown && 'first' in shown ? shown.first : undefined };
}

/** Leaves the marks where each opens and closes in turn; one that nothing closes is text. Undefined for any other order. */
function pairMarks(tokens: readonly Token[]): Token[] | undefined {
  let open: Extract<Token, { type: 'open' }> | undefined;
  for (const token of tokens) {
    if (token.type === 'open') {
      if (open !== undefined) return undefined;
      open = token;
    } else if (token.type === 'close') {
      if (open?.mark !== token.mark) return undefined;
      open = undefined;
    }
  }
  if (open !== undefined && isTag(open)) return undefined;
  return tokens
    .filter((token) => !isTag(token))
    .map((token) => (token === open ? { type: 'text', value: open.mark, first: open.at } : token));
}

function isTag(token: Token): boolean {
  return 'mark' in token && token.mark.startsWith('<');
}

function write(token: Token, builder: InlineBuilder): void {
  switch (token.type) {
    case 'text':
      return builder.text(token.value);
    case 'code':
      return builder.code(token.value);
    case 'break':
      return builder.lineBreak();
    case 'image':
      return builder.image(token.url, token.text);
    case 'link':
      builder.open({ type: 'link', url: token.url });
      builder.text(token.text);
      return builder.close();
    case 'open':
      return builder.open({ type: token.mark.length === 2 ? 'strong' : 'emphasis' });
    case 'close':
      return builder.close();
  }
}
