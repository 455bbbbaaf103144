import { textWidth } from '../../../unicode/width.ts';
import type { Construct, Found } from '../construct.ts';
import { indented } from '../indent.ts';
import { type Line, isBlank, slice } from '../lines.ts';
import { isLiteralMarker, literalBlock } from './literal.ts';
import type { Block } from '../tree.ts';

const PUNCTUATION = /^[!-/:-@[-`{-~]/;
/** Shorter ones, where anything is amiss, are text. */
const SHORT = 4;

/** One punctuation character throughout. */
function isAdornment({ text }: Line): boolean {
  if (!PUNCTUATION.test(text)) return false;
  for (let index = 1; index < text.length; index++) {
    if (text[index] !== text[0]) return false;
  }
  return true;
}

/**
 * What is left when nothing else begins here: the second line tells what it is.
 *
 *     A paragraph      A title      A term
 *     goes on.         =======        is defined.
 *
 * docutils: the state `Text` (parsers/rst/states.py).
 */
export const text: Construct = (lines, at, parser) => {
  const [line, second] = [lines[at], lines[at + 1]];
  if (line === undefined) return undefined;
  if (second === undefined || isBlank(second)) return paragraph(lines, at, at + 1);
  if (second.text.startsWith(' ')) {
    const { body, next } = indented(lines, at + 1);
    const term: Block = { type: 'rubric', lines: [line] };
    return { blocks: [{ type: 'group', body: [term, ...parser.nest(body)] }], next };
  }
  if (isAdornment(second) && isLongEnough(second, line)) {
    if (parser.titleLevel === undefined) {
      return { blocks: [{ type: 'literal', lines: [line, second] }], next: at + 2 };
    }
    const level = parser.titleLevel(second.text.charAt(0));
    parser.document.titles.push(line);
    return { blocks: [{ type: 'title', line, level }], next: at + 2 };
  }
  return paragraph(lines, at, endOfParagraph(lines, at));
};

/**
 * A section title with a line above, or a transition. Where the two lines differ, docutils shows an error in place of
 * the title; here it is a title all the same.
 *
 *     ==========
 *       Title           ----------
 *     ==========
 *
 * docutils: the state `Line` (parsers/rst/states.py).
 */
export const overline: Construct = (lines, at, { titleLevel, document }) => {
  const [over, title, under] = [lines[at], lines[at + 1], lines[at + 2]];
  if (over === undefined || !isAdornment(over)) return undefined;
  const isShort = over.text.length < SHORT;
  const nothing: Block = { type: 'hidden' };
  if (titleLevel === undefined) {
    return isShort ? undefined : { blocks: [{ type: 'literal', lines: [over] }], next: at + 1 };
  }
  if (title === undefined || isBlank(title)) {
    return isShort ? undefined : { blocks: [nothing], next: at + 1 };
  }
  if (isAdornment(title)) return isShort ? undefined : { blocks: [nothing], next: at + 2 };
  if (under === undefined || !isAdornment(under)) {
    return isShort ? undefined : { blocks: [nothing], next: at + 3 };
  }
  if (isShort && !(over.text === under.text && isLongEnough(over, title))) return undefined;
  const style = over.text.charAt(0) + under.text.charAt(0);
  document.titles.push(title);
  return { blocks: [{ type: 'title', line: title, level: titleLevel(style) }], next: at + 3 };
};

function isLongEnough(adornment: Line, title: Line): boolean {
  return adornment.text.length >= SHORT || textWidth(title.text) <= adornment.text.length;
}

/** A paragraph ends with a blank line, or before an indented one. */
function endOfParagraph(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (end < lines.length && /^[^ ]/.test(lines[end]?.text ?? '')) end++;
  return end;
}

/** A paragraph, and the literal block that it announces. */
function paragraph(lines: readonly Line[], at: number, end: number): Found {
  const own = lines.slice(at, end);
  const last = own.at(-1);
  if (last === undefined || !isLiteralMarker(last)) {
    return { blocks: [{ type: 'paragraph', lines: own }], next: end };
  }
  const literal = literalBlock(lines, end);
  const shown = last.text === '::' && literal !== undefined ? [] : [withoutMarker(last)];
  const announced = [...own.slice(0, -1), ...shown];
  const blocks: Block[] = announced.length === 0 ? [] : [{ type: 'paragraph', lines: announced }];
  if (literal !== undefined) blocks.push({ type: 'literal', lines: literal.body });
  return { blocks, next: literal?.next ?? end };
}

/** `text::` shows one colon, `text ::` none; a `::` that announces nothing stays. */
function withoutMarker(line: Line): Line {
  if (line.text === '::') return line;
  return slice(line, 0, line.text.length - (line.text.endsWith(' ::') ? 2 : 1));
}
