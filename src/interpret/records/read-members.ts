import { isNothing } from '../../codes/values.ts';
import { type Marked, deprecationIn, isStruck, splitMark } from '../../codes/deprecation.ts';
import type { ColumnRole } from '../../model/column-role.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { Cell } from '../../model/table.ts';
import { parseType } from '../../vocabulary/types/types.ts';
import { type Described, describedBy } from '../../vocabulary/described.ts';
import { headerWords } from '../../vocabulary/header.ts';
import { once } from '../../vocabulary/once.ts';
import { saidWords } from '../../vocabulary/said-words.ts';
import {
  asksNull,
  asksWhatIsOptional,
  isCircled,
  requirement,
  requirementInColumn,
} from '../../vocabulary/requirement.ts';
import type { Column } from '../options.ts';
import type { PlacedTable } from '../select.ts';
import type { Row, Shape } from '../shape/shape.ts';
import { quoted } from '../wording.ts';
import { type NameCell, type NameColumn, nameCell, nameColumn } from './name-cell.ts';
import { saidDefault } from './said-default.ts';
import { type Flat, nested } from './nesting.ts';
import type { RawMember } from './raw-member.ts';

/** The members that the rows of a table describe, each in the structure that it is part of. */
export function readMembers(
  { path }: PlacedTable,
  { rows }: Shape,
  columns: readonly Column[],
): { members: RawMember[]; diagnostics: Diagnostic[] } {
  const entries = rows.filter(({ kind }) => kind === 'entry');
  const at = (role: ColumnRole): number => columns.findIndex((column) => column.role === role);
  const places = {
    name: at('name') < 0 ? at('key') : at('name'),
    type: at('type'),
    required: at('required'),
    nullable: columns.findIndex(({ label }) => asksNull(label)),
    default: at('default'),
    message: at('message'),
    description: at('description'),
    deprecated: at('deprecated'),
  };
  const isRequired = requiredTest(columns[places.required]?.label, entries, places.required);
  const mayBeNull = nullTest(entries, places.nullable);
  const column = nameColumn(
    entries.map(({ cells }) => textOf(cells[places.name])),
    places.type >= 0,
  );
  const described = describedBy(entries.map(({ cells }) => textOf(cells[places.description])));
  const details = columns.flatMap(({ role, label }, index) => {
    const isRule = headsRules(label);
    const isOwn = role === 'field' && (isRule || isDetail(label));
    return isOwn || (isRule && role === 'description') ? [{ label, index, isRule, isOwn }] : [];
  });
  const flats: Flat[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { cells } of entries) {
    const found = flatsOf(cells, places, path, {
      column,
      isRequired,
      mayBeNull,
      described,
      details,
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
  /** Columns of examples, ranges and rules; the description takes in those that are not its `own`, each after its header. */
  details: readonly Detail[];
}

interface Detail {
  label: string;
  index: number;
  /** Whether it may list values, and say what may be null: `NOT NULL, one of …`. */
  isRule: boolean;
  isOwn: boolean;
}

/** Whether a column has rules for what values may be, or lists them: `Constraints`, `可选值`. */
function headsRules(label: string): boolean {
  return rulePattern().test(label.trim());
}

const rulePattern = once(() => new RegExp(`^(?:${saidWords('rules')})$`, 'i'));

/** Examples and ranges, which a program has no use for and its programmer has. */
function isDetail(label: string): boolean {
  return headerWords(label).some(({ role }) => role === 'example' || role === 'measure');
}

/** The members of one row: several where its cell has several names. */
function flatsOf(
  cells: readonly Cell[],
  places: Places,
  path: string,
  { column, isRequired, mayBeNull, described, details }: Read,
): Flat[] {
  const cell = cells[places.name];
  if (cell === undefined) return [];
  const name = nameCell(cell.text, column);
  const fallback = defaultOf(cells[places.default]);
  const message = marked(cells[places.message]);
  const description = marked(cells[places.description]);
  const first = described(description.text);
  const told = toldIn(cells, name, places, details);
  const isNone = name.areOptions === true && /^none$/i.test(fallback.text);
  const elsewhere = [told, textOf(cells[places.type]), textOf(cells[places.required])].join('\n');
  const written = isNone ? '' : fallback.text || saidDefault(elsewhere);
  const defaults = defaultsOf(written, name.names.length);
  const type =
    places.type >= 0 ? markdownOf(cells[places.type]) : typeOf(name, first.type, defaults[0]);
  const rules = rulesIn([
    textOf(cells[places.type]),
    ...details.flatMap(({ index, isRule }) => (isRule ? textOf(cells[index]) : [])),
  ]);
  const said =
    name.required ??
    fallback.required ??
    parseType(type).required ??
    first.required ??
    rules.required;
  const required = places.required < 0 ? null : isRequired(textOf(cells[places.required]));
  const more = details.flatMap(({ label, index, isOwn }) => {
    const text = textOf(cells[index]);
    return !isOwn || isNothing(text) ? '' : withLabel(label, text);
  });
  const prose = [name.remark, description.text, ...more].filter((text) => text !== '').join('\n');
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
    told,
    isNullable: rules.isNullable || mayBeNull(textOf(cells[places.nullable])),
    required: required ?? said ?? (defaults[index] || name.areOptions ? false : null),
    ...(message.text !== '' && { message: message.text }),
    ...(prose !== '' && { description: prose }),
    ...(deprecated !== undefined && { deprecated }),
    source: { path, line: cell.line, column: cell.column },
  }));
}

/** All that a row says in sentences, in inline Markdown. */
function toldIn(
  cells: readonly Cell[],
  { remark }: NameCell,
  { message, description }: Places,
  details: readonly Detail[],
): string {
  const rules = details.flatMap(({ label, index, isRule, isOwn }) =>
    isRule && isOwn ? withLabel(label, markdownOf(cells[index])) : [],
  );
  const all = [remark, markdownOf(cells[message]), markdownOf(cells[description]), ...rules];
  return all.filter((text) => text !== '').join('\n');
}

function withLabel(label: string, text: string): string {
  return text === '' ? '' : `${label}: ${text}`;
}

/** What a table of a database says in capitals: `NOT NULL`, `NULL`. */
function rulesIn(texts: readonly string[]): { required: boolean | undefined; isNullable: boolean } {
  const text = texts.join(', ');
  const isRequired = /\bnot[ _-]?null\b/i.test(text);
  const isNullable = !isRequired && /(?:^|[\s,(])(?:NULL|nullable)(?![\w.])/.test(text);
  return { required: isRequired || undefined, isNullable };
}

/** As the name's cell or the description says; what an option takes, its default shows better than a placeholder. */
function typeOf({ type, areOptions }: NameCell, described: string, fallback = ''): string {
  const isVague = areOptions === true && type === 'string' && fallback !== '';
  return type === undefined || isVague ? described : type;
}

/**
 * What the cells of the column mean: where it is headed `optional`, yes is no. An empty cell among ticks is a no. What depends
 * (`Conditional`, or `if paid` among answers) may be missing.
 */
function requiredTest(
  label: string | undefined,
  rows: readonly Row[],
  column: number,
): (text: string) => boolean | null {
  if (label !== undefined && asksNull(label)) return () => null;
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

/** What the cells of a column that asks for null mean; no cell says it where there is none. */
function nullTest(rows: readonly Row[], column: number): (text: string) => boolean {
  const texts = rows.map(({ cells }) => textOf(cells[column]));
  const circled = isCircled('', texts);
  return (text) => /^null$/i.test(text) || requirementInColumn(text, circled)?.required === true;
}

/** A column of defaults may say instead that there is none, as it has to be given. */
function defaultOf(cell: Cell | undefined): { text: string; required: boolean | undefined } {
  const text = withoutRemark(cell);
  const said = requirement(text);
  if (said?.isAnswer === false) return { text: '', required: said.required ?? undefined };
  return { text: isNothing(text) || NO_DEFAULT.test(text) ? '' : text, required: undefined };
}

const NO_DEFAULT =
  /^(?:[(（](?:none|no default|not set|无|なし)(?![a-z])[^()（）]*[)）]|not set|unset|なし|無し?|없음|keine[rs]?|aucune?|ningun[oa]|nenhuma?)$/i;

/** `20971520 (20 MB)`, `` `en` (English) `` */
function withoutRemark(cell: Cell | undefined): string {
  const [, code, number] =
    /^(?:`([^`]+)`|(-?\d[\d._]*))\s*[(（][^()（）]*[)）]$/.exec(cell?.markdown ?? textOf(cell)) ??
    [];
  return code ?? number ?? textOf(cell);
}

/** Each name's own, where the cell lists as many: `HOST / PORT` with `localhost / 5432`. */
function defaultsOf(text: string, count: number): readonly string[] {
  const all = text.split(/(?<!\s)\s+\/\s+|[,、，]\s*|(?<!\s)\s*\n\s*/);
  if (count < 2 || all.length !== count) return Array<string>(count).fill(text);
  return all.map((each) => (isNothing(each) ? '' : each));
}

/** A text that says nothing but why its member is deprecated is no description. */
function marked(cell: Cell | undefined): Marked {
  const { text, deprecated } = splitMark(textOf(cell));
  return { text: text === deprecated ? '' : text, deprecated };
}

function textOf(cell: Cell | undefined): string {
  return cell?.text.trim() ?? '';
}

function markdownOf(cell: Cell | undefined): string {
  return (cell?.markdown ?? cell?.text ?? '').trim();
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
