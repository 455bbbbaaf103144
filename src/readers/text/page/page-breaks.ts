import { type Page, isBlank, lineOf, take } from './page.ts';

/** The foot of a printed page, as memos have it. */
const FOOT = /\[Page \d+\]\s*$/;

/**
 * Speaks for what stands at the edge of printed pages: each foot, and the head below it, which is known by coming again.
 *
 *     Author              Memo               [Page 7]
 *     ␌
 *     MEMO 12       Printer replies          May 2024
 */
export function takePageEdges(page: Page): void {
  const feet = page.lines.flatMap((text, line) => (FOOT.test(text) ? [line] : []));
  const heads = feet.map((foot) => nextText(page, foot));
  const counts = new Map<string, number>();
  for (const head of heads) {
    const text = lineOf(page, head).trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  for (const line of feet) take(page, { first: line, last: line });
  for (const line of heads) {
    const isRunning = (counts.get(lineOf(page, line).trim()) ?? 0) > 1;
    if (isRunning && line < page.lines.length) take(page, { first: line, last: line });
  }
}

/** The line at which the text goes on, where a page ends right behind `last`. */
export function beyondPageBreak(page: Page, last: number): number | undefined {
  const foot = nextText(page, last);
  if (!FOOT.test(lineOf(page, foot))) return undefined;
  const head = nextText(page, foot);
  return page.taken[head] === 1 ? nextText(page, head) : head;
}

/** The next line that is not blank; beyond the page's end where there is none. */
function nextText(page: Page, line: number): number {
  let next = line + 1;
  while (next < page.lines.length && isBlank(page, next)) next++;
  return next;
}
