import { appendTo } from '../../model/append-to.ts';
import { isEnglish } from './locales.ts';
import { joinedColumns } from './columns.ts';
import { type TableReading, merged } from '../merge.ts';
import { pushTo } from '../multimap.ts';
import { valueId } from '../../codes/integer.ts';

/** What says the same in several locales, the main one first; at most one reading of each. */
type TableSet = TableReading[];

/**
 * What becomes a catalog each: a table, or all of them with `merge`, or without it those of several locales that have the same
 * values. A table without its like in another locale stays alone.
 */
export function catalogReadings(
  readings: readonly TableReading[],
  locales: readonly string[],
  merge: boolean,
): TableReading[] {
  if (locales.length === 0) return merge ? merged(readings) : [...readings];
  const byLocale = locales.map((locale) => readings.filter((each) => each.locale === locale));
  const sets = merge ? [byLocale.flatMap(merged)] : paired(byLocale);
  return sets.flatMap(together);
}

/** First the tables with all the same values find each other, then those with most, both in their order. */
function paired(byLocale: readonly TableReading[][]): TableSet[] {
  const sets: TableSet[] = [];
  for (const own of byLocale) {
    const open = new Set(sets);
    const left = joined(joined(own, open, bySameValues), open, byMostValues);
    appendTo(
      sets,
      left.map((reading) => [reading]),
    );
  }
  return sets;
}

/** Puts each reading to the set that it finds, which is open no longer; gives the readings that find none. */
function joined(
  readings: readonly TableReading[],
  open: Set<TableSet>,
  finder: (open: ReadonlySet<TableSet>) => Finder,
): TableReading[] {
  const find = finder(open);
  return readings.filter((reading) => {
    const set = find(reading);
    if (set === undefined) return true;
    set.push(reading);
    open.delete(set);
    return false;
  });
}

type Finder = (reading: TableReading) => TableSet | undefined;

function bySameValues(open: ReadonlySet<TableSet>): Finder {
  const waiting = new Map<string, TableSet[]>();
  for (const set of open) pushTo(waiting, [...valuesOf(set[0])].join('\n'), set);
  return (reading) => waiting.get([...valuesOf(reading)].join('\n'))?.shift();
}

/** Each value speaks for the first set that has it; half of the values, of the shorter table, are enough. */
function byMostValues(open: ReadonlySet<TableSet>): Finder {
  const waiting = new Map<string, TableSet[]>();
  for (const set of open) {
    for (const value of valuesOf(set[0])) pushTo(waiting, value, set);
  }
  return (reading) => {
    const votes = new Map<TableSet, number>();
    const values = valuesOf(reading);
    for (const value of values) {
      const set = firstOpen(waiting.get(value) ?? [], open);
      if (set !== undefined) votes.set(set, (votes.get(set) ?? 0) + 1);
    }
    const [best] = [...votes].toSorted(([, a], [, b]) => b - a);
    const enough = Math.min(values.size, valuesOf(best?.[0][0]).size) / 2;
    return best !== undefined && best[1] >= enough ? best[0] : undefined;
  };
}

/** Drops those before it, which are taken. */
function firstOpen(sets: TableSet[], open: ReadonlySet<TableSet>): TableSet | undefined {
  while (sets[0] !== undefined && !open.has(sets[0])) sets.shift();
  return sets[0];
}

function valuesOf(reading: TableReading | undefined): Set<string> {
  return new Set(reading?.entries.map(({ value }) => valueId(value)));
}

/** Laid out and titled as in the first locale, named after the English. */
function together([first, ...others]: TableSet): TableReading[] {
  if (first === undefined) return [];
  const set = [first, ...others] as const;
  const english = set.find(({ locale = '' }) => isEnglish(locale)) ?? first;
  return [
    {
      ...first,
      texts: [...english.texts, ...first.texts],
      ...joinedColumns(set),
    },
  ];
}
