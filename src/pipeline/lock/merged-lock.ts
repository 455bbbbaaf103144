import { CONFLICT_MARK } from '../../source/conflict.ts';
import type { LockedKey, LockedKeys } from '../../interpret/names/lock.ts';
import type { Lock, LockedCatalog } from './lock.ts';

/**
 * The texts of both sides of a merge that git left to a person, ours first; undefined where there is no conflict, or its marks are torn.
 *
 *     <<<<<<< HEAD
 *             "404": "OrderNotFound",     ours
 *     ||||||| 1a2b3c4                     what both had, with diff3
 *     =======
 *             "409": "OrderIsLocked",     theirs
 *     >>>>>>> main
 */
export function sidesOf(text: string): [ours: string, theirs: string] | undefined {
  if (!CONFLICT_MARK.test(text)) return undefined;
  const sides: [string[], string[]] = [[], []];
  let side: Side = 'both';
  for (const line of text.split('\n')) {
    const next = MARKS[line.slice(0, 7)];
    if (next !== undefined && /^.{7}(?:\s|$)/.test(line)) {
      if (!FOLLOWS[side].includes(next)) return undefined;
      side = next;
      continue;
    }
    if (side === 'both' || side === 'ours') sides[0].push(line);
    if (side === 'both' || side === 'theirs') sides[1].push(line);
  }
  return side === 'both' ? [sides[0].join('\n'), sides[1].join('\n')] : undefined;
}

type Side = 'both' | 'ours' | 'base' | 'theirs';

const MARKS: Readonly<Record<string, Side>> = {
  '<<<<<<<': 'ours',
  '|||||||': 'base',
  '=======': 'theirs',
  '>>>>>>>': 'both',
};

const FOLLOWS: Readonly<Record<Side, readonly Side[]>> = {
  both: ['ours'],
  ours: ['base', 'theirs'],
  base: ['theirs'],
  theirs: ['both'],
};

/** One lock of both sides. Where they contradict each other, ours stays, and what theirs then lacks is named afresh. */
export function mergedLock(ours: Lock, theirs: Lock): Lock {
  const other = new Map(theirs.catalogs.map((each) => [idOf(each), each]));
  const own = new Set(ours.catalogs.map(idOf));
  return {
    outputs: [...new Set([...ours.outputs, ...theirs.outputs])],
    catalogs: [
      ...ours.catalogs.map((each) => ({
        ...each,
        keys: mergedKeys(each.keys, other.get(idOf(each))?.keys ?? new Map()),
      })),
      ...theirs.catalogs.filter((each) => !own.has(idOf(each))),
    ],
  };
}

function idOf({ output, name }: LockedCatalog): string {
  return JSON.stringify([output, name]);
}

/** A value that either side still has is not retired: its document decides. */
function mergedKeys(ours: LockedKeys, theirs: LockedKeys): LockedKeys {
  const keys = new Map<string, LockedKey>(ours);
  const taken = new Set([...ours.values()].map(({ key }) => key));
  for (const [value, locked] of theirs) {
    const own = ours.get(value);
    if (own !== undefined) keys.set(value, { ...own, retired: own.retired && locked.retired });
    else if (!taken.has(locked.key)) keys.set(value, locked);
  }
  return keys;
}
