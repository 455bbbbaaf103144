import { after } from './line.ts';
import type { Block, Line } from './block.ts';

/** Below all that CommonMark has. */
const BELOW_ALL = 7;
/** Longer than a heading is. */
const MAX_HEADING = 80;

/**
 * The blocks, with headings where a reader of the page sees some: the title of the front matter, where no heading of the first
 * level says it; a paragraph that is bold as a whole; one whose mark lacks the space behind it.
 *
 *     **Request parameters**:
 *
 *     ###Room errors
 */
export function withImpliedHeadings(
  blocks: readonly Block[],
  frontMatter: readonly Line[],
): readonly Block[] {
  const all = blocks.map((block) =>
    block.type === 'paragraph' ? (headingOf(block.content) ?? block) : block,
  );
  const title = frontMatter.map(titleIn).find((line) => line !== undefined);
  const isTitled = all.some((block) => block.type === 'heading' && block.level === 1);
  return title === undefined || isTitled
    ? all
    : [{ type: 'heading', level: 0, content: [title] }, ...all];
}

/** Of YAML or TOML: `title: Error codes`, `title = "Error codes"`. */
function titleIn({ text, offset }: Line): Line | undefined {
  const key = /^title[ \t]*[:=][ \t]*/i.exec(text)?.[0];
  if (key === undefined) return undefined;
  const value = text.slice(key.length).trimEnd();
  const isQuoted = /^(["']).+\1$/.test(value);
  const title = isQuoted ? value.slice(1, -1) : (value.split(' #', 1)[0] ?? '').trimEnd();
  return title === '' ? undefined : { text: title, offset: offset + key.length + Number(isQuoted) };
}

const BOLD = /^(?:\*\*(?=\S)|__(?=\S)|<(?:strong|b)>)/;
const BOLD_END = /[:：]?(?:\*\*|__|<\/(?:strong|b)>)[ \t]*(?:[:：][ \t]*)?$/;

function headingOf([line, ...more]: readonly Line[]): Block | undefined {
  if (line === undefined || more.length > 0 || line.text.length > MAX_HEADING) return undefined;
  const { text } = line;
  const marks = /^#{1,6}(?=\p{L})/u.exec(text)?.[0].length;
  if (marks !== undefined) {
    return { type: 'heading', level: marks, content: [after(line, marks)] };
  }
  const start = BOLD.exec(text)?.[0].length;
  const end = BOLD_END.exec(text)?.index ?? 0;
  if (start === undefined || end <= start) return undefined;
  const inside = text.slice(start, end);
  // Two bold pieces, or a sentence, which is said aloud.
  if (/\*\*|__|<\/?(?:strong|b)>|[.!?。！？]$/.test(inside)) return undefined;
  return {
    type: 'heading',
    level: BELOW_ALL,
    content: [{ text: inside, offset: line.offset + start }],
  };
}
