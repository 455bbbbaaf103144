import type { LanguageData } from '../../../vocabulary/translation/language.ts';
import { tsvLines, tsvRows } from '../../../vocabulary/tsv.ts';
import { type Pattern, type Text, firstsOf, isTerm, patternsOf } from './pattern.ts';

/** The patterns of a language, found by how they begin and by what follows a slot that they begin with. */
export interface Grammar {
  latin: LanguageData['latin'];
  characters: ReadonlyMap<string, string>;
  /** Of terms for things; any where undefined. */
  endings: ReadonlySet<string> | undefined;
  /** Whether words for things are written as one. */
  compounds: boolean;
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
type Index = Pick<ReadonlyMap<string, readonly IndexedText[]>, 'get'>;

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
  const lines = tables.flatMap(tsvLines);
  const rows = lines.filter((line) => !isTerm(line)).map((line) => line.split('\t'));
  for (const [term, words] of Object.entries(own))
    rows.push([words === '' ? '-' : 'n', term, words, OWN]);
  const patterns = rows.flatMap(patternsOf);
  return {
    latin,
    characters: new Map(tsvRows(characters).map(([from = '', to = '']) => [from, to])),
    endings: endings === undefined ? undefined : new Set(['', ...endings.split(' ')]),
    compounds,
    byText: withTerms(lines.filter(isTerm), textIndex(0, patterns)),
    bySlot: new Map(
      [...grouped(patterns, (each) => slotAt(0, each))].map(([kind, each]) => [
        kind,
        followed(each),
      ]),
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

/** Terms are thousands, and a document has characters of few: those of a character are read when it is asked for. */
function withTerms(terms: readonly string[], patterns: Index): Index {
  const lines = new Map<string, string[]>();
  for (const line of terms) for (const first of firstsOf(line)) append(lines, first, line);
  const known = new Map<string, readonly IndexedText[]>();
  return {
    get: (first) => {
      let all = known.get(first);
      if (all === undefined) {
        const own = lines.get(first)?.flatMap((line) => patternsOf(line.split('\t'))) ?? [];
        all = [...(patterns.get(first) ?? []), ...(textIndex(0, own).get(first) ?? [])];
        known.set(first, all);
      }
      return all;
    },
  };
}

function textIndex(place: number, patterns: readonly Pattern[]): Index {
  const index = new Map<string, IndexedText[]>();
  for (const pattern of patterns) {
    const element = pattern.elements[place];
    if (element === undefined || !('texts' in element)) continue;
    for (const text of element.texts) append(index, text[0]?.charAt(0) ?? '', { text, pattern });
  }
  return index;
}

function slotAt(place: number, { elements }: Pattern): string | undefined {
  const element = elements[place];
  return element !== undefined && 'kind' in element ? element.kind : undefined;
}

function grouped(
  patterns: readonly Pattern[],
  keyOf: (pattern: Pattern) => string | undefined,
): Map<string, Pattern[]> {
  const groups = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const key = keyOf(pattern);
    if (key !== undefined) append(groups, key, pattern);
  }
  return groups;
}

function append<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
