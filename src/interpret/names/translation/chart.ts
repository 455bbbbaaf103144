import type { Phrase } from './english.ts';
import type { Grammar } from './grammar.ts';
import { type Marked, PLACEHOLDER } from './marked.ts';
import type { Pattern, Text } from './pattern.ts';
import { wordsAt } from './words.ts';

/** The cheapest reading of a stretch of text as a kind. */
interface Reading extends Phrase {
  cost: number;
  /** Whether it has a word of the message's own, in Latin letters; `ID` alone says nothing. */
  hasOwn: boolean;
}

/** By kind, then by where they end. */
type Readings = Map<string, Map<number, Reading>>;

/** A place that is reached by what is left out, and what that costs. */
interface Place {
  at: number;
  cost: number;
}

/** What is left out of names. */
export const LEFT_OUT = '-';

/** What no name has: circumstances, too. A word in Latin letters is none of it, as it says which one is meant. */
const OUTSIDE: ReadonlySet<string> = new Set([LEFT_OUT, '@']);

/** A kind in capitals is a list of texts that say the same: it has no English, and its slot no number. */
const LIST = /^[A-Z]/;

/**
 * Reads a clause as a whole, by every kind that it can be read as. From its end to its beginning, all that begins at a place is
 * found: terms, words in Latin letters, and patterns with such in their slots; of each kind from here to there, the cheapest. So
 * one long term wins over two short ones, and a pattern over words side by side.
 */
export function readingsOf(marked: Marked, grammar: Grammar): ReadonlyMap<string, Reading> {
  const { text } = marked;
  const readings: Readings[] = [];
  const places: Place[][] = [];
  places[text.length] = [{ at: text.length, cost: 0 }];
  for (let start = text.length - 1; start >= 0; start--) {
    readings[start] = readingsFrom(start, marked, grammar, readings, places);
    places[start] = placesFrom(start, marked, readings, places);
  }
  return wholeReadings(text.length, readings, places);
}

/** All that begins at a place. `readings` and `places` have what begins behind it. */
function readingsFrom(
  start: number,
  marked: Marked,
  grammar: Grammar,
  readings: readonly Readings[],
  places: readonly Place[][],
): Readings {
  const found: Readings = new Map();
  const isWithinWord = !marked.isCut(start);
  if (isWithinWord && !grammar.compounds) return found;
  const agenda: { kind: string; end: number; reading: Reading }[] = [];
  const add = (
    kind: string,
    end: number,
    cost: number,
    english: string,
    slots: readonly Reading[] = [],
    isOwn = false,
  ): void => {
    if (OUTSIDE.has(kind) && slots.some((each) => each.hasOwn)) return;
    let ends = found.get(kind);
    if (ends === undefined) found.set(kind, (ends = new Map()));
    const known = ends.get(end);
    if (known !== undefined && known.cost <= cost) return;
    const reading = { english, slots, cost, hasOwn: isOwn || slots.some((each) => each.hasOwn) };
    ends.set(end, reading);
    agenda.push({ kind, end, reading });
  };
  /** Reads the elements of a pattern from `place` on, behind what ends at `from`. */
  const match = (
    pattern: Pattern,
    place: number,
    from: number,
    cost: number,
    slots: readonly Reading[],
  ): void => {
    const element = pattern.elements[place];
    if (element === undefined)
      return add(pattern.kind, from, cost + pattern.cost, pattern.english, slots);
    for (const { at, cost: passed } of places[from] ?? []) {
      if ('kind' in element) {
        for (const [end, reading] of readings[at]?.get(element.kind) ?? [])
          match(
            pattern,
            place + 1,
            end,
            cost + passed + reading.cost,
            LIST.test(element.kind) ? slots : [...slots, reading],
          );
      } else {
        for (const each of element.texts) {
          const end = endOf(each, at, marked);
          if (end !== undefined) match(pattern, place + 1, end, cost + passed, slots);
        }
      }
    }
  };
  if (!isWithinWord)
    for (const { kind, end, english, cost } of wordsAt(marked, start, grammar))
      add(kind, end, cost, english, [], /[A-Za-z]{3}/.test(english));
  if (marked.text[start] === PLACEHOLDER) add('_', start + 1, 0, '');
  for (const each of grammar.byText.get(marked.text.charAt(start)) ?? []) {
    const { kind, elements } = each.pattern;
    const isThing = kind === 'n' && elements.length === 1;
    if (isWithinWord && !isThing) continue;
    const end = isThing
      ? endOf(each.text, start, marked, grammar.endings, grammar.compounds)
      : endOf(each.text, start, marked);
    if (end !== undefined) match(each.pattern, 1, end, 0, []);
  }
  for (let next = agenda.pop(); next !== undefined; next = agenda.pop()) {
    const { kind, end, reading } = next;
    const following = grammar.bySlot.get(kind);
    if (following === undefined || found.get(kind)?.get(end) !== reading) continue;
    const slots = LIST.test(kind) ? [] : [reading];
    for (const pattern of following.alone) match(pattern, 1, end, reading.cost, slots);
    for (const { at, cost } of places[end] ?? []) {
      const sum = reading.cost + cost;
      for (const each of following.byText.get(marked.text.charAt(at)) ?? []) {
        const behind = endOf(each.text, at, marked);
        if (behind !== undefined) match(each.pattern, 2, behind, sum, slots);
      }
      for (const [second, ends] of readings[at] ?? [])
        for (const pattern of following.bySlot.get(second) ?? [])
          for (const [behind, own] of ends)
            match(pattern, 2, behind, sum + own.cost, LIST.test(second) ? slots : [...slots, own]);
    }
  }
  return found;
}

/** Where a text ends that stands here, as a word or several of its own, or as a part of one. */
function endOf(
  text: Text,
  at: number,
  marked: Marked,
  endings?: ReadonlySet<string>,
  inCompound = false,
): number | undefined {
  if (!inCompound && !marked.isCut(at)) return undefined;
  let end = at;
  for (const [index, part] of text.entries()) {
    const stem = end;
    if (index > 0) end = marked.wordEnd(end);
    if (endings?.has(marked.text.slice(stem, end)) === false) return undefined;
    if (!marked.text.startsWith(part, end)) return undefined;
    end += part.length;
  }
  return inCompound || marked.isCut(end) ? end : undefined;
}

/** The places that are reached from one: itself, and those behind what is passed over, each by the cheapest way. */
function placesFrom(
  start: number,
  marked: Marked,
  readings: readonly Readings[],
  places: readonly Place[][],
): Place[] {
  const costs = new Map([[start, 0]]);
  const passOver = (end: number, cost: number): void => {
    for (const { at, cost: more } of places[end] ?? [])
      if ((costs.get(at) ?? Infinity) > cost + more) costs.set(at, cost + more);
  };
  if (marked.isGap(start)) passOver(start + 1, 0);
  for (const [end, { cost }] of readings[start]?.get(LEFT_OUT) ?? []) passOver(end, cost);
  return [...costs].map(([at, cost]) => ({ at, cost }));
}

function wholeReadings(
  length: number,
  readings: readonly Readings[],
  places: readonly Place[][],
): ReadonlyMap<string, Reading> {
  const whole = new Map<string, Reading>();
  for (const { at, cost: before } of places[0] ?? []) {
    if (at === length) whole.set(LEFT_OUT, { english: '', slots: [], cost: before, hasOwn: false });
    for (const [kind, ends] of readings[at] ?? [])
      for (const [end, reading] of ends) {
        const rest = places[end]?.find((place) => place.at === length)?.cost ?? Infinity;
        const sum = before + reading.cost + rest;
        if (sum < (whole.get(kind)?.cost ?? Infinity)) whole.set(kind, { ...reading, cost: sum });
      }
  }
  return whole;
}
