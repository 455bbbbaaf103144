import type { HeaderWord } from '../../vocabulary/header.ts';
import type { ColumnRole } from '../../model/column-role.ts';
import type { Profile } from './profile.ts';
import type { Candidate } from './scores.ts';
import { counted, quoted } from '../wording.ts';
import type { WordRole } from '../../vocabulary/header-words.ts';

export function whyChosen(role: ColumnRole): string {
  return `chosen as the ${role} by the options`;
}

/** `header "错误码" is a word for the value; 30 integers, all different`. */
export function whyInferred(role: ColumnRole, candidate: Candidate): string {
  return role === 'field' ? whyField(candidate) : whyRole(role, candidate);
}

function whyRole(role: ColumnRole, { label, words, profile }: Candidate): string {
  const speaksFor = (word: HeaderWord): number =>
    word.role === role ? 2 : word.role === 'name' || word.role === 'type' ? 1 : 0;
  const word = words.toSorted((a, b) => speaksFor(b) - speaksFor(a))[0];
  const against = word !== undefined && speaksFor(word) === 0;
  return `${headerClause(label, word)}${against ? ', but' : ';'} ${looks(profile, role)}`;
}

function whyField({ label, words, profile }: Candidate): string {
  const [word] = words;
  const lost = word !== undefined && !['field', 'note', 'type'].includes(word.role);
  const rest = lost ? ', but another column or no column fits that better' : '';
  return `${headerClause(label, word)}${rest}; ${looks(profile, 'field')}; kept as a field`;
}

const meanings: Readonly<Record<WordRole, string>> = {
  value: 'the value',
  key: 'the key',
  name: 'a name',
  type: 'a type',
  required: 'whether a member is required',
  default: 'a default',
  note: 'another detail',
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

function kindOf({ numerals, called, http, identifiers, words }: Profile, role: ColumnRole): string {
  if (role === 'value' && called) return 'named code';
  if (role === 'status' && http === 1) return 'HTTP status code';
  if (numerals === 1) return 'integer';
  if (identifiers >= 0.9) return 'identifier';
  return words >= 0.8 ? 'text' : 'cell';
}
