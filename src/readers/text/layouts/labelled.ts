import type { Cell } from '../../../model/table.ts';
import { type Stretch, cellOf, stretchIn } from '../cell.ts';
import { type Page, isBlank, isFree, lineOf } from '../page/page.ts';
import { type Finder, type Found, tableOf } from '../table.ts';

/** A value, and what the line says it is. */
interface Labelled {
  label: string;
  /** Where the label stands. */
  name: Stretch;
  value: Stretch[];
}

interface Labels {
  first: number;
  last: number;
  fields: Labelled[];
}

const LINE =
  /^(\s{0,40})([^\s:：=|<>{}][^:：=|<>{}]{0,30}?)(\s{0,20}[:：]\s{0,40}|\s{1,20}[=|]\s{1,40})(?=[^\s/])/;
/** `[错误码 1001] 文件不存在`, `[Error 7] Tray is open` */
const OPENING =
  /^(\s{0,40}[[【(（]\s{0,9})([^\d\s[\]【】]{1,20}(?: [^\d\s[\]【】]{1,20})?)\s{0,9}[:：#]?\s{0,9}([-+A-Z]{0,9}\d[\w.-]{0,40})\s{0,9}[\]】)）]\s{0,40}/;
/** What psql and MySQL put between records. */
const BREAK = /^\s*(?:-\[ RECORD \d+ \][-+]*|\*{5,} \d+\. row \*{5,})\s*$/;

/** So many records at least; a single one is a form. */
const FEWEST = 2;
/** What has more fields is no record. */
const MOST = 100;

/**
 * Records whose fields say what they are, a field a line; a label that comes again begins the next.
 *
 *     Code: 400
 *     Title: Bad tray
 *
 *     Code: 401
 *     Title: No key
 */
export const findLabelled: Finder = (page) => {
  const tables: Found[] = [];
  let records: Labels[] = [];
  const end = (): void => {
    const table = toTable(page, records);
    if (table !== undefined) tables.push(table);
    records = [];
  };
  for (let line = 0; line <= page.lines.length; line++) {
    if (line < page.lines.length && (isBlank(page, line) || BREAK.test(lineOf(page, line))))
      continue;
    const fields = isFree(page, line) ? fieldsOf(page, line) : [];
    const record = records.at(-1);
    if (fields.length === 0) {
      if (record !== undefined && goesOn(page, record, line)) continue;
      if (!isRule(page, line) && !isTitle(page, line)) end();
      continue;
    }
    const isNew = record === undefined || fields.some(({ label }) => hasLabel(record, label));
    if (isNew && record !== undefined && fields[0]?.label !== records[0]?.fields[0]?.label) end();
    if (record !== undefined && record.fields.length >= MOST) end();
    if (isNew || records.length === 0) records.push({ first: line, last: line, fields });
    else {
      record.fields.push(...fields);
      record.last = line;
    }
  }
  end();
  return tables;
};

function hasLabel({ fields }: Labels, label: string): boolean {
  return fields.some((each) => each.label === label);
}

function fieldsOf(page: Page, line: number): Labelled[] {
  const text = lineOf(page, line);
  const opening = OPENING.exec(text);
  if (opening !== null) {
    const [all, before = '', label = '', code = ''] = opening;
    const start = all.lastIndexOf(code);
    return [
      {
        label,
        name: stretchIn(page, line, before.length, before.length + label.length),
        value: [stretchIn(page, line, start, start + code.length)],
      },
      {
        label: '',
        name: stretchIn(page, line, all.length, all.length),
        value: [stretchIn(page, line, all.length)],
      },
    ];
  }
  const [all, indent = '', label] = LINE.exec(text) ?? [];
  if (all === undefined || label === undefined) return [];
  const name = stretchIn(page, line, indent.length, indent.length + label.length);
  return [{ label, name, value: [stretchIn(page, line, all.length)] }];
}

/** A line that is indented goes on with the field above. */
function goesOn(page: Page, record: Labels, line: number): boolean {
  if (!isFree(page, line) || !/^\s{2,}|^\t/.test(lineOf(page, line)) || line !== record.last + 1)
    return false;
  record.fields.at(-1)?.value.push(stretchIn(page, line, 0));
  record.last = line;
  return true;
}

function isRule(page: Page, line: number): boolean {
  return /^\s*[-=_*~─━]{3,}\s*$/.test(lineOf(page, line));
}

/** Between two rules, or blank lines. */
function isTitle(page: Page, line: number): boolean {
  const endsAt = (at: number): boolean => isBlank(page, at) || isRule(page, at);
  return lineOf(page, line).trim().length < 40 && endsAt(line - 1) && endsAt(line + 1);
}

/** Columns are the labels of all records, in the order in which they first come; the header is where they do. */
function toTable(page: Page, records: readonly Labels[]): Found | undefined {
  const names = new Map<string, Stretch>();
  const counts = new Map<string, number>();
  for (const { label, name } of records.flatMap(({ fields }) => fields)) {
    if (!names.has(label)) names.set(label, name);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  // What only one record says belongs to what stands below it.
  for (const [label, count] of counts) if (count < FEWEST) names.delete(label);
  const shared = records.filter(
    ({ fields }) => fields.filter(({ label }) => names.has(label)).length * 2 > names.size,
  );
  const [first] = records;
  const named = names.size - Number(names.has(''));
  if (shared.length < FEWEST || named < 2 || names.size > 12 || first === undefined)
    return undefined;
  if (shared.length * 2 < records.length) return undefined;
  const rows = records.map((record) =>
    [...names.keys()].map((label) => valueOf(page, record, label)),
  );
  const header = [...names.values()].map((name) => cellOf(page.source, [name]));
  const block = { first: first.first, last: records.at(-1)?.last ?? first.last };
  return tableOf('lines', block, rows, header);
}

function valueOf(page: Page, { first, fields }: Labels, label: string): Cell {
  const field = fields.find((each) => each.label === label);
  return cellOf(page.source, field?.value ?? [{ ...stretchIn(page, first, 0, 0) }], ' ');
}
