import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import type { Entry } from '../../model/catalog.ts';
import { counted, placeFrom } from '../wording.ts';
import type { KeyOptions } from '../options.ts';
import { wordsOf } from '../../unicode/words.ts';
import { settleKeys } from './keys.ts';
import type { LockedKeys } from './lock.ts';
import type { Nameable } from './nameable.ts';
import { type NameOrigin, nameForms, namer, originsOf } from './namer.ts';

/** An entry as it can be named, and where it is. */
export interface PlacedNameable extends Nameable {
  source: Entry['source'];
}

/**
 * The keys of a catalog that was generated before: those that it has, as long as the document does not give one of them to another
 * value. Where the document has a column of names, it is right, and the name changes its value. Where names come from messages, which
 * may as well have been reworded, nobody but the user can tell: that is an error.
 */
export function keepKeys(
  entries: readonly PlacedNameable[],
  options: KeyOptions,
  locked: LockedKeys,
): { keys: string[]; diagnostics: Diagnostic[]; origins: () => NameOrigin[] } {
  const fresh = settleKeys(entries, options);
  const originsOfKeys = (keys: readonly string[]): NameOrigin[] => {
    const told = originsOf(options, entries);
    return entries.map(({ value }, index) => {
      const key = keys[index] ?? '';
      if (options.overrides?.[String(value)] === key) return 'override';
      return key === fresh[index] ? (told[index] ?? 'code') : 'lock';
    });
  };
  if (locked.size === 0)
    return { keys: fresh, diagnostics: [], origins: () => originsOfKeys(fresh) };
  const document: Document = {
    byKey: new Map(fresh.map((key, index) => [key, entries[index]])),
    byValue: new Map(entries.map((entry) => [String(entry.value), entry])),
    keyOf: new Map(entries.map((entry, index) => [entry, fresh[index] ?? ''])),
    isChosen: ({ value }) => Object.hasOwn(options.overrides ?? {}, String(value)),
  };
  const claims = [...locked].map(([value, each]) => claimOn(value, each, document, locked));
  const free = new Set(claims.flatMap((claim) => (claim.isFree ? claim.value : [])));
  const kept = new Map([...locked].filter(([value]) => !free.has(value)));
  const keys = settleKeys(entries, options, kept);
  const namesOf = namer(options, entries);
  const disputed = new Set(claims.filter(isDisputed).map(({ entry }) => entry));
  const outdated = entries.flatMap((entry, index) => {
    const key = keys[index] ?? '';
    const before = kept.get(String(entry.value));
    const isOwn = before === undefined || document.isChosen(entry) || disputed.has(entry);
    if (isOwn || before.chosen === true || nameForms.map(namesOf(entry)).includes(key)) return [];
    return { entry, fresh: fresh[index] ?? '', key };
  });
  return {
    keys,
    origins: () => originsOfKeys(keys),
    diagnostics: [
      ...moved(claims),
      ...followed(claims),
      ...renamed(outdated.filter((each) => !isRestyled(each, options))),
      ...restyled(outdated.filter((each) => isRestyled(each, options))),
    ],
  };
}

/** What the document alone says. */
interface Document {
  byKey: ReadonlyMap<string, PlacedNameable | undefined>;
  byValue: ReadonlyMap<string, PlacedNameable>;
  keyOf: ReadonlyMap<PlacedNameable, string>;
  /** Whether the user has named an entry. */
  isChosen(entry: PlacedNameable): boolean;
}

/** What the document has to say of a key that a value has in the lock. */
interface Claim {
  value: string;
  key: string;
  /** The value's entry, where the document still has it. */
  entry?: PlacedNameable | undefined;
  /** Another entry, that the document gives the key to. */
  owner?: PlacedNameable;
  /** Whether the value gives up the key. */
  isFree: boolean;
}

function claimOn(
  value: string,
  { key, retired }: { key: string; retired: boolean },
  { byKey, byValue, keyOf, isChosen }: Document,
  locked: LockedKeys,
): Claim {
  const entry = byValue.get(value);
  const owner = byKey.get(key);
  const claim = { value, key, entry };
  if (entry !== undefined && isChosen(entry)) return { ...claim, isFree: false };
  if (owner === undefined || owner === entry || isChosen(owner)) {
    // No code can have used a retired key since, so that what the document calls the value now is as good.
    return {
      ...claim,
      isFree: retired && entry !== undefined && hasName(entry) && keyOf.get(entry) !== key,
    };
  }
  if (hasName(owner) || isValueName(owner, key)) return { ...claim, owner, isFree: true };
  // A value that is gone while a new one comes under its name was corrected.
  const isCorrected = entry === undefined && !retired && !locked.has(String(owner.value));
  return entry === undefined && !isCorrected
    ? { ...claim, isFree: false }
    : { ...claim, owner, isFree: isCorrected };
}

function hasName(entry: PlacedNameable | undefined): boolean {
  return entry?.name !== undefined && entry.name !== '';
}

/** Whether the value is a name by itself, and the key is that name. */
function isValueName({ value }: PlacedNameable, key: string): boolean {
  return typeof value === 'string' && sameWords(value, key);
}

type Disputed = Claim & Required<Pick<Claim, 'entry' | 'owner'>>;

/** Whether two entries of the document have a right to a key. */
function isDisputed(claim: Claim): claim is Disputed {
  return !claim.isFree && claim.owner !== undefined && claim.entry !== undefined;
}

/** Names from messages that went to another value, one by one: each is for the user to decide. */
function moved(claims: readonly Claim[]): Diagnostic[] {
  return claims.flatMap((claim) => {
    if (!isDisputed(claim)) return [];
    const { value, key, entry, owner } = claim;
    return diagnostic(
      'moved-meaning',
      owner.source,
      `${key} is ${value} in the lock (${placeFrom(owner.source, entry.source)}), but the document now uses that message for ${owner.value}. If that is right, delete the line of ${value} from the lock. To keep the name, set keys.overrides["${value}"] to "${key}".`,
      [entry.source],
    );
  });
}

/** How many of several a message names. */
const NAMED = 3;

/** Names that the document itself gave to another value. */
function followed(claims: readonly Claim[]): Diagnostic[] {
  const all = claims.flatMap(({ key, value, owner, isFree }) =>
    isFree && owner !== undefined ? [{ key, value, owner }] : [],
  );
  const [first] = all;
  if (first === undefined) return [];
  const shown = all
    .slice(0, NAMED)
    .map(({ key, value, owner }) => `${key} is ${owner.value}, was ${value}`);
  return [
    diagnostic(
      'moved-key',
      first.owner.source,
      `${counted(all.length, 'name')} changed value: ${enumerated(shown, all.length)}. Code sends the new value once it is rebuilt.`,
    ),
  ];
}

interface Outdated {
  entry: PlacedNameable;
  key: string;
  /** As the document alone would have it. */
  fresh: string;
}

/**
 * Names that the lock keeps, although the document says something else by now: the author has renamed them, or changed what they mean.
 * A name that was made of the value, as the message was not understood, cannot contradict it.
 */
function renamed(all: readonly Outdated[]): Diagnostic[] {
  const other = all.filter(({ entry, key, fresh }) =>
    hasName(entry)
      ? !sameWords(key, fresh)
      : !shareWord(key, fresh) && joinedWords(key) !== joinedWords(`Code ${entry.value}`),
  );
  const [first] = other;
  if (first === undefined) return [];
  const shown = other
    .slice(0, NAMED)
    .map(({ entry, key, fresh }) => `${entry.value} is ${key}, not ${fresh}`);
  return [
    diagnostic(
      'locked-key',
      first.entry.source,
      `The lock keeps ${counted(other.length, 'name')} that the document no longer uses: ${enumerated(shown, other.length)}. To rename one, run \`doctable rename ${first.entry.value} ${first.fresh}\`.`,
    ),
  ];
}

/** The same names written otherwise, as the options want them now. */
function restyled(all: readonly Outdated[]): Diagnostic[] {
  const [first] = all;
  if (first === undefined) return [];
  return [
    diagnostic(
      'kept-style',
      first.entry.source,
      `The lock keeps ${counted(all.length, 'name')} in the old style: ${first.key} instead of ${first.fresh}. To change all, run \`doctable generate --update-names\`.`,
    ),
  ];
}

function isRestyled(
  { key, fresh }: Outdated,
  { addPrefix = '', addSuffix = '' }: KeyOptions,
): boolean {
  const bare = fresh.slice(
    fresh.startsWith(addPrefix) ? addPrefix.length : 0,
    fresh.endsWith(addSuffix) ? fresh.length - addSuffix.length : fresh.length,
  );
  return key !== fresh && sameWords(key, bare);
}

function sameWords(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => lowered(name).join(' '));
  return first === second;
}

function joinedWords(name: string): string {
  return lowered(name).join('');
}

/** Whether two names have a word in common, or the beginning of one, as inflected words have. */
function shareWord(a: string, b: string): boolean {
  const words = telling(b);
  return telling(a).some((word) =>
    words.some(
      (other) =>
        word === other || (word.length >= STEM && word.slice(0, STEM) === other.slice(0, STEM)),
    ),
  );
}

/** Its words but for those that any sentence has, such as `is`, if there are others. */
function telling(name: string): string[] {
  const words = lowered(name);
  const own = words.filter((word) => !isTitleWord(word, 'function', 'link'));
  return own.length > 0 ? own : words;
}

const STEM = 5;

function lowered(name: string): string[] {
  return wordsOf(name).map((word) => word.toLowerCase());
}

function enumerated(shown: readonly string[], count: number): string {
  return count > shown.length
    ? `${shown.join('; ')}; and ${count - shown.length} more`
    : shown.join('; ');
}
