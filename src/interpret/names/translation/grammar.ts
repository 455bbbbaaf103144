import { tsvRows } from '../../../vocabulary/tsv.ts';
import { foldLatin } from '../identifier.ts';
import { type Element, type Pattern, type Text, patternsOf } from './pattern.ts';

/** How a language is read; `src/vocabulary/translation/README.md` tells of the rows. */
export interface Language {
  /** ISO 639-1. */
  code: string;
  /** Texts of rows with kind, pattern, English and cost. */
  tables: readonly string[];
  /** A text of rows with a character and what it is read as: traditional as simplified. */
  characters?: string;
  /** Which words in Latin letters stay as they are: any, or only those that look like names in a program. */
  latin: 'any' | 'names';
}

/** The patterns of a language, found by how they begin and by what follows a slot that they begin with. */
export interface Grammar {
  latin: Language['latin'];
  characters: ReadonlyMap<string, string>;
  /** Those that begin with a text. */
  byText: Index;
  /** Those that begin with a slot, by its kind. */
  bySlot: ReadonlyMap<string, Followed>;
}

interface Followed {
  /** With a text behind the slot. */
  byText: Index;
  /** With another slot behind it, by that one's kind. */
  bySlot: ReadonlyMap<string, readonly Pattern[]>;
  /** With nothing behind it. */
  alone: readonly Pattern[];
}

/** By the first character of a text: the text, and the pattern that it is in. */
type Index = ReadonlyMap<string, readonly (Text & { pattern: Pattern })[]>;

/** What a term of the user costs: less than any reading without it. */
const OWN = '0.01';

/** `own` has terms of the user, which win; those without English are left out of names. */
export function grammarOf(
  { tables, characters = '', latin }: Language,
  own: Readonly<Record<string, string>> = {},
): Grammar {
  const rows = tables.flatMap(tsvRows);
  for (const [term, words] of Object.entries(own)) rows.push([words === '' ? '-' : 'n', term, words, OWN]);
  const patterns = rows.flatMap(patternsOf).map(folded);
  return {
    latin,
    characters: new Map(tsvRows(characters).map(([from = '', to = '']) => [from, to])),
    byText: textIndex(0, patterns),
    bySlot: new Map(
      [...grouped(patterns, (each) => slotAt(0, each))].map(([kind, each]) => [kind, followed(each)]),
    ),
  };
}

function followed(patterns: readonly Pattern[]): Followed {
  return {
    byText: textIndex(1, patterns),
    bySlot: grouped(patterns, (each) => slotAt(1, each)),
    alone: patterns.filter(({ elements }) => elements.length === 1),
  };
}

function folded(pattern: Pattern): Pattern {
  const elements = pattern.elements.map((each): Element =>
    'kind' in each
      ? each
      : { texts: each.texts.map(({ text, open }) => ({ text: foldLatin(text).toLowerCase(), open })) },
  );
  return { ...pattern, elements };
}

function textIndex(place: number, patterns: readonly Pattern[]): Index {
  const texts = patterns.flatMap((pattern) => {
    const element = pattern.elements[place];
    return element !== undefined && 'texts' in element
      ? element.texts.map((each) => ({ ...each, pattern }))
      : [];
  });
  return grouped(texts, ({ text }) => text.charAt(0));
}

function slotAt(place: number, { elements }: Pattern): string | undefined {
  const element = elements[place];
  return element !== undefined && 'kind' in element ? element.kind : undefined;
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
