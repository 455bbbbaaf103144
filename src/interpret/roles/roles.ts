import type { Cell, Table } from '../../model/table.ts';
import { chosenColumns } from './choices.ts';
import { codesOf } from '../../codes/coded.ts';
import { confidenceIn } from './confidence.ts';
import { headerWords } from '../../vocabulary/header.ts';
import type { Column, ColumnChoices, InterpretOptions } from '../options.ts';
import type { ColumnRole } from '../../model/column-role.ts';
import { profileOf } from './profile.ts';
import { type Candidate, type SingleRole, best, isProse } from './scores.ts';
import { type Shape, columnName, shapeOf } from '../shape/shape.ts';
import { textRoles } from './texts.ts';
import { convertField, convertValues } from '../../codes/values.ts';
import { whyChosen, whyInferred } from './why.ts';

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
  const texts = textsOf(labels, cells);
  const chosen = chosenColumns(labels, choices);
  const all = infer(labels, texts, chosen);
  const once = withoutSpanned(cells, valueIn(all));
  const { candidates, roles } =
    once.length < cells.length ? infer(labels, textsOf(labels, once), chosen) : all;
  return candidates.map((candidate) => {
    const role = roles.get(candidate.index) ?? 'field';
    const isChosen = chosen.has(candidate.index);
    return {
      label: columnName(candidate.label, candidate.index),
      role,
      type: typeOf(role, texts[candidate.index] ?? []),
      confidence: isChosen ? 1 : confidenceIn(role, candidate, candidates),
      why: isChosen ? whyChosen(role) : whyInferred(role, candidate),
    };
  });
}

interface Inferred {
  candidates: Candidate[];
  roles: Map<number, ColumnRole>;
}

function infer(
  labels: readonly string[],
  texts: readonly (readonly string[])[],
  chosen: ReadonlyMap<number, ColumnRole>,
): Inferred {
  const candidates = labels.map((label, index) => ({
    index,
    label,
    words: headerWords(label),
    profile: profileOf(texts[index] ?? []),
  }));
  return { candidates, roles: assign(candidates, chosen) };
}

/** By column. */
function textsOf(labels: readonly string[], rows: readonly (readonly Cell[])[]): string[][] {
  return labels.map((_, column) => rows.map((row) => row[column]?.text ?? ''));
}

function valueIn({ roles }: Inferred): number {
  return [...roles].find(([, role]) => role === 'value')?.[0] ?? -1;
}

/** Of rows that one cell spans in a column, the first: they are one entry. */
function withoutSpanned(rows: readonly Cell[][], column: number): Cell[][] {
  return rows.filter((row, index) => {
    const [cell, above] = [row[column], rows[index - 1]?.[column]];
    return cell === undefined || cell.line !== above?.line || cell.column !== above.column;
  });
}

function typeOf(role: ColumnRole, texts: readonly string[]): Column['type'] {
  const plain = texts.map((text) => text.trim());
  if (role !== 'value') return convertField(plain).type;
  const codes = codesOf(plain)
    .flat()
    .filter(({ isRange }) => !isRange);
  if (codes.some(({ isQuoted }) => isQuoted)) return 'string';
  return convertValues(codes.map(({ code }) => code)).type === 'integer' ? 'integer' : 'string';
}

/** In this order each role goes to the best column that is still free: what is certain narrows what is not. */
const order: readonly SingleRole[] = ['status', 'deprecated', 'key', 'group'];

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
  const value = candidates.find(({ index }) => roles.get(index) === 'value');
  for (const role of order)
    if (isOpen(role)) give(role, best(role, role === 'key' ? named(free(), value) : free()));
  const texts = textRoles(named(free(), value), {
    message: isOpen('message'),
    description: isOpen('description'),
  });
  give('message', texts.message);
  give('description', texts.description);
  if (['key', 'message', 'description'].every((role) => isOpen(role as SingleRole))) {
    if (value?.profile.called !== true) give('message', lastText(free()));
  }
  if (isOpen('message') && isOpen('description')) give('description', free().find(isNoteInWords));
  return roles;
}

/** Numbers need names; values that are names already have others only where a column is called so, or looks so, and no type. */
function named(free: readonly Candidate[], value: Candidate | undefined): readonly Candidate[] {
  if (value === undefined || value.profile.digits >= 0.5) return free;
  return free.filter(({ words, profile }) => {
    if (words.some(({ role }) => role === 'type')) return false;
    if (profile.tokens < 0.8 || profile.constants >= 0.8) return true;
    return words.some(({ role, weight }) => role === 'key' || weight === 1);
  });
}

/** Remarks explain values that nothing else does. */
function isNoteInWords(candidate: Candidate): boolean {
  return isProse(candidate) && candidate.words.some(({ role }) => role === 'note');
}

/** What values mean where no column says so by its header or its sentences: the only one that is left, or that has no other use. */
function lastText(candidates: readonly Candidate[]): Candidate | undefined {
  const texts = candidates.filter(
    ({ words, profile }) =>
      words.every(({ role }) => role !== 'note') &&
      profile.words >= 0.6 &&
      profile.distinct >= 0.5 &&
      profile.filled >= 0.5,
  );
  const unnamed = texts.filter(({ words }) => words.length === 0);
  return candidates.length === 1 ? texts[0] : unnamed[0];
}

/**
 * The column that looks most like codes. An HTTP status beside a column of codes is only their status. Numbers alone make no
 * code: a column that no header word speaks for is the value only where it is the only column of different integers, or where
 * the table has no header at all.
 */
function bestValue(candidates: readonly Candidate[]): Candidate | undefined {
  const codes = candidates.filter((candidate) => !isHttpStatus(candidate));
  const named = best('value', codes.filter(isNamedCode));
  const value = best('value', named === undefined ? candidates : codes);
  if (value === undefined) return bestName(candidates);
  if (isHttpStatus(value)) return besideStatus(codes, value) ?? value;
  if (value.words.length > 0 || value.label === '') return value;
  return candidates.filter(isNumbering).length > 1 ? bestName(candidates) : value;
}

/** What is the value though a status has more points: the only numbers that are no count of the rows, or names of what repeats. */
function besideStatus(others: readonly Candidate[], { profile }: Candidate): Candidate | undefined {
  const [numbers, ...more] = others.filter(
    (each) =>
      each.words.length === 0 &&
      each.profile.count > 1 &&
      isNumbering(each) &&
      !each.profile.ordinal,
  );
  if (numbers !== undefined && more.length === 0) return numbers;
  return profile.distinct < 1 ? bestName(others) : undefined;
}

function isNumbering({ profile }: Candidate): boolean {
  return profile.numerals >= 0.9 && profile.distinct === 1;
}

function isHttpStatus({ words, profile }: Candidate): boolean {
  return profile.http >= 0.8 && words.some(({ role }) => role === 'status');
}

function isNamedCode({ words, profile }: Candidate): boolean {
  return profile.tokens >= 0.8 && words.some(({ role }) => role === 'value');
}

/** Names that are no other thing's key are values themselves: settings, permissions, events. Without a header for it it takes several. */
function bestName(candidates: readonly Candidate[]): Candidate | undefined {
  return best(
    'key',
    candidates.filter(
      ({ words, profile }) =>
        words.some(({ role }) => role !== 'type') || (profile.count > 1 && profile.tokens >= 0.8),
    ),
  );
}
