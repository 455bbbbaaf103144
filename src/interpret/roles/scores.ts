import type { HeaderWord } from '../../vocabulary/header.ts';
import type { ColumnRole } from '../../model/column-role.ts';
import type { Profile } from './profile.ts';
import type { WordRole } from '../../vocabulary/header-words.ts';

/** A column that roles compete for. */
export interface Candidate {
  /** From 0. */
  index: number;
  label: string;
  words: readonly HeaderWord[];
  profile: Profile;
}

/** A role that one column of a table has at most. */
export type SingleRole = Exclude<ColumnRole, 'field' | 'name' | 'type' | 'required' | 'default'>;

/**
 * How well a column fits a role: points for its header, more or less of them for its cells. From `ENOUGH` points on, it may
 * have the role. The points are such that clear cells outweigh a vague header, and a plain header outweighs unclear cells.
 */
const scores: Readonly<Record<SingleRole, (candidate: Candidate) => number>> = {
  value: valueScore,
  status: statusScore,
  key: keyScore,
  message: messageScore,
  description: descriptionScore,
  deprecated: (candidate) => points(candidate, { deprecated: 3 }) - (isProse(candidate) ? 2 : 0),
  group: groupScore,
};

export const ENOUGH = 2;

export const singleRoles = Object.keys(scores) as readonly SingleRole[];

export function scoreOf(role: SingleRole, candidate: Candidate): number {
  return scores[role](candidate);
}

/** The candidate with the most points; the first column's on a tie. */
export function best(role: SingleRole, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(role, candidate) }))
    .filter(({ score }) => score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score)[0]?.candidate;
}

/** The most points that a header's words give, by the worth of each word's role. */
function points({ words }: Candidate, worth: Partial<Record<WordRole, number>>): number {
  return Math.max(0, ...words.map(({ role, weight }) => (worth[role] ?? 0) * weight));
}

function valueScore(candidate: Candidate): number {
  const { index, profile, label, words } = candidate;
  if (profile.count === 0) return 0;
  // Behind the names of fields, types are a detail of those.
  const isName = index === 0 && names(profile) && profile.count > 1;
  const type = isName ? 1.25 : 0;
  const named = points(candidate, { value: 4, status: 2, key: 1.5, name: 2, type, group: 0.5 });
  const isCode = points(candidate, { value: 1, status: 1 }) > 0;
  const isCalled =
    profile.called && points(candidate, { value: 1, status: 1, key: 1, name: 1 }) > 0;
  const looks =
    isCalled || profile.numerals >= 0.5 ? numeralPoints(profile) : textPoints(profile, isCode);
  const unknown = label !== '' && words.length === 0 ? 1.5 : 0;
  const ordinal = label !== '' && profile.ordinal && !isCode ? 2 : 0;
  const otherwise = points(candidate, {
    field: 4,
    note: 4,
    type: isName ? 0 : 4,
    message: 2,
    description: 2,
  });
  return named + looks + uniqueness(profile) - unknown - ordinal - otherwise;
}

function numeralPoints({ numerals, called }: Profile): number {
  return called || numerals >= 0.9 ? 4 : 1.5;
}

function textPoints(profile: Profile, isCode: boolean): number {
  const { identifiers, constants, tokens, latin, meanLength } = profile;
  if (constants >= 0.8) return 1.5;
  if (identifiers >= 0.8 || tokens >= 0.8) return 1;
  const isPhrase = latin >= 0.8 && meanLength <= 30;
  return isCode && isPhrase ? -1 : -3.5;
}

function uniqueness({ distinct, filled }: Profile): number {
  const repeated = distinct < 0.5 ? -2 : distinct >= 0.95 ? 1 : 0;
  return repeated + (filled < 0.5 ? -2 : 0);
}

function statusScore(candidate: Candidate): number {
  const named = points(candidate, { status: 3, value: 1 });
  return named + (candidate.profile.http >= 0.8 ? 1 : -3);
}

function keyScore(candidate: Candidate): number {
  const { identifiers, constants, filled, numerals } = candidate.profile;
  if (!names(candidate.profile) || numerals > 0.1) return 0;
  const named = points(candidate, { key: 3, name: 2, type: 1.5, value: 0.5 });
  const otherwise = points(candidate, { field: 4, note: 4, message: 1, description: 1 });
  return named + namePoints(identifiers, constants) - (filled < 0.3 ? 1 : 0) - otherwise;
}

function namePoints(identifiers: number, constants: number): number {
  if (constants >= 0.8) return 3;
  if (constants >= 0.6 || identifiers >= 0.9) return 1.5;
  return identifiers >= 0.7 ? 0 : -4;
}

function messageScore(candidate: Candidate): number {
  const { latin, meanLength } = candidate.profile;
  const phrase = isProse(candidate) ? 1.5 : 0;
  const called = names(candidate.profile)
    ? points(candidate, { key: 2.5, name: 1.5, type: phrase, status: 1, value: phrase })
    : 0;
  const named = Math.max(called, points(candidate, { message: 3 }));
  return named + textiness(candidate) + (latin >= 0.8 ? 1 : 0) + (meanLength <= 60 ? 0.5 : 0);
}

function descriptionScore(candidate: Candidate): number {
  const named = points(candidate, { description: 3, message: 2 });
  return named + textiness(candidate) + (candidate.profile.meanLength > 20 ? 0.5 : 0);
}

function textiness(candidate: Candidate): number {
  const { words, distinct, count } = candidate.profile;
  if (words < 0.6) return -5;
  const type = names(candidate.profile) && isProse(candidate) ? 0 : 4;
  return (
    -points(candidate, { field: 4, note: 4, type, group: 3 }) -
    (distinct < 0.3 && count >= 4 ? 2 : 0)
  );
}

function groupScore(candidate: Candidate): number {
  const { distinct, filled, count, words, meanLength } = candidate.profile;
  const repeats = distinct < 1 || filled < 1 || count === 1;
  if (!repeats || words < 0.6 || meanLength > 60) return 0;
  return Math.max(points(candidate, { group: 3 }), opensRuns(candidate) ? ENOUGH : 0);
}

/** A first column that nothing is known of, which is filled where something new begins. */
function opensRuns({ index, words, profile }: Candidate): boolean {
  const { hasGaps, distinct, filled, count } = profile;
  const isSparse = hasGaps && count > 1 && filled <= 0.7;
  return index === 0 && words.length === 0 && isSparse && distinct === 1 && profile.words === 1;
}

/** What many have in common, such as `warning`, calls none of them. */
function names({ distinct }: Profile): boolean {
  return distinct >= 0.9;
}

/** Sentences or phrases rather than names, marks or numbers; beyond Latin script, two characters may say much. */
export function isProse({ profile }: Candidate): boolean {
  const isLong = profile.meanLength >= 6 || profile.latin < 0.5;
  return profile.words >= 0.8 && profile.tokens < 0.8 && isLong;
}
