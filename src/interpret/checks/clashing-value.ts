import type { EnumCatalog, Entry } from '../../model/catalog.ts';
import { diagnostic } from '../../model/diagnostic.ts';
import { foldCase } from '../../unicode/latin.ts';
import { placeFrom, quoted } from '../wording.ts';
import type { Check } from './check.ts';

/** One value, which two tables that stay catalogs of their own give different meanings. */
export const clashingValue: Check = ({ catalogs }) => {
  const firsts = new Map<Entry['value'], { entry: Entry; catalog: EnumCatalog }>();
  return catalogs.flatMap((catalog) =>
    catalog.entries.flatMap((entry) => {
      const first = firsts.get(entry.value);
      if (first === undefined) firsts.set(entry.value, { entry, catalog });
      if (first === undefined || first.catalog === catalog || isSame(first.entry, entry)) return [];
      return diagnostic(
        'clashing-value',
        entry.source,
        `${entry.value} is ${called(entry)} in ${catalog.name}, and ${called(first.entry)} in ${first.catalog.name}, ${placeFrom(entry.source, first.entry.source)}.`,
        [first.entry.source],
      );
    }),
  );
};

function isSame(a: Entry, b: Entry): boolean {
  return foldCase(textOf(a)) === foldCase(textOf(b));
}

function called(entry: Entry): string {
  return quoted(textOf(entry));
}

function textOf({ key, message, description }: Entry): string {
  return message ?? description ?? key;
}
