import { isTitleWord } from '../../vocabulary/title-words.ts';
import { joined } from './apart.ts';
import { isIdentifier, joinWords, startingWithLetter } from './identifier.ts';
import { reservedNames } from './reserved.ts';
import { singularOf } from './singular.ts';
import { type Title, saysOnly } from './title.ts';

export function saysMore(
  words: readonly string[],
  ...kinds: Parameters<typeof saysOnly>[1][]
): boolean {
  return words.length > 0 && !saysOnly(words, ...kinds);
}

/** As it stands in front: `Orders API v2` is `Order`, but `List orders` stays; `Shop user guide` is about the shop. */
export function topicOf({ words: all, fixed }: Title): readonly string[] {
  const version = all.findLastIndex((word) => VERSION.test(word));
  const words = version > 0 && all.slice(version + 1).every(isNumber) ? all.slice(0, version) : all;
  const topic = withoutIdle(withoutReaders(withoutIdle(words, 'tail'), words), 'tail');
  if (isOfMany(words)) return topic.length > 1 ? topic : words;
  return fixed.has(topic.at(-1)?.toLowerCase() ?? '') ? topic : lastSingular(topic);
}

/** `v2.3`, and `Version 2.3`, is no part of what a document is about. */
const VERSION = /^(?:v(?:er)?\.?\d[\d._]*|ver|version|edition)$/i;

function isNumber(word: string): boolean {
  return /^\d[\d._]*$/.test(word);
}

/** `List orders`. */
function isOfMany(words: readonly string[]): boolean {
  return words.length > 1 && isTitleWord(words[0] ?? '', 'many');
}

/** Of a title that names a document, who reads it and what for is no topic; none is left of `Developer guide`. */
function withoutReaders(topic: readonly string[], words: readonly string[]): readonly string[] {
  const isOfDocument = words
    .slice(topic.length)
    .some((word) => isTitleWord(singularOf(word), 'document'));
  if (!isOfDocument) return topic;
  return topic.slice(0, topic.findLastIndex((word) => !isTitleWord(word, 'reader')) + 1);
}

/** `Request status` says enough: one of a request that people make, not of a call. */
export function isOfRequest([first = '', last = '', ...rest]: readonly string[]): boolean {
  return rest.length === 0 && first === 'Request' && /^stat(?:es?|us(?:es)?)$/i.test(last);
}

/** `Deploying the tracker` and `Getting started with it` are what somebody does, and name nothing. */
export function isDoing(title: string): boolean {
  return /^\s*[A-Z][a-z]{2,20}ing\s(?:the|an?|your|with|started|up|to|from)(?!\w)/.test(title);
}

/** Under `Group events`, `Member joined` is an event; but one word, such as `Order`, is what events are about. */
export function withEvent(words: readonly string[], outer: Title | undefined): readonly string[] {
  const isEvent = (word: string | undefined): boolean => /^events?$/i.test(word ?? '');
  const isOfEvents = (outer?.words.length ?? 0) > 1 && isEvent(outer?.words.at(-1));
  return isOfEvents && words.length > 1 && !words.some(isEvent) ? [...words, 'Event'] : words;
}

/** What an enum is called after a topic alone says in the titles around, or in a header, that it has codes. */
export function withKind(
  words: readonly string[],
  around: readonly Title[],
  columns: readonly Title[],
): readonly string[] {
  const isKnown = words.some((word) => isTitleWord(singularOf(word), 'class'));
  if (isKnown || saysOnly(words, 'noise', 'part')) return words;
  const isClass = (word: string): boolean => isTitleWord(singularOf(word), 'class');
  const kind = [...around, ...columns]
    .map((title) => {
      const said = title.words.slice(title.words.findLastIndex((word) => !isClass(word)) + 1);
      return said.length > 1 || saysOnly(title.words, 'class') ? said : [];
    })
    .find((said) => isTitleWord(singularOf(said.at(-1) ?? ''), 'head'));
  return kind === undefined ? words : joined(lastSingular(words), kind);
}

export function nameFrom(
  words: readonly string[],
  kind: 'enum' | 'record',
  fixed: ReadonlySet<string>,
): string {
  const all = withoutIdle(words);
  // Fields are always those of an object, or an entity.
  const isObject =
    kind === 'record' && all.length > 1 && /^(?:Object|Entity)$/.test(all.at(-1) ?? '');
  const kept = isObject ? all.slice(0, -1) : all;
  const isFixed =
    fixed.has(kept.at(-1)?.toLowerCase() ?? '') || (kind === 'record' && isOfMany(kept));
  const numbered = isFixed ? kept : lastSingular(kept);
  const name = joinWords(startingWithLetter(kind === 'record' ? ofStructure(numbered) : numbered));
  if (!isIdentifier(name)) return 'Catalog';
  return reservedNames.has(name) ? `${name}${kind === 'enum' ? 'Code' : 'Fields'}` : name;
}

/** What a structure is there for, in one word: `Request parameters`, `JSON body` is `Request`. */
function ofStructure(words: readonly string[]): readonly string[] {
  const singular = words.map(singularOf);
  const named = singular.findLastIndex((word) => !isTitleWord(word, 'part', 'noise')) + 1;
  const first = singular.findIndex((word, index) => index >= named && isTitleWord(word, 'part'));
  const start = Math.max(first, named);
  const part = withoutAsking(singular.slice(start));
  const as = part.some((word) => isTitleWord(word, 'fixed'))
    ? undefined
    : purposes.find(({ kind }) => part.some((word) => isTitleWord(word, kind)));
  // `Create schema request`: what is asked for stands in front.
  const at = singular
    .slice(start)
    .findIndex((word) => purposes.some(({ kind }) => isTitleWord(word, kind)));
  if (as !== undefined) return [...words.slice(0, start + (named > 0 ? at : 0)), as.word];
  const plural = (words.at(-1) ?? '').replace(/y$/, 'ie') + 's';
  return isTitleWord(plural, 'plural') ? [...words.slice(0, -1), plural] : words;
}

/** The response to a query has nothing that is in the query. */
function withoutAsking(part: readonly string[]): readonly string[] {
  const at = part.findLastIndex((word) => isTitleWord(word, 'query'));
  const isAnswered = part.slice(at + 1).some((word) => isTitleWord(word, 'answers'));
  return isAnswered ? part.slice(at + 1) : part;
}

const purposes = [
  { kind: 'query', word: 'Query' },
  { kind: 'answers', word: 'Response' },
  { kind: 'asks', word: 'Request' },
] as const;

/** `alsoEnding`: what else is left out at the end. */
export function withoutIdle(
  words: readonly string[],
  alsoEnding: 'idle' | 'tail' = 'idle',
): readonly string[] {
  const isIdle = (word: string): boolean => isTitleWord(singularOf(word), 'idle');
  const start = words.findIndex((word) => !isIdle(word) || isTitleWord(word, 'many'));
  const end = words.findLastIndex((word) => !isTitleWord(singularOf(word), 'idle', alsoEnding));
  return end < start || start < 0 ? words : words.slice(start, end + 1);
}

/** Behind a topic, `Common error codes` are error codes; but common fields are those that several structures have. */
export function behindTopic(
  topic: readonly string[],
  words: readonly string[],
  kind: 'enum' | 'record',
): readonly string[] {
  const isLess = topic.length > 0 && kind === 'enum';
  const start = isLess ? words.findIndex((word) => !isTitleWord(word, 'vague')) : 0;
  return joined(topic, words.slice(Math.max(start, 0)));
}

/** `Confirm job status` and `Error code reference` say of rows that they are statuses and error codes. */
export function ofRows(words: readonly string[]): readonly string[] {
  const isClass = (word: string | undefined): boolean =>
    isTitleWord(singularOf(word ?? ''), 'class');
  const isMore = (word: string): boolean => isTitleWord(singularOf(word), 'noise', 'tail');
  const last = words.findLastIndex((word) => !isMore(word));
  const rows = isClass(words[last]) ? words.slice(0, last + 1) : words;
  return rows.length > 2 && isClass(rows.at(-1)) && isTitleWord(rows[0] ?? '', 'look')
    ? rows.slice(1)
    : rows;
}

function lastSingular(words: readonly string[]): readonly string[] {
  return [...words.slice(0, -1), ...words.slice(-1).map(singularOf)];
}
