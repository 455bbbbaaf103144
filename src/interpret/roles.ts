import type { Table } from '../model/table.ts';
import { chosenColumns } from './choices.ts';
import { headerWords } from './header.ts';
import type { Column, ColumnChoices, ColumnRole, InterpretOptions } from './options.ts';
import { profileOf } from './profile.ts';
import { type Candidate, ENOUGH, type SingleRole, isProse, scores } from './scores.ts';
import { type Shape, columnName, shapeOf } from './shape.ts';
import { convertField, convertValues, listedValues } from './values.ts';
import { whyChosen, whyField, whyRole } from './why.ts';

/**
 * What each column of a table is to its catalog. No column has the role `value` where none is plausible; no role but `field` is
 * given twice.
 */
export function columnsOf(table: Table, options: InterpretOptions = {}): Column[] {
  return columnsOfShape(shapeOf(table), options.columns);
}

/** The same, of a table whose rows are told apart already. */
export function columnsOfShape({ labels, rows }: Shape, choices: ColumnChoices = {}): Column[] {
  const cells = rows.filter(({ kind }) => kind === 'entry').map((row) => row.cells);
  const texts = labels.map((_, column) => cells.map((row) => row[column]?.text ?? ''));
  const candidates = labels.map((label, index) => ({
    index,
    label,
    words: headerWords(label),
    profile: profileOf(texts[index] ?? []),
  }));
  const chosen = chosenColumns(labels, choices);
  const roles = assign(candidates, chosen);
  return candidates.map((candidate) => {
    const role = roles.get(candidate.index) ?? 'field';
    return {
      label: columnName(candidate.label, candidate.index),
      role,
      type: typeOf(role, texts[candidate.index] ?? []),
      why: chosen.has(candidate.index)
        ? whyChosen(role)
        : role === 'field'
          ? whyField(candidate)
          : whyRole(role, candidate),
    };
  });
}

function typeOf(role: ColumnRole, texts: readonly string[]): Column['type'] {
  const plain = texts.map((text) => text.trim());
  if (role !== 'value') return convertField(plain).type;
  return convertValues(plain.flatMap(listedValues)).type === 'integer' ? 'integer' : 'string';
}

/** In this order each role goes to the best column that is still free: what is certain narrows what is not. */
const order: readonly SingleRole[] = [
  'status',
  'deprecated',
  'key',
  'group',
  'message',
  'description',
];

function assign(
  candidates: readonly Candidate[],
  chosen: ReadonlyMap<number, ColumnRole>,
): Map<number, ColumnRole> {
  const roles = new Map(chosen);
  const free = (): Candidate[] => candidates.filter(({ index }) => !roles.has(index));
  const isOpen = (role: SingleRole): boolean => ![...roles.values()].includes(role);
  const give = (role: SingleRole, candidate: Candidate | undefined): void => {
    if (candidate !== undefined) roles.set(candidate.index, role);
  };
  if (isOpen('value')) give('value', bestValue(free()));
  for (const role of order) if (isOpen(role)) give(role, best(role, free()));
  if (isOpen('message') && isOpen('description')) giveTextByData(free(), give);
  else if (isOpen('description')) give('description', free().find(isUnnamedProse));
  return roles;
}

/** The highest score; the first column's on a tie. */
function best(role: SingleRole, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates
    .map((candidate) => ({ candidate, score: scores[role](candidate) }))
    .filter(({ score }) => score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score)[0]?.candidate;
}

/**
 * Numbers alone make no code: a column that no header word speaks for is the value only where it is the only column of
 * different integers, or where the table has no header at all.
 */
function bestValue(candidates: readonly Candidate[]): Candidate | undefined {
  const value = best('value', candidates);
  if (value === undefined || value.words.length > 0 || value.label === '') return value;
  const alike = candidates.filter(
    ({ profile }) => profile.numerals >= 0.9 && profile.distinct === 1,
  );
  return alike.length > 1 ? undefined : value;
}

/** No header names a text: the English or shorter one is the message, a longer one the description. */
function giveTextByData(
  candidates: readonly Candidate[],
  give: (role: SingleRole, candidate: Candidate | undefined) => void,
): void {
  const texts = candidates
    .filter(isUnnamedProse)
    .toSorted(
      (a, b) =>
        Number(b.profile.latin >= 0.8) - Number(a.profile.latin >= 0.8) ||
        a.profile.meanLength - b.profile.meanLength,
    );
  const [first, second] = texts;
  const isShort =
    first !== undefined && first.profile.latin >= 0.8 && first.profile.meanLength <= 60;
  if (second !== undefined || isShort) give('message', first);
  give('description', isShort || second !== undefined ? second : first);
}

function isUnnamedProse(candidate: Candidate): boolean {
  return candidate.words.length === 0 && isProse(candidate);
}
