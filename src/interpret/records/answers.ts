import {
  asksNull,
  asksWhatIsEmpty,
  asksWhatIsOptional,
  isCircled,
  requirementInColumn,
} from '../../vocabulary/requirement.ts';
import type { JudgedColumn } from '../options.ts';
import type { Row } from '../shape/shape.ts';
import { textOf } from '../cell-text.ts';

/**
 * What the cells of the column mean: where it is headed `optional`, yes is no. An empty cell among ticks is a no. What depends
 * (`Conditional`, or `if paid` among answers) may be missing.
 */
export function requiredTest(
  label: string | undefined,
  rows: readonly Row[],
  { column, isNull }: { column: number; isNull: boolean },
): (text: string) => boolean | null {
  if (isNull) return () => null;
  const asksOptional = label !== undefined && asksWhatIsOptional(label);
  const texts = rows.map(({ cells }) => textOf(cells[column]));
  const circled = isCircled(label ?? '', texts);
  const said = texts.flatMap((text) => requirementInColumn(text, circled) ?? []);
  const areAnswers = said.length * 2 > texts.length;
  const areTicks =
    said.length > 0 && said.every(({ isAnswer, required }) => isAnswer && required === true);
  return (text) => {
    const own = requirementInColumn(text, circled);
    if (own === undefined)
      return text === '' ? (areTicks ? asksOptional : null) : areAnswers ? false : null;
    return (
      (own.isAnswer && asksOptional && own.required !== null ? !own.required : own.required) ??
      false
    );
  };
}

/**
 * The column that asks what may be null. Where the types are those of a database, one that asks what may be empty (`可空`) does:
 * the columns of a row are all there.
 */
export function nullableAt(columns: readonly JudgedColumn[], rows: readonly Row[]): number {
  const type = columns.findIndex(({ role }) => role === 'type');
  const types = rows.map(({ cells }) => textOf(cells[type]));
  const isDatabase = types.filter((text) => DATABASE.test(text)).length * 4 > types.length;
  return columns.findIndex(
    ({ role, label }) =>
      (role === 'required' || role === 'field') &&
      (asksNull(label) || (isDatabase && asksWhatIsEmpty(label))),
  );
}

/** Types that only databases have. */
const DATABASE =
  /^(?:n?var(?:char2?|binary)|character varying|(?:tiny|small|medium|big)(?:int|text|blob|serial)|n?clob|datetime2?|numeric|decimal|timestamptz)\b/i;

/** What the cells of a column that asks for null mean; no cell says it where there is none. */
export function nullTest(rows: readonly Row[], column: number): (text: string) => boolean {
  const texts = rows.map(({ cells }) => textOf(cells[column]));
  const circled = isCircled('', texts);
  return (text) => /^null$/i.test(text) || requirementInColumn(text, circled)?.required === true;
}
