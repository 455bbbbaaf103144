import type { Cell } from '../model/table.ts';
import { textOf } from './cell-text.ts';
import type { Coded } from '../codes/coded.ts';
import { type Marked, deprecationIn, isMark, isStruck, splitMark } from '../codes/deprecation.ts';
import { listedValues } from '../codes/listed.ts';
import type { FieldColumn, RawEntry } from './raw-entry.ts';
import { isLatin } from '../unicode/latin.ts';
import { firstLine } from '../codes/tokens.ts';
import { isNothing, plainValue } from '../codes/values.ts';

/** Where a row has what: columns from 0, -1 where the table has none. `prose` is what tells rows apart in words. */
export type Places = Readonly<
  Record<'value' | 'key' | 'message' | 'description' | 'prose' | 'deprecated' | 'group', number>
>;

/** A row has one entry for each code of its value cell; they share what the rest of the row says. */
export function entriesOfRow(
  cells: readonly Cell[],
  codes: readonly Coded[],
  { places, fields }: { places: Places; fields: readonly FieldColumn[] },
  { path, ...from }: { path: string; locale: string | undefined; group: string },
): RawEntry[] {
  const valueCell = cells[places.value];
  if (valueCell === undefined) return [];
  const message = textOf(cells[places.message]);
  const said = textOf(cells[places.description]);
  const description = isNothing(said) ? '' : said;
  const deprecated = deprecationOf(cells, places, fields);
  const struck = hasStruck(cells, places);
  const names = namesOf(plainValue(cells[places.key]?.text ?? ''), codes.length);
  const messages = textsOf(message, codes.length);
  const descriptions = textsOf(description, codes.length);
  return codes.map((coded, index) => {
    const [own = '', more = ''] = [messages[index], descriptions[index]];
    const prose = splitMark(places.prose === places.message ? own : more).text;
    const isEnglish = isLatin(prose);
    const name = names[index] ?? names[0];
    // What the cell says of its code is a text where the key column has another name.
    const beside =
      name?.text && name.text !== coded.name ? coded.name || coded.phrase : coded.phrase;
    return {
      value: coded.code,
      isStruck: struck,
      isQuoted: coded.isQuoted,
      name: name?.text || coded.name,
      prose: (isEnglish && !isLatin(beside)) || beside === '' ? prose : beside,
      ...withRemark(texts(beside, own, more), coded.remark),
      deprecated: deprecated ?? name?.deprecated ?? (struck ? true : undefined),
      ...from,
      fields: new Map(fields.map((field) => [field.id, textOf(cells[field.index])])),
      source: { path, line: valueCell.line, column: valueCell.column },
    };
  });
}

/** As many names as codes, one for each; else one for all. */
function namesOf(text: string, count: number): Marked[] {
  const lists = [text.split('\n').filter((line) => line.trim() !== ''), listedValues(text)];
  const names = lists.find((list) => list.length === count) ?? [firstLine(text)];
  return names.map((name) => splitMark(plainValue(name)));
}

/** Lines are paired where there are as many as codes; else each code has all of them. */
function textsOf(text: string, count: number): string[] {
  const lines = count > 1 ? text.split('\n').filter((line) => line.trim() !== '') : [];
  return lines.length === count ? lines : Array.from({ length: count }, () => text);
}

/** A remark in the value's cell is kept below what else describes it. */
function withRemark<Texts extends { message: string; description: string }>(
  own: Texts,
  remark: string,
): Texts {
  if (remark === '') return own;
  if (own.message === '' && own.description === '') return { ...own, message: remark };
  const description = [own.description, remark].filter((text) => text !== '').join('\n');
  return { ...own, description };
}

/** What the value's own cell says of it is the message, or where there is another, stands above the description. */
function texts(
  phrase: string,
  message: string,
  description: string,
): Pick<RawEntry, 'message' | 'description'> {
  if (message === '' || phrase === '' || message === phrase) {
    return { message: message || phrase, description };
  }
  return {
    message,
    description: [phrase, description].filter((text) => text !== '').join('\n'),
  };
}

function deprecationOf(
  cells: readonly Cell[],
  places: Places,
  fields: readonly FieldColumn[],
): string | true | undefined {
  const texts = [places.value, places.message, places.description].map((at) => textOf(cells[at]));
  const remarks = fields.map(({ index }) => textOf(cells[index])).filter(isMark);
  return (
    deprecationIn(textOf(cells[places.deprecated])) ??
    [...texts, ...remarks]
      .map((text) => splitMark(text).deprecated)
      .find((mark) => mark !== undefined)
  );
}

/** Its value or its name, or what it means, is struck out. */
function hasStruck(cells: readonly Cell[], places: Places): boolean {
  const text = places.message >= 0 ? places.message : places.description;
  return [places.value, places.key, text].some((place) => {
    const cell = cells[place];
    return cell !== undefined && isStruck(cell);
  });
}
