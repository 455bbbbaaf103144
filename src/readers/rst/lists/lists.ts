import type { Construct } from '../construct.ts';
import { type Enumerator, isEnumeratorValid, readEnumerator } from './enumerator.ts';
import { type Indented, itemBody, markerBody, markerParagraph, skipBlank } from '../indent.ts';
import { type Line, slice } from '../lines.ts';
import { matchMarker } from '../names.ts';
import type { Block, Item } from '../tree.ts';

const BULLET = /^[-+*\u2022\u2023\u2043](?: +|$)/;
const FIELD = /^:(?![: ])(?:[^:\\]|\\.|:(?!(?:[ `]|$)))*(?<! ):(?: +|$)/;
const OPTION_ARGUMENT = '(?:[a-zA-Z][a-zA-Z0-9_-]*|<[^<>]+>)';
const OPTION =
  `(?:[-+][a-zA-Z0-9](?: ?${OPTION_ARGUMENT})?` +
  `|(?:--|/)[a-zA-Z0-9][a-zA-Z0-9_-]*(?:[ =]${OPTION_ARGUMENT})?)`;
const OPTIONS = new RegExp(`^${OPTION}(?:, ${OPTION})*(?:  +| ?$)`);
const LINE_BLOCK = /^\|(?: +|$)/;

/**
 *     * a list with one bullet
 *
 *     * throughout
 */
export const bulletList: Construct = (lines, at, { nest }) => {
  const bullet = BULLET.exec(lines[at]?.text ?? '')?.[0];
  if (bullet === undefined) return undefined;
  const items: Item[] = [];
  let next = at;
  for (;;) {
    const line = lines[skipBlank(lines, next)];
    const marker = BULLET.exec(line?.text ?? '')?.[0];
    if (line === undefined || marker === undefined || marker[0] !== bullet[0]) break;
    const found = listItem(lines, skipBlank(lines, next), marker.length);
    items.push({ type: 'item', marker: slice(line, 0, 1), body: nest(found.body) });
    next = found.next;
  }
  return { blocks: [{ type: 'list', items }], next };
};

/**
 *     1. a list in arabic numbers, letters or roman numbers,
 *     #. or numbered automatically
 */
export const enumeratedList: Construct = (lines, at, { nest }) => {
  const items: Item[] = [];
  let last: Enumerator | undefined;
  let next = at;
  for (;;) {
    const here = skipBlank(lines, next);
    const line = lines[here];
    const enumerator: Enumerator | undefined = readEnumerator(line?.text ?? '', last);
    if (line === undefined || enumerator === undefined) break;
    if (!isEnumeratorValid(enumerator, lines[here + 1]?.text)) break;
    const found = listItem(lines, here, enumerator.length);
    items.push({ type: 'item', marker: slice(line, 0, enumerator.length), body: nest(found.body) });
    next = found.next;
    last = enumerator;
  }
  return items.length === 0 ? undefined : { blocks: items, next };
};

/**
 *     :name: of a field
 *       and its body
 */
export const field: Construct = (lines, at, { nest }) =>
  markedItem(FIELD, lines, at, markerBody, nest);

/**
 *     -o, --option=value  and its description,
 *                         without which it is text
 */
export const optionItem: Construct = (lines, at, { nest }) => {
  const found = markedItem(OPTIONS, lines, at, markerBody, nest);
  return found?.blocks.some((block) => block.type === 'item' && block.body.length === 0)
    ? undefined
    : found;
};

/**
 *     | a line
 *       and its continuation
 */
export const lineBlockLine: Construct = (lines, at) =>
  unmarked(
    markedItem(LINE_BLOCK, lines, at, markerParagraph, (body) => [
      { type: 'paragraph', lines: body },
    ]),
  );

/** The bar is not shown. */
function unmarked(
  found: ReturnType<typeof markedItem>,
): { blocks: Block[]; next: number } | undefined {
  return found && { ...found, blocks: found.blocks.flatMap(({ body }) => body) };
}

export function isField(line: Line): boolean {
  return matchMarker(FIELD, line.text) !== null;
}

/** The length of a field's marker with the white space behind it: where its body begins. */
export function fieldMarker(line: Line): number {
  return matchMarker(FIELD, line.text)?.[0].length ?? 0;
}

function markedItem(
  pattern: RegExp,
  lines: readonly Line[],
  at: number,
  bodyOf: (lines: readonly Line[], at: number, first: number) => Indented,
  nest: (lines: readonly Line[]) => Item['body'],
): { blocks: Item[]; next: number } | undefined {
  const line = lines[at];
  const marker = matchMarker(pattern, line?.text ?? '')?.[0];
  if (line === undefined || marker === undefined) return undefined;
  const { body, next } = bodyOf(lines, at, marker.length);
  const item: Item = {
    type: 'item',
    marker: slice(line, 0, marker.length),
    body: body.length === 0 ? [] : nest(body),
  };
  return { blocks: [item], next };
}

/** docutils: `Body.list_item` (parsers/rst/states.py). */
function listItem(lines: readonly Line[], at: number, indent: number): Indented {
  const hasText = (lines[at]?.text.length ?? 0) > indent;
  return hasText ? itemBody(lines, at, indent) : markerBody(lines, at, indent);
}
