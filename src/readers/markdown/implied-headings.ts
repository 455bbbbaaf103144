import { headingKinds } from '../../vocabulary/heading-words.ts';
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
 *
 * And what labels the table right below it: a list item alone, or a text with a colon, where it has a word for what a table lists.
 *
 *     * Error codes
 *
 *     | Code | Message |
 */
export function withImpliedHeadings(
  blocks: readonly Block[],
  frontMatter: readonly Line[],
): readonly Block[] {
  const all = blocks.map((block, index) =>
    block.type === 'paragraph'
      ? (headingOf(block.content) ?? labelAt(index, blocks) ?? block)
      : block,
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

/** Longer than a label is, and than one with what is in brackets behind it. */
const MAX_LABEL = 40;
const MAX_LINE = 120;

function labelAt(index: number, blocks: readonly Block[]): Block | undefined {
  const block = blocks[index];
  const [line, ...more] = block?.type === 'paragraph' ? block.content : [];
  if (line === undefined || more.length > 0 || line.text.length > MAX_LINE) return undefined;
  const text = line.text.trimEnd();
  const label = withoutBracket(text.replace(/[:：]$/, ''));
  const isLabel = isOnlyItem(index, blocks) || (/[:：]$/.test(text) && saysWhat(label));
  if (!isLabel || !isAboveTable(index, blocks) || label.length > MAX_LABEL) return undefined;
  if (/[.!?。！？:：,，|]/.test(label)) return undefined;
  return { type: 'heading', level: BELOW_ALL, content: [{ ...line, text: label }] };
}

/** Without what is in brackets at its end. */
function withoutBracket(text: string): string {
  const start = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  return start > 0 && /[)）]$/.test(text) ? text.slice(0, start).trimEnd() : text;
}

/** `The codes are as follows` announces a table, and is no title of it. */
const ANNOUNCES =
  /^保持|如下|以下|下表|下記|下面|次の|다음|아래|следующ|ниже|following|follows|below|folgend|siguiente|seguinte|suivant|seguent/i;

function saysWhat(label: string): boolean {
  return (
    !ANNOUNCES.test(label) &&
    headingKinds(label).some(({ kind, place }) => kind !== 'none' && place > wherefrom(label))
  );
}

/** In Chinese and the like, what a thing is stands last: `状态与阶段对应` is no status. */
function wherefrom(label: string): number {
  return /[\u3040-\u9fff\uac00-\ud7a3]/.test(label) ? 0.6 : 0;
}

function isAboveTable(index: number, blocks: readonly Block[]): boolean {
  const next = blocks[index + 1];
  const below = next?.type === 'edge' && next.html === '</div>' ? blocks[index + 2] : next;
  return below?.type === 'table' || below?.type === 'drawing';
}

/** The only item of a list, as another would end just before it. */
function isOnlyItem(index: number, blocks: readonly Block[]): boolean {
  const [before, start] = [blocks[index - 2], blocks[index - 1]];
  return start?.type === 'edge' && start.marker !== undefined && before?.type !== 'edge';
}

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
