import type { Catalog, Entry } from '../../model/catalog.ts';
import { type Code, code, vouch } from '../code.ts';
import { notice } from '../notice.ts';
import type { WriteOptions } from '../writer.ts';
import { docComment, lineComment } from './comment.ts';
import { type DetailsView, detailsView } from './details.ts';
import { propertyName } from './identifier.ts';
import { fits, join, property } from './layout.ts';
import { literal } from './literal.ts';
import { memberNames, type Names, withNames } from './names.ts';

/** What the template `ts.eta` lays out. */
interface ModuleView {
  notice: Code | undefined;
  style: 'enum' | 'const' | 'union';
  catalogs: CatalogView[];
}

interface CatalogView {
  name: Code;
  comment: Code | undefined;
  entries: EntryView[];
  /** The type of the object's values, with the white space before it. */
  valueType: Code;
  /** The union on one line; undefined where it does not fit there, or has comments inside. */
  shortUnion: Code | undefined;
  details: DetailsView | undefined;
  guard: GuardView | undefined;
}

interface EntryView {
  comment: Code | undefined;
  name: Code;
  value: Code;
  /** Name and value as a property of an object. */
  property: Code;
  /** The value as a member of a union that takes several lines. */
  alternative: Code;
}

interface GuardView {
  name: Code;
  parameter: Code;
  values: Code[];
}

export function moduleView(catalogs: readonly Catalog[], options: WriteOptions): ModuleView {
  const sentence = notice(options.sources);
  return {
    notice: sentence === undefined ? undefined : lineComment(sentence),
    style: options.style ?? 'enum',
    catalogs: withNames(catalogs).map(({ catalog, names }) => catalogView(catalog, names, options)),
  };
}

function catalogView(catalog: Catalog, names: Names, options: WriteOptions): CatalogView {
  const name = vouch(names.catalog);
  const isEmpty = catalog.entries.length === 0;
  const entries = entryViews(catalog.entries);
  return {
    name,
    comment: docComment({ paragraphs: [catalog.title, catalog.description] }),
    entries,
    valueType: valueType(name),
    shortUnion: shortUnion(name, entries),
    details: options.details && !isEmpty ? detailsView(catalog, names) : undefined,
    guard: options.guard && !isEmpty ? guardView(catalog, names) : undefined,
  };
}

function entryViews(entries: readonly Entry[]): EntryView[] {
  const names = memberNames(entries);
  return entries.map(({ key, value, message, description, deprecated }, index) => {
    const name = propertyName(names[index] ?? key);
    return {
      comment: docComment({ paragraphs: [message, description], deprecated }, '  '),
      name,
      value: literal(value),
      property: property(name, value, '  '),
      alternative: alternative(value, index, entries.length),
    };
  });
}

/** Prettier drops the bar where there is but one member. */
function alternative(value: string | number, index: number, count: number): Code {
  const end = vouch(index === count - 1 ? ';' : '');
  return count === 1 ? code`${literal(value)}${end}` : code`| ${literal(value)}${end}`;
}

function valueType(name: Code): Code {
  const type = code`(typeof ${name})[keyof typeof ${name}]`;
  return fits(code`export type ${name} = ${type};`) ? code` ${type}` : code`\n  ${type}`;
}

function shortUnion(name: Code, entries: readonly EntryView[]): Code | undefined {
  const union = join(
    entries.map(({ value }) => value),
    ' | ',
  );
  const hasComments = entries.some(({ comment }) => comment !== undefined);
  return !hasComments && fits(code`export type ${name} = ${union};`) ? union : undefined;
}

function guardView(catalog: Catalog, names: Names): GuardView {
  const name = vouch(names.guard);
  const oneLine = code`export function ${name}(value: unknown): value is ${vouch(names.catalog)} {`;
  return {
    name,
    parameter: vouch(fits(oneLine) ? 'value: unknown' : '\n  value: unknown,\n'),
    values: [...new Set(catalog.entries.map(({ value }) => value))].map(literal),
  };
}
