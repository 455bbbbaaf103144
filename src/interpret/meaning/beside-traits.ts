import { isSecondList } from '../../codes/second-list.ts';
import type { WordRole } from '../../vocabulary/header-words.ts';
import { type Candidate, headerWeight, isDifferent, isNames, isNumbers } from './candidate.ts';
import { type Trait, isSameKind, present, shapeOf } from './traits.ts';

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
