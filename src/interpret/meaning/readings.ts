import type { ColumnRole } from '../../model/column-role.ts';
import { anchorTraits } from './anchor-traits.ts';
import { besideTraits, surroundingOf } from './beside-traits.ts';
import type { Candidate } from './candidate.ts';
import { isPossible } from './possible.ts';
import { type Best, type Scores, bestOf, sumsOf } from './search.ts';
import { type Surroundings, tableTraits, titleTraits } from './table-traits.ts';
import { type Trait, ownTraits } from './traits.ts';
import { type Kind, type Point, pointsOf, scoresFor, temperature } from './weights.ts';

/** What a table of a kind has: one column that all turns on, and others of which each is there once at most. */
export const kinds: Readonly<Record<Kind, { anchor?: ColumnRole; roles: readonly ColumnRole[] }>> =
  {
    enum: {
      anchor: 'value',
      roles: ['key', 'message', 'description', 'status', 'deprecated', 'group'],
    },
    record: {
      anchor: 'name',
      roles: ['type', 'required', 'default', 'description', 'deprecated', 'group'],
    },
    none: { roles: [] },
  };

/** One way to read a table: its kind, the column that all turns on, and the best that the others can be beside it. */
export interface Reading {
  kind: Kind;
  roles: ColumnRole[];
  points: number;
  /** How likely it is among all, whatever the other columns are. */
  share: number;
  /** How likely each column has its role, given this kind and anchor. */
  sureness: number[];
  /** What the points are for: of the table, or of a column. */
  evidence(): { column: number | undefined; role: ColumnRole | undefined; points: Point[] }[];
}

/** What is settled before: the roles of columns, and the kind. */
export interface Settled {
  columns: ReadonlyMap<number, ColumnRole>;
  kind?: Kind | undefined;
}

/** Everything that has points in a reading. */
export interface Evidence {
  table: readonly Trait[];
  anchor: readonly Trait[];
  columns: readonly (readonly Trait[])[];
}

/** More columns than these are not tried as what all turns on: the table is wide, and the codes stand in front. */
const MOST_ANCHORS = 12;

/** All readings of a table that are possible, the best first. */
export function readingsOf(
  all: readonly Candidate[],
  around: Surroundings,
  settled: Settled,
): Reading[] {
  const table = tableTraits(all, around);
  const own = all.map((each) => [...ownTraits(each), ...titleTraits(each, around)]);
  const found = (Object.keys(kinds) as Kind[])
    .filter((kind) => isOpen(kind, settled))
    .flatMap((kind) =>
      anchorsOf(kind, all, settled).map((anchor) => {
        const evidence = evidenceOf(all, anchor, { table, own });
        const scores = scoresOf(all, { kind, anchor, evidence }, settled);
        return {
          kind,
          anchor,
          evidence,
          scores,
          best: bestOf(scores),
          sums: sumsOf(tempered(scores)),
        };
      }),
    );
  const most = Math.max(...found.map(({ sums }) => sums.total));
  const whole = found.reduce((sum, { sums }) => sum + Math.exp(sums.total - most), 0);
  return found
    .map(({ kind, anchor, evidence, best, sums }): Reading => ({
      kind,
      roles: rolesOf(kind, anchor, best),
      points: best.points,
      share: Math.exp(sums.total - most) / whole,
      sureness: best.choice.map((choice, column) => sums.shares[column]?.[choice] ?? 0),
      evidence: () => explained(kind, rolesOf(kind, anchor, best), evidence),
    }))
    .toSorted((a, b) => b.points - a.points);
}

/** Codes or names of members that the user points to say what the table is; other roles do not, as they may be in either. */
function isOpen(kind: Kind, { columns, kind: settled }: Settled): boolean {
  if (settled !== undefined) return kind === settled;
  const roles = [...columns.values()];
  const has = (...wanted: ColumnRole[]): boolean => wanted.some((role) => roles.includes(role));
  if (has('value')) return kind === 'enum';
  return has('name', 'type', 'required', 'default') ? kind === 'record' : true;
}

function anchorsOf(kind: Kind, all: readonly Candidate[], { columns }: Settled): number[] {
  const { anchor } = kinds[kind];
  if (anchor === undefined) return [-1];
  const chosen = [...columns].find(([, role]) => role === anchor);
  if (chosen !== undefined) return [chosen[0]];
  const free = all.filter(({ index, profile }) => profile.count > 0 && !columns.has(index));
  return free.slice(0, MOST_ANCHORS).map(({ index }) => index);
}

export function evidenceOf(
  all: readonly Candidate[],
  at: number,
  { table, own }: { table: readonly Trait[]; own: readonly Trait[][] },
): Evidence {
  const anchor = all[at];
  if (anchor === undefined) return { table, anchor: [], columns: own };
  const others = all.filter((each) => each !== anchor);
  const around = surroundingOf(anchor, all);
  return {
    table,
    anchor: [...(own[at] ?? []), ...anchorTraits(anchor, others)],
    columns: all.map((each, column) =>
      column === at ? [] : [...(own[column] ?? []), ...besideTraits(each, around)],
    ),
  };
}

function scoresOf(
  all: readonly Candidate[],
  { kind, anchor, evidence }: { kind: Kind; anchor: number; evidence: Evidence },
  settled: Settled,
): Scores {
  const { table, anchor: traits, columns } = evidence;
  const { anchor: anchorRole, roles } = kinds[kind];
  const subjects = ['field' as const, ...roles];
  const points = columns.map((each, column) => {
    const sums = scoresFor(kind, subjects, each);
    return subjects.map((role, at) =>
      allows(all[column], role, roles, settled) ? (sums[at] ?? 0) : -Infinity,
    );
  });
  const [ofTable = 0] = scoresFor(kind, ['table'], table);
  const [ofAnchor = 0] = anchorRole === undefined ? [] : scoresFor(kind, [anchorRole], traits);
  const base = ofTable + ofAnchor;
  return { base, anchor, roles, points };
}

/** As chances are counted from. */
function tempered(scores: Scores): Scores {
  const all = temperature();
  const points = scores.points.map((row) => row.map((each) => each / all));
  return { ...scores, base: scores.base / all, points };
}

/** A role that a column was given, it has, where the kind has it; and no other column then. */
function allows(
  candidate: Candidate | undefined,
  role: ColumnRole,
  roles: readonly ColumnRole[],
  { columns }: Settled,
): boolean {
  if (candidate === undefined) return false;
  const chosen = columns.get(candidate.index);
  if (chosen !== undefined) return role === (roles.includes(chosen) ? chosen : 'field');
  if (role === 'field') return true;
  return ![...columns.values()].includes(role) && isPossible(role, candidate);
}

function rolesOf(kind: Kind, anchor: number, { choice }: Best): ColumnRole[] {
  const { anchor: anchorRole = 'field', roles } = kinds[kind];
  return choice.map((number, column) =>
    column === anchor ? anchorRole : (roles[number - 1] ?? 'field'),
  );
}

function explained(
  kind: Kind,
  roles: readonly ColumnRole[],
  { table, anchor, columns }: Evidence,
): ReturnType<Reading['evidence']> {
  const { anchor: anchorRole } = kinds[kind];
  return [
    { column: undefined, role: undefined, points: pointsOf(kind, 'table', table) },
    ...roles.map((role, column) => ({
      column,
      role,
      points: pointsOf(kind, role, role === anchorRole ? anchor : (columns[column] ?? [])),
    })),
  ];
}
