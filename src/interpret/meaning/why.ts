import type { HeaderWord } from '../../vocabulary/header.ts';
import type { WordRole } from '../../vocabulary/header-words.ts';
import type { ColumnRole } from '../../model/column-role.ts';
import { columnName } from '../shape/shape.ts';
import { counted, quoted } from '../wording.ts';
import type { Candidate } from './candidate.ts';
import type { Profile } from './profile.ts';
import type { Reading } from './readings.ts';
import type { Kind } from './weights.ts';

export function whyChosen(role: ColumnRole): string {
  return `set as the ${role} column`;
}

/** What a table of a kind is, in words. */
export const kindNames: Readonly<Record<Kind, string>> = {
  enum: 'values of an enumeration',
  record: 'fields of a structure',
  none: 'a table without codes or fields',
};

/** What won and by how much, and for each of its columns with a role what speaks for it most. */
export function whyTable(candidates: readonly Candidate[], readings: readonly Reading[]): string[] {
  const [best, ...rest] = readings;
  if (best === undefined) return [];
  const rival = rest.find(({ kind }) => kind !== best.kind);
  const lead =
    rival === undefined
      ? ''
      : `; ${pointsText(best.points - rival.points)} ahead of ${kindNames[rival.kind]}`;
  return [`${kindNames[best.kind]}${lead}`, ...strongest(candidates, best)];
}

const STRONGEST = 4;

function strongest(candidates: readonly Candidate[], reading: Reading): string[] {
  return reading
    .evidence()
    .flatMap(({ points, ...subject }) =>
      points.filter((point) => point.points > 0).map((point) => ({ ...point, subject })),
    )
    .toSorted((a, b) => b.points - a.points)
    .slice(0, STRONGEST)
    .map(
      ({ subject: { column, role }, trait, points }) =>
        `${subjectOf(candidates, column, role)}${trait} (${pointsText(points)})`,
    );
}

function subjectOf(
  candidates: readonly Candidate[],
  column: number | undefined,
  role: ColumnRole | undefined,
): string {
  const candidate = column === undefined ? undefined : candidates[column];
  if (candidate === undefined) return '';
  return `${quoted(columnName(candidate.label, candidate.index))} as the ${role ?? 'field'}: `;
}

export function pointsText(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  return `${rounded} ${rounded === 1 ? 'point' : 'points'}`;
}

/** `header "错误码" is a word for the value; 30 integers, all different`. */
export function whyColumn(role: ColumnRole, candidate: Candidate): string {
  return role === 'field' ? whyField(candidate) : whyRole(role, candidate);
}

function whyRole(role: ColumnRole, { label, words, profile }: Candidate): string {
  const speaksFor = (word: HeaderWord): number => {
    if (word.role === role) return 2;
    return akin[role]?.includes(word.role) ? 1 : 0;
  };
  const word = words.toSorted((a, b) => speaksFor(b) - speaksFor(a))[0];
  const against = word !== undefined && speaksFor(word) === 0;
  return `${headerClause(label, word)}${against ? ', but' : ';'} ${looks(profile, role)}`;
}

/** Words that do not name a role and go with it. */
const akin: Partial<Record<ColumnRole, readonly WordRole[]>> = {
  value: ['name', 'member', 'short', 'type', 'key'],
  key: ['name', 'type'],
  message: ['name', 'type'],
  name: ['member', 'key'],
  type: ['datatype'],
  required: ['optional'],
  description: ['message', 'note'],
};

function whyField({ label, words, profile }: Candidate): string {
  const [word] = words;
  const lost = word !== undefined && !details.has(word.role);
  const rest = lost ? ', but another column or no column fits that better' : '';
  return `${headerClause(label, word)}${rest}; ${looks(profile, 'field')}; kept as a field`;
}

const details: ReadonlySet<WordRole> = new Set([
  'field',
  'note',
  'type',
  'example',
  'measure',
  'part',
]);

const meanings: Readonly<Record<WordRole, string>> = {
  value: 'the value',
  key: 'the key',
  name: 'a name',
  member: 'the name of a field',
  type: 'a type',
  datatype: 'a data type',
  required: 'what is required',
  optional: 'what is optional',
  default: 'a default',
  short: 'an abbreviation',
  example: 'an example',
  measure: 'a measure',
  note: 'another detail',
  part: 'a part of a project',
  message: 'the message',
  description: 'the description',
  status: 'an HTTP status',
  deprecated: 'what is deprecated',
  group: 'the group',
  field: 'another detail',
};

function headerClause(label: string, found: HeaderWord | undefined): string {
  if (label === '') return 'no header';
  if (found === undefined) return `header ${quoted(label)} is no known word`;
  const verb = found.weight === 1 ? 'is a word for' : `has ${quoted(found.word)}, a word for`;
  return `header ${quoted(label)} ${verb} ${meanings[found.role]}`;
}

function looks(profile: Profile, role: ColumnRole): string {
  if (profile.count === 0) return 'all cells are empty';
  const different = profile.distinct === 1 ? ', all different' : ', some repeated';
  const empty = profile.filled < 1 ? ', some cells empty' : '';
  return `${counted(profile.count, kindOf(profile, role))}${profile.count === 1 ? '' : different}${empty}`;
}

function kindOf(profile: Profile, role: ColumnRole): string {
  const { numerals, called, http, identifiers, words, types } = profile;
  if (role === 'value' && called) return 'named code';
  if (role === 'status' && http === 1) return 'HTTP status code';
  if (role === 'type' && types === 1) return 'data type';
  if (numerals === 1) return 'integer';
  if (identifiers >= 0.9) return 'identifier';
  return words >= 0.8 ? 'text' : 'cell';
}
