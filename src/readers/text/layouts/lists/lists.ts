import { type Item, isSpace, itemAt } from './item.ts';
import { isList } from './list-evidence.ts';
import { type Items, runFrom } from './list-run.ts';
import { toTable } from './list-table.ts';
import { isFree } from '../../page/page.ts';
import type { Finder, Found } from '../../table.ts';

/** Lists of codes with what each means, one a line: a bullet, a colon, a dash, an arrow or a space tells. */
export const findLists: Finder = (page) => {
  const items = page.lines.map((_, line) => (isFree(page, line) ? itemAt(page, line) : undefined));
  const counts = new Map<string, number>();
  for (const item of items) {
    if (item !== undefined) counts.set(makeOf(item), (counts.get(makeOf(item)) ?? 0) + 1);
  }
  // The rest of a run begins none.
  const seen = new Set<Item>();
  return items.flatMap((first): Found[] => {
    if (first === undefined || seen.has(first) || isInColumns(items, first)) return [];
    const run = runFrom(page, items, first);
    for (const { item } of run.entries)
      if (item !== undefined && isSpaced(item) === isSpaced(first)) seen.add(item);
    return isList(page, run, counts.get(makeOf(first)) ?? 0) ? [toTable(page, run)] : [];
  });
};

function isSpaced({ bullet, separator }: Item): boolean {
  return bullet === '' && isSpace(separator);
}

/** Whether a gap parts the line next to it, too, as columns do. */
function isInColumns(items: Items, { line, separator }: Item): boolean {
  const isBeside = items[line - 1]?.separator === 'gap' || items[line + 1]?.separator === 'gap';
  return separator === 'gap' && isBeside;
}

/** What the items of one list have in common. */
function makeOf({ order, bullet, separator, code }: Item): string {
  return `${order} ${bullet} ${separator} ${code.kind}`;
}
