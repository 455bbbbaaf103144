/** The end of a printed page: a form feed, or the foot that memos have. */
const PAGE_END = /\f|\[Page \d+\][ \t]*$/gm;

/** Whether a text was set for printing, so that it has the ends of several pages in it. */
export function isPaged(text: string): boolean {
  PAGE_END.lastIndex = 0;
  return PAGE_END.test(text) && PAGE_END.test(text);
}
