import {
  type Candidate,
  headerWeight,
  isDifferent,
  isNames,
  isNumbers,
  isProse,
} from './candidate.ts';
import { type Trait, isSameKind, present, shapeOf } from './traits.ts';

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
    { name: 'HTTP statuses beside codes', amount: isStatuses(anchor) ? codesIn(names) : 0 },
    {
      name: 'texts beside HTTP statuses',
      amount: Number(isProse(anchor) && numbers.some(isStatuses)),
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

/** What a header says to be statuses, and is. */
function isStatuses(candidate: Candidate): boolean {
  return candidate.profile.http >= 0.8 && headerWeight(candidate, 'status') > 0;
}

/** How much the header of one of the columns says that it has codes. */
function codesIn(candidates: readonly Candidate[]): number {
  return Math.max(0, ...candidates.map((each) => headerWeight(each, 'value')));
}

/** As what rows belong to does, and not as answers or numbers do. */
function repeats({ profile }: Candidate): boolean {
  return profile.distinct < 0.9 && profile.words >= 0.8 && profile.answers < 0.8;
}

function isLeftmost(anchor: Candidate, others: readonly Candidate[]): boolean {
  return !others.some((each) => each.index < anchor.index && isSameKind(anchor, each));
}
