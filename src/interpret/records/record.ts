import type { Labels, Member, RecordCatalog, TypeExpression } from '../../model/catalog.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import { nullable } from '../../vocabulary/types/expressions.ts';
import { type ReferTo, parseType } from '../../vocabulary/types/types.ts';
import { typeWord } from '../../vocabulary/types/words.ts';
import type { NameSource } from '../names/candidate.ts';
import { numberClashes } from '../names/numbered.ts';
import { listed } from '../wording.ts';
import { type Referable, references } from './references.ts';
import { withClosedList } from './closed-list.ts';
import { withLabel } from './details.ts';
import { typedDefault } from './default.ts';
import type { RawMember } from './raw-member.ts';

/** What one table of members has come to, and what it can be named after. */
export interface RecordReading extends NameSource {
  headings: readonly string[];
  locale: string | undefined;
  title: string | null;
  headers: Labels;
  members: readonly RawMember[];
}

/** Of records that say the same in several locales, those in the first. */
export function withoutTranslations(
  records: readonly RecordReading[],
  locales: readonly string[],
): RecordReading[] {
  const rank = ({ locale = '' }: RecordReading): number => locales.indexOf(locale);
  const best = new Map<string, number>();
  for (const record of records) {
    const names = namesIn(record);
    best.set(names, Math.min(best.get(names) ?? Infinity, rank(record)));
  }
  return records.filter((record) => rank(record) === best.get(namesIn(record)));
}

function namesIn({ members }: RecordReading): string {
  return members.map(({ name }) => name).join('\n');
}

/** A record that has its name, so that types can refer to it. */
export interface NamedRecord extends RecordReading {
  name: string;
}

/** The records, none called as one of the enums, to which they may refer as to each other. */
export function assembleRecords(
  records: readonly NamedRecord[],
  enums: readonly Referable[],
): { catalogs: RecordCatalog[]; diagnostics: Diagnostic[] } {
  const free = numberClashes([...enums, ...records].map(({ name }) => name)).slice(enums.length);
  const named = records.map((record, index) => ({ ...record, name: free[index] ?? record.name }));
  const referFrom = references([...named, ...enums]);
  const unknown = new Map<string, RawMember[]>();
  const catalogs = named.map((record) => {
    const ofDocument = unknown.get(record.path) ?? [];
    unknown.set(record.path, ofDocument);
    return assembleRecord(record, referFrom(record.path), ofDocument);
  });
  return { catalogs, diagnostics: [...unknown.values()].flatMap(unknownTypes) };
}

/** A record of its rows, now that every catalog has a name that types can refer to. Adds those to `unknown` whose type is. */
function assembleRecord(
  { name, title, headers, members }: NamedRecord,
  referTo: ReferTo,
  unknown: RawMember[],
): RecordCatalog {
  const made = membersOf(members, referTo, unknown);
  return {
    kind: 'record',
    name,
    title,
    description: null,
    ...(Object.keys(headers).length > 0 && { labels: headers }),
    members: made,
  };
}

function membersOf(all: readonly RawMember[], referTo: ReferTo, unknown: RawMember[]): Member[] {
  const names = new Set(all.map(({ name }) => name));
  return all.map((raw) => memberOf(raw, names, referTo, unknown));
}

function memberOf(
  raw: RawMember,
  sisters: ReadonlySet<string>,
  referTo: ReferTo,
  unknown: RawMember[],
): Member {
  const { name, required, message, description, deprecated, source } = raw;
  const written = parseType(raw.type, referTo);
  const listed = withClosedList(written.type, raw.told, {
    sisters,
    isEnum: typeWord(raw.type)?.meaning === 'enum',
    preset: raw.default,
  });
  const { fallback, known, said, hasDefault } = defaultOf(raw, listed, written.type);
  const sentences = [description ?? '', said].filter((text) => text !== '').join('\n');
  const inferred = known.kind === 'unknown' ? inferredFrom(fallback, raw.type) : undefined;
  const isKnown = written.isKnown || inferred !== undefined || known !== written.type;
  if (!isKnown && raw.members.length === 0) unknown.push(raw);
  const members = membersOf(raw.members, referTo, unknown);
  const own = members.length > 0 ? structured(written.type) : (inferred ?? known);
  const plain = withArrays(own, raw.arrays);
  const type = raw.isNullable ? nullable(plain) : plain;
  return {
    name,
    type,
    required: required ?? (hasDefault && raw.isOptionalByDefault ? false : null),
    ...(fallback !== undefined && { default: fallback }),
    ...(message !== undefined && { message }),
    ...(sentences !== '' && { description: sentences }),
    ...(deprecated !== undefined && { deprecated }),
    ...(members.length > 0 && { members }),
    source,
  };
}

/** The default as a value, and the type that has it, which is `listed` if it can; `said`: the same in words, where it is none. */
function defaultOf(
  { default: text, defaultLabel, isNullable }: RawMember,
  listed: TypeExpression,
  written: TypeExpression,
): { fallback: Member['default']; known: TypeExpression; said: string; hasDefault: boolean } {
  if (text === '') return { fallback: undefined, known: listed, said: '', hasDefault: false };
  const given = typedDefault(text, isNullable ? nullable(listed) : listed);
  const known = isAmong(given, listed) ? listed : written;
  if (given !== undefined && isAmong(given, known))
    return { fallback: given, known, said: '', hasDefault: true };
  const said = /^(?:null|nil|none|undefined)$/i.test(text) ? '' : withLabel(defaultLabel, text);
  return { fallback: undefined, known, said, hasDefault: defaultLabel !== '' };
}

/** Whether a list of values has the default; a list without it is not all there is. */
function isAmong(value: Member['default'], type: TypeExpression): boolean {
  if (type.kind === 'union') return type.types.some((each) => isAmong(value, each));
  return (
    value === undefined || value === null || type.kind !== 'literals' || type.values.includes(value)
  );
}

/** What a default shows of a type that the document does not say, or says in a word that is not known. */
function inferredFrom(value: Member['default'], type: string): TypeExpression | undefined {
  const kind = typeof value;
  if (kind === 'string') return type === '' ? { kind } : undefined;
  return kind === 'boolean' || kind === 'number' ? { kind } : undefined;
}

/** The type of what has members: the object in its arrays, whatever else the document calls it. */
function structured(type: TypeExpression): TypeExpression {
  switch (type.kind) {
    case 'array':
      return { kind: 'array', items: structured(type.items) };
    case 'map':
      return type.values.kind === 'unknown'
        ? { kind: 'object' }
        : { kind: 'map', values: structured(type.values) };
    case 'union': {
      const at = type.types.findIndex(({ kind }) => kind !== 'null');
      return {
        kind: 'union',
        types: type.types.map((each, index) => (index === at ? structured(each) : each)),
      };
    }
    default:
      return { kind: 'object' };
  }
}

/** `ids[]` of type string has an array of them, `ids[]` of type array is one. */
function withArrays(type: TypeExpression, arrays: number): TypeExpression {
  let depth = 0;
  for (let each = type; each.kind === 'array'; each = each.items) depth++;
  let made = type;
  for (; depth < arrays; depth++) made = { kind: 'array', items: made };
  return made;
}

/** One for the document, however many there are. */
function unknownTypes(members: readonly RawMember[]): Diagnostic[] {
  const [first] = members;
  if (first === undefined) return [];
  const names = listed(
    members.slice(0, 5).map(({ name }) => name),
    'and',
  );
  const more = members.length > 5 ? ` and ${members.length - 5} more` : '';
  const types = members.map(({ type }) => type.replace(/\\(?=[^A-Za-z\d\s])/g, ''));
  const said = [...new Set(types)].filter((type) => type !== '');
  const words = said.length > 0 ? ` (${listed(said.slice(0, 3), 'and')})` : '';
  return [
    diagnostic(
      'unknown-type',
      first.source,
      `Unknown type of ${names}${more}${words}, so it is \`unknown\`.`,
    ),
  ];
}
