import { pushTo } from '../../multimap.ts';
import type { LanguageData } from '../../../vocabulary/translation/language.ts';
import { once } from '../../../vocabulary/once.ts';
import { tsvLines, tsvRows } from '../../../vocabulary/tsv.ts';
import { type Pattern, type Text, patternsOf } from './pattern.ts';
import { rowsOf } from './rows.ts';

/** The patterns of a language, found by how they begin and by what follows a slot that they begin with. */
export interface Grammar {
  latin: LanguageData['latin'];
  characters: ReadonlyMap<string, string>;
  /** Of terms for things; any where undefined. */
  endings: ReadonlySet<string> | undefined;
  /** Whether words for things are written as one. */
  compounds: boolean;
  /** Those that begin with a text. */
  byText: Index<readonly IndexedText[]>;
  /** Those that begin with a slot, by its kind. */
  bySlot: Index<Followed>;
}

interface Followed {
  /** With a text behind the slot. */
  byText: Index<readonly IndexedText[]>;
  /** With another slot behind it, by that one's kind. */
  bySlot: Index<readonly Pattern[]>;
  /** With nothing behind it. */
  alone: readonly Pattern[];
}

/** By the first character of a text, or by the kind of a slot. */
type Index<Item> = Pick<ReadonlyMap<string, Item>, 'get'>;

interface IndexedText {
  text: Text;
  pattern: Pattern;
}

/** What a term of the user costs: so much less than any other that a reading with it always wins. */
const OWN = '-10';

/** `own` has terms of the user, which win; those without English are left out of names. */
export function grammarOf(
  { tables, characters = '', endings, compounds = false, latin }: LanguageData,
  own: Readonly<Record<string, string>> = {},
): Grammar {
  const ownLines = Object.entries(own).map(([term, words]) =>
    [words === '' ? '-' : 'n', term.trim(), words, OWN].join('\t'),
  );
  const rows = rowsOf([...tables.flatMap(tsvLines), ...ownLines].join('\n'));
  // These are looked at for whatever a text begins with.
  const others = once(() => patternsIn(rows.others));
  const othersByText = once(() => textIndex(0, others()));
  return {
    latin,
    characters: new Map(tsvRows(characters).map(([from = '', to = '']) => [from, to])),
    endings: endings === undefined ? undefined : new Set(['', ...endings.split(' ')]),
    compounds,
    byText: onDemand((first) => [
      ...(othersByText().get(first) ?? []),
      ...(textIndex(0, patternsIn(rows.byFirst(first))).get(first) ?? []),
    ]),
    bySlot: onDemand((kind) => {
      const patterns = [...others(), ...patternsIn(rows.byKind.get(kind) ?? [])];
      return followed(patterns.filter((each) => slotAt(0, each) === kind));
    }),
  };
}

function patternsIn(lines: readonly string[]): Pattern[] {
  return lines.flatMap((line) => patternsOf(line.split('\t')));
}

function onDemand<Item>(make: (key: string) => Item): Index<Item> {
  const known = new Map<string, Item>();
  return {
    get: (key) => {
      let item = known.get(key);
      if (item === undefined) known.set(key, (item = make(key)));
      return item;
    },
  };
}

function followed(patterns: readonly Pattern[]): Followed {
  const bySlot = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const second = slotAt(1, pattern);
    if (second !== undefined) pushTo(bySlot, second, pattern);
  }
  return {
    byText: textIndex(1, patterns),
    bySlot,
    alone: patterns.filter(({ elements }) => elements.length === 1),
  };
}

function textIndex(
  place: number,
  patterns: readonly Pattern[],
): ReadonlyMap<string, readonly IndexedText[]> {
  const index = new Map<string, IndexedText[]>();
  for (const pattern of patterns) {
    const element = pattern.elements[place];
    if (element === undefined || !('texts' in element)) continue;
    for (const text of element.texts) pushTo(index, text[0]?.charAt(0) ?? '', { text, pattern });
  }
  return index;
}

function slotAt(place: number, { elements }: Pattern): string | undefined {
  const element = elements[place];
  return element !== undefined && 'kind' in element ? element.kind : undefined;
}
