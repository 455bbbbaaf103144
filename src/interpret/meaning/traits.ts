import { type Candidate, headerWeight, isProse } from './candidate.ts';

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

/** Of the same kind, where there is anything. */
export function isSameKind(a: Candidate, b: Candidate): boolean {
  return shapeOf(a) === shapeOf(b) && a.profile.count > 0;
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
