import { isCjk, scriptOf } from '../../text/script.ts';
import { headerWords } from './header-words.ts';
import { type Line, type Part, part } from './line.ts';

/** A header longer than this is a sentence. */
const MAX_LENGTH = 80;

/** What a piece costs that is no known word, so that as much as possible is covered by known ones. */
const UNKNOWN = 1;

/**
 * Takes a glued header apart into `count` columns; undefined where there is no convincing way.
 *
 *     error_codemessage中文说明
 *     ──────────|──────|────────   error_code, message, 中文说明
 */
export function splitHeader(line: Line, count: number): Part[] | undefined {
  const { text } = line;
  if (text.length > MAX_LENGTH) return undefined;
  const borders = [...text].length === text.length ? candidateBorders(text) : [];
  const best = cheapest(text, borders, count);
  if (best === undefined || best.cost >= count * UNKNOWN) return undefined;
  const edges = [0, ...best.borders, text.length];
  return edges.slice(1).map((end, index) => part(line, edges[index] ?? 0, end));
}

interface Split {
  cost: number;
  borders: number[];
}

/** The cheapest way to cut text into `count` pieces, by dynamic programming over (pieces, border). */
function cheapest(text: string, borders: readonly number[], count: number): Split | undefined {
  let ways = new Map<number, Split>([[0, { cost: 0, borders: [] }]]);
  for (let piece = 1; piece <= count; piece++) {
    const next = new Map<number, Split>();
    const ends = piece === count ? [text.length] : borders;
    for (const end of ends) {
      for (const [start, way] of ways) {
        if (start >= end) continue;
        const cost = way.cost + pieceCost(text.slice(start, end));
        const known = next.get(end);
        if (known !== undefined && known.cost <= cost) continue;
        const inner = end === text.length ? way.borders : [...way.borders, end];
        next.set(end, { cost, borders: inner });
      }
    }
    ways = next;
  }
  return ways.get(text.length);
}

function pieceCost(piece: string): number {
  return headerWords.has(piece.trim().toLowerCase()) ? 0 : UNKNOWN;
}

/** Every place inside the text but white space: a known word may end anywhere, as `error_code|message` does. */
function candidateBorders(text: string): number[] {
  const borders: number[] = [];
  for (let at = 1; at < text.length; at++) {
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at);
    const spaces = [before, after].some((unit) => scriptOf(unit) === 'space');
    const cjk = [before, after].every((unit) => isCjk(scriptOf(unit)));
    if (!spaces && (cjk || before !== 0x5f)) borders.push(at);
  }
  return borders;
}
