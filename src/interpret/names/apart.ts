import { singularOf } from './singular.ts';
import { pushTo } from '../multimap.ts';

/** What names a thing, and what else could, the nearest first. */
export interface Candidate {
  words: readonly string[];
  evidence: readonly Evidence[];
  /** The name that words give. */
  nameOf: (words: readonly string[]) => string;
}

/** Words that tell a thing from others of the same name: in front of that, behind, or instead of it. */
export interface Evidence {
  words: readonly string[];
  as: 'front' | 'back' | 'whole';
}

/**
 * The names of all, told apart as far as their evidence does it: where several are called the same, the nearest evidence that
 * is not the same for all of them comes to each, alike.
 */
export function toldApart(candidates: readonly Candidate[]): string[] {
  const words = candidates.map((each) => each.words);
  const nameAt = (index: number): string => candidates[index]?.nameOf(words[index] ?? []) ?? '';
  const settle = (indexes: readonly number[], from: number): void => {
    for (const same of groupedBy(indexes, nameAt)) {
      const depth = Math.max(...same.map((index) => candidates[index]?.evidence.length ?? 0));
      for (let at = from; same.length > 1 && at < depth; at++) {
        const before = same.map((index) => words[index] ?? []);
        const told = withoutCommon(same.map((index) => candidates[index]?.evidence[at]));
        for (const [place, index] of same.entries())
          words[index] = withEvidence(before[place] ?? [], told[place]);
        if (groupedBy(same, nameAt).length > 1) {
          settle(same, at + 1);
          break;
        }
        for (const [place, index] of same.entries()) words[index] = before[place] ?? [];
      }
    }
  };
  settle([...candidates.keys()], 0);
  return candidates.map((_, index) => nameAt(index));
}

function groupedBy(indexes: readonly number[], keyOf: (index: number) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const index of indexes) pushTo(groups, keyOf(index), index);
  return [...groups.values()];
}

/** Beside `Shop`, what `Shop mall` says more is `mall`. */
function withoutCommon(all: readonly (Evidence | undefined)[]): (Evidence | undefined)[] {
  const [shortest, ...others] = all
    .flatMap((each) => (each === undefined || each.as === 'whole' ? [] : [each.words]))
    .toSorted((a, b) => a.length - b.length);
  const isIn = (words: readonly string[]): boolean =>
    shortest?.every((word, index) => words[index] === word) === true;
  if (shortest === undefined || others.length + 1 < all.length || !others.every(isIn))
    return [...all];
  return all.map((each) => each && { ...each, words: each.words.slice(shortest.length) });
}

function withEvidence(words: readonly string[], evidence: Evidence | undefined): readonly string[] {
  if (evidence === undefined || evidence.words.length === 0) return words;
  if (evidence.as === 'whole') return evidence.words;
  if (evidence.as === 'front') return joined(evidence.words, words);
  const front = [...words.slice(0, -1), ...words.slice(-1).map(singularOf)];
  return joined(front, evidence.words);
}

/** One behind the other; what both say is said once, where it stands last. */
export function joined(front: readonly string[], back: readonly string[]): readonly string[] {
  const said = new Set(back.map(plain));
  return [...front.filter((word) => !said.has(plain(word))), ...back];
}

function plain(word: string): string {
  return word.toLowerCase().replace(/s$/, '');
}
