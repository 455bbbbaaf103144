import { isLetter, scriptOf } from '../../../unicode/script.ts';
import { LONGEST_WORD, isHeaderWord } from './header-words.ts';

/** A header longer than this is a sentence. */
const MAX_LENGTH = 120;
const MAX_CELLS = 6;

/** A header's cells, as offsets in its text. */
export type HeaderCells = { start: number; end: number }[];

/** How the words of a header stand: glued together, or parted as in `code: meaning`. */
type Way = 'glued' | 'parted';

/**
 * The header that `text` is, or ends in, all of it known words; with so many cells, or the fewest there can be.
 *
 *     Print errorsCodeDescription      Error HTTP Code Description
 *                 ~~~~~~~~~~~~~~~      ~~~~~ ~~~~~~~~~ ~~~~~~~~~~~
 */
export function knownHeader(text: string, way: Way, count?: number): HeaderCells | undefined {
  const offset = Math.max(0, text.length - MAX_LENGTH);
  const tail = text.slice(offset);
  const chains = wordChains(tail, way);
  const starts = [...chains.keys()].toSorted((a, b) => a - b);
  for (const start of starts.filter((at) => isBorder(tail, at))) {
    const lengths = [...(chains.get(start)?.keys() ?? [])].filter((cells) => cells > 1);
    const length = count ?? Math.min(...lengths);
    if (!lengths.includes(length)) continue;
    const cells: HeaderCells = [];
    for (let at = start; cells.length < length;) {
      const end = chains.get(at)?.get(length - cells.length) ?? tail.length;
      const word = tail.slice(at, end).replace(BETWEEN, '');
      cells.push({ start: offset + at, end: offset + at + word.length });
      at = end;
    }
    return cells;
  }
  return undefined;
}

const BETWEEN = /[\s:：=-]{1,9}$/;

/** For each offset from which known words lead to the end: by their number, where the next of them begins. */
function wordChains(text: string, way: Way): Map<number, Map<number, number>> {
  const chains = new Map([[text.length, new Map([[0, text.length]])]]);
  for (let end = text.length; end > 0; end--) {
    const behind = chains.get(end);
    if (behind === undefined) continue;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const word = text.slice(start, end).replace(BETWEEN, '');
      const isParted = end === text.length ? way === 'parted' : word.length < end - start;
      if (isParted !== (way === 'parted') || word !== word.trimStart()) continue;
      if (!isHeaderWord(word)) continue;
      const here = chains.get(start) ?? new Map<number, number>();
      for (const cells of behind.keys()) {
        if (cells < MAX_CELLS) here.set(cells + 1, here.get(cells + 1) ?? end);
      }
      chains.set(start, here);
    }
  }
  return chains;
}

/** Whether a header may begin there: with a letter, not within a word, nor behind white space. */
function isBorder(text: string, at: number): boolean {
  if (at === 0) return true;
  if (/^(?:\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll})/u.test(text.slice(at - 1, at + 2))) return true;
  const [before, after] = [at - 1, at].map((each) => scriptOf(text.codePointAt(each) ?? 0x20));
  return (
    !/[\s_]/.test(text[at - 1] ?? '') && after !== undefined && isLetter(after) && before !== after
  );
}
