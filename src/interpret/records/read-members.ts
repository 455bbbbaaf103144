import { type Marked, deprecationIn, isStruck, splitMark } from '../../codes/deprecation.ts';
import { isNothing } from '../../codes/values.ts';
import type { ColumnRole } from '../../model/column-role.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { Cell } from '../../model/table.ts';
import { parseType } from '../../vocabulary/types/types.ts';
import { type Described, describedBy } from '../../vocabulary/described.ts';
import type { JudgedColumn } from '../options.ts';
import type { PlacedTable } from '../select.ts';
import type { Shape } from '../shape/shape.ts';
import { quoted } from '../wording.ts';
import {
  type NameCell,
  type NameColumn,
  nameCell,
  nameColumn,
  typeOfArgument,
} from './name-cell.ts';
import { nullTest, nullableAt, requiredTest } from './answers.ts';
import { markdownOf, textOf } from '../cell-text.ts';
import { defaultOf, defaultsOf, isBracketed, isSaidInWords } from './default-cell.ts';
import {
  type Detail,
  argumentAt,
  detailsOf,
  detailsTold,
  proseAt,
  rulesIn,
  rulesTold,
  withLabel,
} from './details.ts';
import { saidDefault } from './said-default.ts';
import { type Flat, nested } from './nesting.ts';
import type { RawMember } from './raw-member.ts';

/** The members that the rows of a table describe, each in the structure that it is part of. */
export function readMembers(
  { path }: PlacedTable,
  { rows }: Shape,
  columns: readonly JudgedColumn[],
): { members: RawMember[]; diagnostics: Diagnostic[] } {
  const entries = rows.filter(({ kind }) => kind === 'entry');
  const at = (role: ColumnRole): number => columns.findIndex((column) => column.role === role);
  const name = at('name') < 0 ? at('key') : at('name');
  const column = nameColumn(
    entries.map(({ cells }) => textOf(cells[name])),
    at('type') >= 0,
  );
  const prose = proseAt(columns, entries);
  const type = at('type') < 0 && column.options !== undefined ? argumentAt(columns) : at('type');
  const places = {
    name,
    type,
    required: at('required'),
    nullable: nullableAt(columns, entries),
    default: at('default'),
    description: prose.description,
    title: prose.title === type ? -1 : prose.title,
    message: at('message'),
    deprecated: at('deprecated'),
  };
  const isRequired = requiredTest(columns[places.required]?.label, entries, {
    column: places.required,
    isNull: places.required >= 0 && places.required === places.nullable,
  });
  const mayBeNull = nullTest(entries, places.nullable);
  const described = describedBy(entries.map(({ cells }) => textOf(cells[places.description])));
  const details = detailsOf(columns);
  const defaults = entries.map(({ cells }) => cells[places.default]);
  const defaultLabel = columns[places.default]?.label ?? '';
  const flats: Flat[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { cells } of entries) {
    const found = flatsOf(cells, places, path, {
      column,
      isRequired,
      mayBeNull,
      described,
      details,
      defaults,
      defaultLabel,
    });
    if (found.length === 0 && !isEllipsis(cells[places.name]))
      diagnostics.push(noName(path, cells, places.name));
    flats.push(...found);
  }
  const { members, repeated } = nested(flats);
  return { members, diagnostics: [...diagnostics, ...repeated.map(duplicate)] };
}

type Places = Readonly<
  Record<
    | 'name'
    | 'type'
    | 'required'
    | 'nullable'
    | 'default'
    | 'title'
    | 'message'
    | 'description'
    | 'deprecated',
    number
  >
>;

/** What is known of the whole columns. */
interface Read {
  column: NameColumn;
  isRequired: (text: string) => boolean | null;
  mayBeNull: (text: string) => boolean;
  described: (text: string) => Described;
  details: readonly Detail[];
  defaults: readonly (Cell | undefined)[];
  defaultLabel: string;
}

/** The members of one row: several where its cell has several names. */
function flatsOf(
  cells: readonly Cell[],
  places: Places,
  path: string,
  { column, isRequired, mayBeNull, described, details, ...read }: Read,
): Flat[] {
  const cell = cells[places.name];
  if (cell === undefined) return [];
  const name = nameCell(cell.text, column);
  const fallback = defaultOf(cells[places.default]);
  const message = marked(cells[places.message] ?? cells[places.title]);
  const description = marked(cells[places.description]);
  const first = described(description.text);
  const sentences = [cells[places.message], cells[places.description]].map(markdownOf);
  const told = joined([name.remark, ...sentences, ...rulesTold(cells, details)]);
  const isSaid = name.names.length === 1 && isSaidInWords(cells[places.default], read.defaults);
  const inWords = isSaid ? fallback.text : '';
  const isNone = inWords !== '' || (name.areOptions === true && /^none$/i.test(fallback.text));
  const elsewhere = joined([told, textOf(cells[places.type]), textOf(cells[places.required])]);
  const written = isNone ? '' : fallback.text || saidDefault(elsewhere);
  const defaults = defaultsOf(written, name.names.length);
  const type = typeOf(name, places.type < 0 ? undefined : markdownOf(cells[places.type]), {
    described: first.type,
    fallback: defaults[0] ?? '',
  });
  const rules = rulesIn(textOf(cells[places.type]), cells, details);
  const said =
    name.required ??
    fallback.required ??
    parseType(type).required ??
    first.required ??
    rules.required;
  const isColumn = rules.isColumn || places.nullable >= 0;
  const isFilled = inWords !== '' && !isColumn && !isBracketed(cells[places.default]);
  const required = places.required < 0 ? null : isRequired(textOf(cells[places.required]));
  const prose = joined([
    name.remark,
    description.text,
    ...detailsTold(cells, details),
    withLabel(inWords === '' ? '' : read.defaultLabel, inWords),
  ]);
  const deprecated =
    deprecationIn(textOf(cells[places.deprecated])) ??
    name.deprecated ??
    message.deprecated ??
    description.deprecated ??
    (isStruck(cell) ? true : undefined);
  return name.names.map((each, index) => ({
    name: each,
    indent: name.indent,
    isDrawn: name.isDrawn,
    type,
    default: defaults[index] ?? '',
    defaultLabel: fallback.text === '' ? '' : read.defaultLabel,
    told,
    isNullable: rules.isNullable || mayBeNull(textOf(cells[places.nullable])),
    required: required ?? said ?? (name.areOptions || isFilled ? false : null),
    isOptionalByDefault: !isColumn,
    ...(message.text !== '' && { message: message.text }),
    ...(prose !== '' && { description: prose }),
    ...(deprecated !== undefined && { deprecated }),
    source: { path, line: cell.line, column: cell.column },
  }));
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

/** As its column, the name's cell or the description says; what an option takes, its default shows better than a placeholder. */
function typeOf(
  { type, areOptions }: NameCell,
  column: string | undefined,
  { described, fallback }: { described: string; fallback: string },
): string {
  if (areOptions !== true) return column ?? type ?? described;
  const own = column === undefined ? type : typeOfArgument(column);
  return own === undefined || (own === 'string' && fallback !== '') ? described : own;
}

/** A dash, or a text that says nothing but why its member is deprecated, is no description. */
function marked(cell: Cell | undefined): Marked {
  const { text, deprecated } = splitMark(textOf(cell));
  return { text: text === deprecated || isNothing(text) ? '' : text, deprecated };
}

/** More members than the document lists. */
function isEllipsis(cell: Cell | undefined): boolean {
  return /^[.…\s·]*$/.test(cell?.text ?? '') && (cell?.text ?? '').trim() !== '';
}

function noName(path: string, cells: readonly Cell[], column: number): Diagnostic {
  const { line, column: at } = cells[column] ?? { line: 1, column: 1 };
  const text = textOf(cells[column]) || textOf(cells.find((cell) => textOf(cell) !== ''));
  return diagnostic(
    'unnamed-member',
    { path, line, column: at },
    `${quoted(text)} is not a field name, so the row was skipped. Put notes below the table.`,
  );
}

function duplicate({ name, source }: Flat): Diagnostic {
  return diagnostic(
    'duplicate-member',
    source,
    `Skipped this row: ${quoted(name)} already exists.`,
  );
}
