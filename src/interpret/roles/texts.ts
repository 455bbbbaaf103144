import { type Candidate, best, isProse } from './scores.ts';

export interface TextRoles {
  message?: Candidate | undefined;
  description?: Candidate | undefined;
}

/** The longest that a text is, on average, to be a message rather than a description. */
const TERSE = 60;

/**
 * The columns that say in words what a value means: by their headers, else by their texts. Of two descriptions the English or
 * shorter one is the message.
 */
export function textRoles(
  free: readonly Candidate[],
  open: Readonly<Record<'message' | 'description', boolean>>,
): TextRoles {
  const message = open.message ? best('message', free) : undefined;
  const rest = free.filter((candidate) => candidate !== message);
  const description = open.description ? best('description', rest) : undefined;
  if (!open.description) return { message };
  if (message !== undefined || !open.message) {
    return { message, description: description ?? rest.find(isUnnamedProse) };
  }
  const others = rest.filter((candidate) => candidate !== description);
  if (description !== undefined) {
    const other = best('description', others);
    return other === undefined
      ? { message: others.find((each) => callsValues(each, description)), description }
      : pair(description, other);
  }
  const unnamed = byData(rest.filter(isUnnamedProse));
  return (unnamed.message ?? unnamed.description)
    ? unnamed
    : { description: rest.find(isVagueProse) };
}

function pair(description: Candidate, other: Candidate): TextRoles {
  const [message, longer] = tersestFirst([description, other]);
  return { message, description: longer };
}

/** A short text for each value, under a word for names, or in English beside a description in another language. */
function callsValues(candidate: Candidate, description: Candidate): boolean {
  const { words, profile } = candidate;
  const isShort = profile.words >= 0.8 && profile.meanLength <= TERSE;
  if (!isShort || profile.distinct < 0.9 || profile.filled < 0.9) return false;
  if (words.length === 0) return profile.latin >= 0.8 && description.profile.latin < 0.5;
  return words.every(({ role }) => naming.has(role)) && isProse(candidate);
}

const naming: ReadonlySet<string> = new Set(['name', 'key', 'status', 'type']);

function byData(texts: readonly Candidate[]): TextRoles {
  const [first] = tersestFirst(texts);
  const second = texts.find((text) => text !== first);
  if (second !== undefined) return { message: first, description: second };
  return first !== undefined && isEnglish(first) && first.profile.meanLength <= TERSE
    ? { message: first }
    : { description: first };
}

function tersestFirst(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted(
    (a, b) =>
      Number(isEnglish(b)) - Number(isEnglish(a)) || a.profile.meanLength - b.profile.meanLength,
  );
}

function isEnglish({ profile }: Candidate): boolean {
  return profile.latin >= 0.8;
}

function isUnnamedProse(candidate: Candidate): boolean {
  return candidate.words.length === 0 && isVariedProse(candidate);
}

/** Under a header that only hints at something else, where nothing better is left: `原因以及解决办法`. */
function isVagueProse(candidate: Candidate): boolean {
  return candidate.words.every(({ weight }) => weight < 1) && isVariedProse(candidate);
}

/** Sentences, most of them different: `retryable` and `not retryable`, over and over, is a property. */
function isVariedProse(candidate: Candidate): boolean {
  const { distinct, filled } = candidate.profile;
  return isProse(candidate) && distinct >= 0.5 && filled >= 0.5;
}
