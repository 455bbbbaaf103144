import type { ColumnRole } from '../../model/column-role.ts';
import { type Candidate, ENOUGH, type SingleRole, scoreOf, singleRoles } from './scores.ts';

/** Nothing that is inferred is beyond doubt. */
const MOST = 0.99;

/**
 * How sure it is that a column has a role, from 0 to 1: by how many points it is ahead of the next one, or of having none. A
 * test holds this to labelled tables of real documents: where it says 0.9 or more, it is right at least as often.
 */
export function confidenceIn(
  role: ColumnRole,
  candidate: Candidate,
  all: readonly Candidate[],
): number {
  const lead = !isSingle(role) ? -strongestClaim(candidate) : leadIn(role, candidate, all);
  return Math.min(MOST, Math.round(100 / (1 + Math.exp(-lead))) / 100);
}

function leadIn(role: SingleRole, candidate: Candidate, all: readonly Candidate[]): number {
  const rivals = all.filter((other) => other !== candidate).map((other) => scoreOf(role, other));
  return scoreOf(role, candidate) - Math.max(ENOUGH - 1, ...rivals);
}

/** By how many points a column might have had a role. */
function strongestClaim(candidate: Candidate): number {
  return Math.max(...singleRoles.map((role) => scoreOf(role, candidate))) - ENOUGH;
}

function isSingle(role: ColumnRole): role is SingleRole {
  return singleRoles.some((each) => each === role);
}
