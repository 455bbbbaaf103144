import { type Item, itemAt } from './item.ts';
import { isList, isSpace } from './list-evidence.ts';
import { type Items, runFrom } from './list-run.ts';
import { toTable } from './list-table.ts';
import { isFree, take } from '../../page/page.ts';
import type { Finder, Found } from '../../table.ts';

/** Lists of codes with what each means, one a line: a bullet, a colon, a dash, an arrow or a space tells. */
export const findLists: Finder = (page) => {
  const items = page.lines.map((_, line) => (isFree(page, line) ? itemAt(page, line) : undefined));
  const counts = new Map<string, number>();
  for (const item of items) {
    if (item !== undefined) counts.set(makeOf(item), (counts.get(makeOf(item)) ?? 0) + 1);
  }
  const isSpaced = ({ bullet, separator }: Item): boolean => bullet === '' && isSpace(separator);
  return [true, false].flatMap((spaced) => {
    const own = { ...page, taken: page.taken.slice() };
    // Items of a run that is no list: the rest of it is none either.
    const rejected = new Set<Item>();
    return items.flatMap((item): Found[] => {
      if (item === undefined || isSpaced(item) !== spaced || rejected.has(item)) return [];
      if (own.taken[item.line] === 1 || isInColumns(items, item)) return [];
      const run = runFrom(own, items, item);
      if (isList(own, run, counts.get(makeOf(item)) ?? 0)) {
        const table = toTable(own, run);
        take(own, run);
        return [table];
      }
      for (const entry of run.entries) if (entry.item !== undefined) rejected.add(entry.item);
      return [];
    });
  });
};

/** Whether a gap parts the next line, too, as columns do. */
function isInColumns(items: Items, { line, separator }: Item): boolean {
  if (separator !== 'gap') return false;
  return items[line - 1]?.separator === 'gap' || items[line + 1]?.separator === 'gap';
}

/** What the items of one list have in common. */
function makeOf({ order, bullet, separator, code }: Item): string {
  return `${order} ${bullet} ${separator} ${code.kind}`;
}
