import { LONGEST_WORD, isHeaderWord } from '../../page/header-words.ts';
import { tokenize } from './tokens.ts';

/** A header longer than this is a sentence. */
const MAX_LENGTH = 120;
const MAX_CELLS = 6;

/** What a piece costs that is no known word, and a border that nothing but a known word shows. */
const UNKNOWN = 1;
const UNNATURAL = 0.4;

/** A header's cells, as offsets in its text. */
export interface HeaderCells {
  cells: { start: number; end: number }[];
  /** How many of them are known words. */
  known: number;
}

/**
 * Takes a glued header apart into `count` cells; undefined where not even half of them would be known words.
 *
 *     error_codemessage中文说明
 *     ~~~~~~~~~~       ~~~~~~~~
 */
export function splitHeader(text: string, count: number): HeaderCells | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const cells = cheapest(text, count);
  const known = cells?.filter(({ start, end }) => isHeaderWord(text.slice(start, end))).length ?? 0;
  return cells === undefined || known * 2 < count ? undefined : { cells, known };
}

/** The header that `text` is, or ends in, all of it known words; with so many cells, or the fewest there can be. */
export function knownHeader(text: string, count?: number): HeaderCells | undefined {
  const offset = Math.max(0, text.length - MAX_LENGTH);
  const tail = text.slice(offset);
  if (!endsInWord(tail)) return undefined;
  const chains = wordChains(tail);
  for (const start of naturalBorders(tail)) {
    const lengths = [...(chains.get(start)?.keys() ?? [])].filter((cells) => cells > 1);
    const length = count ?? Math.min(...lengths);
    if (!lengths.includes(length)) continue;
    const cells: HeaderCells['cells'] = [];
    for (let at = start; cells.length < length;) {
      const end = chains.get(at)?.get(length - cells.length) ?? tail.length;
      cells.push({ start: offset + at, end: offset + end });
      at = end;
    }
    return { cells, known: length };
  }
  return undefined;
}

/** Whether the last word is known, or ends in one; most do not, and so are told at once. */
function endsInWord(text: string): boolean {
  const word = text.slice(Math.max(text.lastIndexOf(' ') + 1, text.length - LONGEST_WORD));
  for (let start = 0; start < word.length - 1; start++)
    if (isHeaderWord(word.slice(start))) return true;
  return word.length === 1 && isHeaderWord(word);
}

/** For each offset from which known words lead to the end: by their number, where the first of them ends. */
function wordChains(text: string): Map<number, Map<number, number>> {
  const chains = new Map([[text.length, new Map([[0, text.length]])]]);
  for (let end = text.length; end > 0; end--) {
    const behind = chains.get(end);
    if (behind === undefined || /\s/.test(text[end - 1] ?? '')) continue;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      if (/\s/.test(text[start] ?? '') || /\s/.test(text[end] ?? '')) continue;
      if (!isHeaderWord(text.slice(start, end))) continue;
      const here = chains.get(start) ?? new Map<number, number>();
      for (const cells of behind.keys()) {
        if (cells < MAX_CELLS) here.set(cells + 1, here.get(cells + 1) ?? end);
      }
      chains.set(start, here);
    }
  }
  return chains;
}

/** Where tokens meet without white space, and the beginning. */
function naturalBorders(text: string): number[] {
  return tokenize(text)
    .filter(
      ({ start, isSpaced, kind }) =>
        start === 0 || (!isSpaced && kind !== 'close' && kind !== 'mark'),
    )
    .map(({ start }) => start);
}

interface Way {
  cost: number;
  borders: number[];
}

/** Dynamic programming over (cells, border): each cell is a known word, or ends where tokens meet. */
function cheapest(text: string, count: number): HeaderCells['cells'] | undefined {
  const natural = new Set(naturalBorders(text));
  let ways = new Map<number, Way>([[0, { cost: 0, borders: [0] }]]);
  for (let cell = 1; cell <= count; cell++) {
    const next = new Map<number, Way>();
    for (const [start, way] of ways) {
      for (const [end, cost] of endsFrom(text, start, natural, cell === count)) {
        const total = way.cost + cost;
        const other = next.get(end);
        if (other === undefined || total < other.cost)
          next.set(end, { cost: total, borders: [...way.borders, end] });
      }
    }
    ways = next;
  }
  const borders = ways.get(text.length)?.borders;
  return borders?.slice(1).map((end, index) => ({ start: borders[index] ?? 0, end }));
}

/** Where a cell that begins at `start` may end, and what it costs. */
function endsFrom(
  text: string,
  start: number,
  natural: ReadonlySet<number>,
  isLast: boolean,
): [end: number, cost: number][] {
  const ends: [number, number][] = [];
  const furthest = isLast ? text.length : text.length - 1;
  for (let end = isLast ? text.length : start + 1; end <= furthest; end++) {
    if (/\s/.test(text[end - 1] ?? '') || (end < text.length && /\s/.test(text[end] ?? '')))
      continue;
    const isKnown = end - start <= LONGEST_WORD && isHeaderWord(text.slice(start, end));
    const isNatural = end === text.length || natural.has(end);
    if (isKnown || isNatural)
      ends.push([end, (isKnown ? 0 : UNKNOWN) + (isNatural ? 0 : UNNATURAL)]);
  }
  return ends;
}
