import type { Line } from './block.ts';
import type { Dialect } from './dialect.ts';
import { trimmedStart } from './line.ts';

/** The end of a comment of MDX, in the line that has it. */
export const COMMENT_END: RegExp = /\*\/\}/;

/** A comment that goes on in the next lines. */
export function beginsComment(line: string): boolean {
  return /^ {0,3}\{\/\*/.test(line) && !COMMENT_END.test(line);
}

/** The content of a cell without comments, which MDX does not show, in the parts that stand together in the source. */
export function withoutComments(parts: readonly Line[]): Line[] {
  return parts.flatMap(({ text, offset }) => {
    const shown: Line[] = [];
    const show = (from: number, to?: number) => {
      const part = text.slice(from, to);
      if (part !== '') shown.push({ text: part, offset: offset + from, goesOn: true });
    };
    let start = 0;
    for (let open = text.indexOf('{/*'); open >= 0; open = text.indexOf('{/*', start)) {
      const close = text.indexOf('*/}', open + 3);
      if (close < 0) break;
      show(start, open);
      start = close + 3;
    }
    show(start);
    return shown;
  });
}

/** Tags of which a table is made, and those in which nothing is Markdown, stay what they are in HTML. */
const HTML_TAG =
  /^<\/?(?:table|caption|col|colgroup|thead|tbody|tfoot|tr|td|th|dl|dt|dd|pre|script|style|textarea)\b/i;

/**
 * A tag alone in its line. In Markdown it would begin HTML that goes on to the next blank line.
 *
 *     <TabItem value="errors" label={name}>
 *     | Code | Name |
 */
export function isComponentTag(line: string): boolean {
  const text = line.trim();
  return /^<\/?[a-z][^<>]*>$/i.test(text) && !HTML_TAG.test(text);
}

/**
 * A component that shows its text as a heading, as its name says.
 *
 *     <RouteHeader method="GET" url="/users">
 *       List users
 *     </RouteHeader>
 */
export function isHeadingTag(line: string): boolean {
  return /^<[A-Z]\w*(?:Header|Heading)(?:\s[^<>]*)?(?<!\/)>$/.test(line.trim());
}

/** Such a tag, with attributes in the next lines. */
export function beginsHeadingTag(line: string): boolean {
  return /^<[A-Z]\w*(?:Header|Heading)(?:\s[^<>]*)?$/.test(line.trim());
}

/** In MDX, nothing is code for being indented. */
export function withoutIndent(line: Line, dialect: Dialect): Line {
  return dialect.has('mdx') ? trimmedStart(line) : line;
}
