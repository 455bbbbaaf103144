import { headerWords } from '../../vocabulary/header.ts';
import { requirement, requirementInColumn } from '../../vocabulary/requirement.ts';
import { isTypeWord } from '../../vocabulary/types/types.ts';
import type { ColumnRole } from '../../model/column-role.ts';
import type { Column, ColumnChoices } from '../options.ts';
import { chosenColumns } from '../roles/choices.ts';
import { nameCell } from './name-cell.ts';
import { type Shape, columnName } from '../shape/shape.ts';

/** Cells that have to speak for a column of types, or of what is required. */
const ENOUGH = 0.7;

/**
 * The columns of a table of members: one of types, or of what is required, behind one of names. Undefined where it is none;
 * what the user says of its columns decides.
 */
export function recordColumns(
  { labels, rows }: Shape,
  choices: ColumnChoices = {},
): Column[] | undefined {
  const cells = rows.filter(({ kind }) => kind === 'entry').map((row) => row.cells);
  const texts = labels.map((_, column) => cells.map((row) => row[column]?.text.trim() ?? ''));
  const roles = new Map(chosenColumns(labels, choices));
  const isChosen = [...roles.values()].some((role) => MEMBER_ROLES.has(role));
  const free = (): number[] => labels.map((_, index) => index).filter((index) => !roles.has(index));
  const give = (role: ColumnRole, test: (index: number) => boolean): void => {
    const found = [...roles.values()].includes(role) ? undefined : free().find(test);
    if (found !== undefined) roles.set(found, role);
  };
  if (!isChosen) {
    give('type', (index) => index > 0 && share(texts[index], isTypeWord) >= ENOUGH);
    give('required', (index) => {
      const says = requirement(labels[index] ?? '')?.isAnswer === false;
      return index > 0 && says && share(texts[index], isAnswer) >= ENOUGH;
    });
    if (roles.size === 0) return undefined;
    give('name', (index) => share(texts[index], isName) >= ENOUGH);
    if (![...roles.values()].includes('name')) return undefined;
  } else if (![...roles.values()].includes('name')) return undefined;
  const named = (role: ColumnRole) => (index: number) =>
    headerWords(labels[index] ?? '').some((word) => word.role === role);
  give('default', (index) =>
    /^(?:default(?: value)?|默认值?|預設值?|缺省值?|既定値|по умолчанию|standard(?:wert)?|vorgabe)$/i.test(
      labels[index] ?? '',
    ),
  );
  for (const role of ['description', 'message'] as const) give(role, named(role));
  return labels.map((label, index) => ({
    label: columnName(label, index),
    role: roles.get(index) ?? 'field',
    type: 'string',
    confidence: 1,
    why: '',
  }));
}

const MEMBER_ROLES: ReadonlySet<ColumnRole> = new Set(['name', 'type', 'required', 'default']);

function share(texts: readonly string[] = [], test: (text: string) => boolean): number {
  const filled = texts.filter((text) => text !== '');
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
}

function isAnswer(text: string): boolean {
  return requirementInColumn(text) !== undefined;
}

function isName(text: string): boolean {
  const { names } = nameCell(text, { hasTypeColumn: true, hasTypeLines: false });
  return names.length > 0 && names.every((name) => /^\S+$/.test(name) && /[A-Za-z_]/.test(name));
}
