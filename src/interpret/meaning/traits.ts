import { isSecondList } from '../../codes/second-list.ts';
import type { WordRole } from '../../vocabulary/header-words.ts';
import type { Candidate } from './candidate.ts';
import { headerWeight, isDifferent, isNames, isNumbers, isProse } from './candidate.ts';

/** Something that can be seen of a column or of a table, and how much of it, from 0 to 1. Weights say what it speaks for. */
export interface Trait {
  name: string;
  amount: number;
}

/** What a column's header and cells show by themselves, and by where it stands. */
export function ownTraits(candidate: Candidate): Trait[] {
  const { index, label, words, profile } = candidate;
  if (profile.count === 0) return [...headerTraits(candidate), one('empty')];
  const isDistinct = profile.distinct >= 0.95;
  return present([
    ...headerTraits(candidate),
    { name: 'no header', amount: Number(label === '') },
    { name: 'unknown header', amount: Number(label !== '' && words.length === 0) },
    { name: 'first column', amount: Number(index === 0) },
    ...lookTraits(candidate),
    { name: 'all different', amount: Number(isDistinct && profile.count > 1) },
    { name: 'a few repeated', amount: Number(!isDistinct && profile.distinct >= 0.9) },
    { name: 'some repeated', amount: Number(profile.distinct < 0.9 && profile.distinct >= 0.5) },
    { name: 'many repeated', amount: Number(profile.distinct < 0.5) },
    {
      name: 'one for all',
      amount: Number(profile.count > 2 && profile.distinct * profile.count <= 1),
    },
    { name: 'one row', amount: Number(profile.count === 1) },
    { name: 'some cells empty', amount: Number(profile.filled < 1 && profile.filled >= 0.5) },
    { name: 'most cells empty', amount: Number(profile.filled < 0.5) },
    { name: 'opens runs', amount: Number(isOpeningRuns(candidate)) },
  ]);
}

function headerTraits({ words }: Candidate): Trait[] {
  return words.map(({ role, weight }) => ({ name: `header: ${role}`, amount: weight }));
}

/** `Code` says that its 1, 2, 3 are more than that. */
function countsRows(candidate: Candidate): boolean {
  return candidate.profile.ordinal && candidate.index === 0 && headerWeight(candidate, 'value') < 1;
}

/** What the cells look like: shapes in the order of how much they say, and details beside them. */
function lookTraits(candidate: Candidate): Trait[] {
  const { profile, marked } = candidate;
  return [
    one(shapeOf(candidate)),
    { name: 'count of the rows', amount: Number(countsRows(candidate)) },
    { name: 'HTTP statuses', amount: Number(profile.http >= 0.8) },
    { name: 'data types', amount: graded(profile.types) },
    { name: 'names with types', amount: graded(profile.typed) },
    { name: 'types and needs first', amount: graded(profile.described) },
    { name: 'answers', amount: graded(profile.answers) },
    { name: 'measures', amount: graded(profile.measures) },
    { name: 'HTTP methods', amount: graded(profile.methods) },
    { name: 'paths', amount: graded(profile.paths) },
    { name: 'options of a command', amount: graded(profile.flags) },
    { name: 'marked as code', amount: graded(marked.code) },
    { name: 'links', amount: graded(marked.links) },
    { name: 'digits', amount: Number(profile.digits >= 0.8) },
    { name: 'another script', amount: Number(profile.words >= 0.8 && profile.latin < 0.5) },
    { name: 'long texts', amount: Number(profile.meanLength > 60) },
    { name: 'short texts', amount: Number(profile.words >= 0.8 && profile.meanLength <= 30) },
  ];
}

/** One word for what most cells are. */
export function shapeOf({ profile, ...candidate }: Candidate): string {
  if (profile.count === 0) return 'empty';
  if (profile.called) return 'codes with names';
  if (profile.numerals >= 0.9) return 'integers';
  if (profile.expressions >= 0.5) return 'expressions';
  if (profile.numerals >= 0.5) return 'mostly integers';
  if (profile.measures >= 0.8) return 'measures';
  if (profile.constants >= 0.8) return 'constants';
  if (profile.constants >= 0.5 && profile.identifiers >= 0.8) return 'mostly constants';
  if (profile.identifiers >= 0.9) return 'identifiers';
  if (profile.tokens >= 0.8) return profile.words < 0.6 ? 'signs' : 'tokens';
  if (profile.identifiers >= 0.6) return 'mostly identifiers';
  if (profile.words < 0.6) return 'signs';
  return isProse({ profile, ...candidate }) && profile.meanLength > 20 ? 'sentences' : 'phrases';
}

/** Filled where something new begins, in a first column that nothing is known of. */
export function isOpeningRuns({ index, words, profile }: Candidate): boolean {
  const { hasGaps, distinct, filled, count } = profile;
  const isSparse = hasGaps && count > 1 && filled <= 0.7;
  return index === 0 && words.length === 0 && isSparse && distinct === 1 && profile.words === 1;
}

/** What a column shows as the one that holds the codes, or the names of members: how it stands among the others. */
export function anchorTraits(anchor: Candidate, others: readonly Candidate[]): Trait[] {
  const { profile } = anchor;
  const numbers = others.filter((each) => isNumbers(each) && isDifferent(each));
  const names = others.filter((each) => isNames(each) && isDifferent(each));
  const rivals = others
    .filter((each) => !isProse(each))
    .map((each) => headerWeight(each, 'value', 'short'));
  const speaks = headerWeight(anchor, 'value', 'short', 'status', 'key', 'name');
  const called = others.map((each) => headerWeight(each, 'value', 'short', 'key', 'name'));
  return present([
    { name: 'other integers, all different', amount: Number(numbers.length > 0) },
    { name: 'other names, all different', amount: Number(names.length > 0) },
    {
      name: 'text behind names',
      amount: Number(
        isProse(anchor) && !profile.called && names.some(({ index }) => index < anchor.index),
      ),
    },
    {
      name: 'repeats beside names',
      amount: Number(!isDifferent(anchor) && names.length > 0 && profile.distinct < 0.9),
    },
    {
      name: 'HTTP statuses that repeat beside names',
      amount: Number(profile.http >= 0.8 && !isDifferent(anchor) && names.length > 0),
    },
    {
      name: 'repeats beside what repeats',
      amount: Number(!isDifferent(anchor) && others.some((each) => repeats(each))),
    },
    { name: 'header of codes beside it', amount: Math.max(0, ...rivals) },
    {
      name: 'header of texts, and another of codes or names',
      amount: headerWeight(anchor, 'message', 'description', 'note') * Math.max(0, ...called),
    },
    { name: 'the only header of codes', amount: Math.max(0, ...rivals) > 0 ? 0 : speaks },
    {
      name: 'unknown integers among others',
      amount: Number(speaks === 0 && numbers.length > 0 && isNumbers(anchor)),
    },
    { name: 'types beside it', amount: Number(others.some((each) => each.profile.types >= 0.6)) },
    {
      name: 'measures beside it',
      amount: Number(others.some((each) => each.profile.measures >= 0.6)),
    },
    { name: 'only column', amount: Number(others.length === 0) },
    {
      name: 'no text beside it',
      amount: Number(!others.some((each) => each.profile.words >= 0.6)),
    },
    { name: 'text beside it', amount: Number(others.some(isProse)) },
    {
      name: 'all others alike',
      amount: Number(others.length > 1 && new Set(others.map(shapeOf)).size === 1),
    },
    {
      name: 'the same shape beside it',
      amount: Number(others.some((each) => isSameKind(anchor, each))),
    },
    { name: 'leftmost of its shape', amount: Number(isLeftmost(anchor, others)) },
  ]);
}

/** As what rows belong to does, and not as answers or numbers do. */
function repeats({ profile }: Candidate): boolean {
  return profile.distinct < 0.9 && profile.words >= 0.8 && profile.answers < 0.8;
}

function isLeftmost(anchor: Candidate, others: readonly Candidate[]): boolean {
  return !others.some((each) => each.index < anchor.index && isSameKind(anchor, each));
}

function isSameKind(a: Candidate, b: Candidate): boolean {
  return shapeOf(a) === shapeOf(b) && a.profile.count > 0;
}

/** What there is beside an anchor, seen once for all columns. */
export interface Surrounding {
  anchor: Candidate;
  width: number;
  /** The columns of texts, from left to right. */
  texts: readonly Candidate[];
  shortest: number;
  longest: number;
  hasLatin: boolean;
  hasOther: boolean;
  /** By what their headers claim, the columns that claim it most. */
  claims: readonly { role: WordRole; first: Claim; second: Claim }[];
}

interface Claim {
  column: number;
  weight: number;
}

const CLAIMS = ['key', 'name', 'message', 'description', 'note'] as const;
const NO_CLAIM: Claim = { column: -1, weight: 0 };

export function surroundingOf(anchor: Candidate, all: readonly Candidate[]): Surrounding {
  const others = all.filter((each) => each !== anchor);
  const texts = others.filter(isText);
  const lengths = texts.map(({ profile }) => profile.meanLength);
  return {
    anchor,
    width: all.length,
    texts,
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    hasLatin: texts.some(({ profile }) => profile.latin >= 0.8),
    hasOther: texts.some(({ profile }) => profile.latin < 0.5),
    claims: CLAIMS.map((role) => {
      const [first = NO_CLAIM, second = NO_CLAIM] = others
        .map((each) => ({ column: each.index, weight: headerWeight(each, role) }))
        .filter(({ weight }) => weight > 0)
        .toSorted((a, b) => b.weight - a.weight);
      return { role, first, second };
    }),
  };
}

/** What a column shows beside the one that is the anchor. */
export function besideTraits(candidate: Candidate, around: Surrounding): Trait[] {
  const { anchor, texts } = around;
  const beside = isNumbers(anchor) || anchor.profile.digits >= 0.8 ? 'codes' : 'names';
  const { meanLength, latin, distinct } = candidate.profile;
  const among = isText(candidate) ? texts.length : 0;
  const has = (name: string, holds: boolean): Trait => ({ name, amount: Number(holds) });
  return present([
    has(`${shapeOf(candidate)} beside ${beside}`, true),
    ...candidate.words.map(({ role, weight }) => ({
      name: `header: ${role}, beside ${beside}`,
      amount: weight,
    })),
    has(`unknown header beside ${beside}`, candidate.label !== '' && candidate.words.length === 0),
    {
      name: 'header of names that repeat',
      amount: isDifferent(candidate) ? 0 : headerWeight(candidate, 'name', 'key'),
    },
    has('left of it', candidate.index < anchor.index),
    has('next to it', Math.abs(candidate.index - anchor.index) === 1),
    has('the same shape as it', isSameKind(anchor, candidate)),
    has('a second list of codes', isSecondList(anchor.listed, candidate.listed)),
    has('its own names', anchor.profile.called),
    has('as different as it', distinct >= anchor.profile.distinct),
    has('the only text', among === 1),
    has(`the only other column, beside ${beside}`, around.width === 2),
    has('names alone beside numbers', isNamesAlone(candidate, around)),
    has('the shortest text', among > 1 && meanLength <= around.shortest),
    has('the longest text', among > 1 && meanLength >= around.longest),
    has('the first text', among > 1 && texts[0] === candidate),
    has('a later text', among > 2 && texts[0] !== candidate && texts[1] !== candidate),
    has('Latin beside another script', among > 0 && latin >= 0.8 && around.hasOther),
    has('another script beside Latin', among > 0 && latin < 0.5 && around.hasLatin),
    ...around.claims.map(({ role, first, second }) => ({
      name: `another header: ${role}`,
      amount: (first.column === candidate.index ? second : first).weight,
    })),
  ]);
}

/** Whatever else their header may be about, what numbers have beside them is what they are called. */
function isNamesAlone(candidate: Candidate, { anchor, width }: Surrounding): boolean {
  const isPlain = candidate.words.every(({ role }) => role === 'field');
  return (
    width === 2 && isPlain && isNumbers(anchor) && isNames(candidate) && isDifferent(candidate)
  );
}

function isText({ profile }: Candidate): boolean {
  return profile.words >= 0.6 && profile.tokens < 0.8 && profile.numerals < 0.5;
}

function graded(share: number): number {
  return share >= 0.9 ? 1 : share >= 0.6 ? 0.7 : share >= 0.4 ? 0.3 : 0;
}

function one(name: string): Trait {
  return { name, amount: 1 };
}

export function present(traits: readonly Trait[]): Trait[] {
  return traits.filter(({ amount }) => amount > 0);
}
