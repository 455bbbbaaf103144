import { type Item, itemAt } from './item.ts';
import { isList, isSpace } from './list-evidence.ts';
import { runFrom } from './list-run.ts';
import { toTable } from './list-table.ts';
import { type Page, isFree, take } from '../../page/page.ts';
import type { Finder, Found } from '../../table.ts';

/** Lists of codes with what each means, one a line: a bullet, a colon, a dash or an arrow tells. */
export const findLists: Finder = (page) =>
  findMade(page, ({ bullet, separator }) => bullet !== '' || !isSpace(separator));

/** Lists of codes that only a space parts from their meaning; looked for once aligned tables are found. */
export const findSpacedLists: Finder = (page) =>
  findMade(page, ({ bullet, separator }) => bullet === '' && isSpace(separator));

/** Lists that an item `isWanted` begins. */
function findMade(page: Page, isWanted: (item: Item) => boolean): Found[] {
  const items = page.lines.map((_, line) => (isFree(page, line) ? itemAt(page, line) : undefined));
  const counts = new Map<string, number>();
  for (const item of items) {
    if (item !== undefined) counts.set(makeOf(item), (counts.get(makeOf(item)) ?? 0) + 1);
  }
  const tables: Found[] = [];
  // Items of a run that is no list: the rest of it is none either.
  const rejected = new Set<Item>();
  for (const item of items) {
    if (item === undefined || !isWanted(item) || rejected.has(item)) continue;
    if (page.taken[item.line] === 1) continue;
    const run = runFrom(page, items, item);
    if (isList(page, run, counts.get(makeOf(item)) ?? 0)) {
      tables.push(toTable(page, run));
      take(page, run);
    } else for (const entry of run.entries) if (entry.item !== undefined) rejected.add(entry.item);
  }
  return tables;
}

/** What the items of one list have in common. */
function makeOf({ order, bullet, separator, code }: Item): string {
  return `${order} ${bullet} ${separator} ${code.kind}`;
}
