import { type Source, lines } from '../../source/source.ts';
import type { Line } from './block.ts';

/** White space and the markers of quotes and lists that a line begins with, as many as can be nested. */
const PREFIX = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){0,100}[ \t]*/;

/** The lines of a document. Tabs that indent are spaces, up to the next multiple of four (CommonMark 2.2). */
export function linesOf(source: Source): Line[] {
  return lines(source).map((text, index) =>
    withoutTabs({ text, offset: source.lineStarts[index] ?? 0 }),
  );
}

function withoutTabs({ text, offset }: Line): Line {
  const prefix = text.includes('\t') ? (PREFIX.exec(text)?.[0] ?? '') : '';
  if (!prefix.includes('\t')) return { text, offset };
  let expanded = '';
  for (const character of prefix) {
    expanded += character === '\t' ? ' '.repeat(4 - (expanded.length % 4)) : character;
  }
  return {
    text: expanded + text.slice(prefix.length),
    offset: offset + prefix.length - expanded.length,
  };
}

/** The rest of a line. */
export function after({ text, offset }: Line, length: number): Line {
  return { text: text.slice(length), offset: offset + length };
}

/** Without the white space around; other than `trim`, this leaves a no-break space alone. */
export function trimmed(line: Line): Line {
  let end = line.text.length;
  while (end > 0 && isSpace(line.text[end - 1])) end--;
  return trimmedStart({ ...line, text: line.text.slice(0, end) });
}

export function trimmedStart(line: Line): Line {
  let start = 0;
  while (isSpace(line.text[start])) start++;
  return after(line, start);
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\v' || character === '\f';
}

export function isBlank(text: string): boolean {
  return !/[^ \t]/.test(text);
}

/** Spaces before the text. */
export function indentOf(text: string): number {
  return /^ */.exec(text)?.[0].length ?? 0;
}

/** The text of a content, with line feeds between its lines. */
export function textOf(content: readonly Line[]): string {
  return content
    .map(({ text, goesOn }, index) => (index === 0 || goesOn ? text : `\n${text}`))
    .join('');
}

/** The offset in the source of an index in the text of a content. */
export function offsetIn(content: readonly Line[], index: number): number {
  let start = 0;
  let found = content[0]?.offset ?? 0;
  for (const [number, { text, offset, goesOn }] of content.entries()) {
    if (number > 0 && !goesOn) start++;
    if (start > index) break;
    found = offset + index - start;
    start += text.length;
  }
  return found;
}
