/** The same thing in two versions. */
export interface Pair<Item> {
  before: Item;
  after: Item;
}

export interface Pairing<Item> {
  /** In the order of `after`. */
  pairs: Pair<Item>[];
  added: Item[];
  removed: Item[];
}

/** What an item can be told by, best when shared by no other item. */
type Marks<Item> = (item: Item) => readonly string[];

/**
 * Finds what of one list is what of the other, by the first kind of mark, then the rest by the next. Two items are one where each
 * shares more marks with the other than with any; a mark counts that one item alone has in each list. So the order of neither
 * list matters, nor which of them comes first.
 */
export function pairBy<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  kinds: readonly Marks<Item>[],
): Pairing<Item> {
  const partners = new Map<Item, Item>();
  let added = after;
  let removed = before;
  for (const marks of kinds) {
    for (const { before: one, after: other } of pairsBy(removed, added, marks)) {
      partners.set(other, one);
    }
    const found = new Set(partners.values());
    added = added.filter((item) => !partners.has(item));
    removed = removed.filter((item) => !found.has(item));
  }
  const pairs = after.flatMap((item) => {
    const partner = partners.get(item);
    return partner === undefined ? [] : { before: partner, after: item };
  });
  return { pairs, added: [...added], removed: [...removed] };
}

function pairsBy<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  marks: Marks<Item>,
): Pair<Item>[] {
  const olds = owners(before, marks);
  const news = owners(after, marks);
  const shared = new Map<Item, Map<Item, number>>();
  for (const [mark, old] of olds) {
    const item = news.get(mark);
    if (old === undefined || item === undefined) continue;
    count(shared, old, item);
    count(shared, item, old);
  }
  return before.flatMap((old) => {
    const item = nearest(shared.get(old));
    return item !== undefined && nearest(shared.get(item)) === old
      ? { before: old, after: item }
      : [];
  });
}

/** Who has each mark; undefined where several do. */
function owners<Item>(items: readonly Item[], marks: Marks<Item>): Map<string, Item | undefined> {
  const found = new Map<string, Item | undefined>();
  for (const item of items) {
    for (const mark of new Set(marks(item))) found.set(mark, found.has(mark) ? undefined : item);
  }
  return found;
}

function count<Item>(shared: Map<Item, Map<Item, number>>, one: Item, other: Item): void {
  const counts = shared.get(one) ?? new Map<Item, number>();
  shared.set(one, counts.set(other, (counts.get(other) ?? 0) + 1));
}

/** The one with most marks in common; undefined where two have as many. */
function nearest<Item>(counts: ReadonlyMap<Item, number> = new Map()): Item | undefined {
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  const best = [...counts].filter(([, number]) => number === most);
  return best.length === 1 ? best[0]?.[0] : undefined;
}

/** Whether a value tells what has it: small numbers do not, as every list counts from 1. */
export function isTelling(value: string | number): boolean {
  return /[A-Za-z]|\d{4}/.test(String(value));
}
