import type {
  EnumCatalog,
  Entry,
  Member,
  RecordCatalog,
  TypeExpression,
} from '../../../src/model/catalog.ts';
import { entry } from '../enums.ts';
import { HOSTILE_CELLS, HOSTILE_NUMBERS, WIDE_NUMBERS } from './cells.ts';

export const cells: readonly string[] = Object.values(HOSTILE_CELLS);

function catalog(
  name: string,
  valueType: EnumCatalog['valueType'],
  entries: Entry[],
  title: string,
): EnumCatalog {
  return { kind: 'enum', name, title, description: title, valueType, fields: [], entries };
}

/** Every cell as the message of a number, with the next one as its key. */
export const numbered: EnumCatalog = {
  ...catalog(
    'Numbered',
    'integer',
    cells.map((text, index) =>
      entry(cells[(index + 1) % cells.length] ?? '', index, {
        message: text,
        ...(index % 2 === 0 && { deprecated: text }),
        fields: { note: text },
      }),
    ),
    'Numbers',
  ),
  fields: [{ key: 'note', label: 'Note "x" */', type: 'string' }],
};

/** Every cell as a value. */
export const texts: EnumCatalog = catalog(
  'Texts',
  'string',
  cells.map((text, index) => entry(`Key${index + 1}`, text, { message: `text ${index}` })),
  'Texts',
);

export const edges: EnumCatalog = catalog(
  'Edges',
  'integer',
  HOSTILE_NUMBERS.map((value) => entry(`At ${value}`.replace('-', 'minus '), value)),
  'Edges',
);

export const wide: EnumCatalog = catalog(
  'Wide',
  'integer',
  WIDE_NUMBERS.map((value) => entry(`At ${value}`.replace('-', 'minus '), value)),
  'Wide',
);

/** Every cell as the heading of a table, as the description and as a catalog's name. */
export const titled: EnumCatalog[] = cells.map((text) =>
  catalog(text.slice(0, 80), 'integer', [entry('A', 1)], text),
);

export const aliased: EnumCatalog = catalog(
  'Aliased',
  'integer',
  [entry('First', 1), entry('Second', 1), entry('class', 2), entry('Class', 3), entry('错误', 4)],
  'Aliases',
);

export const all: EnumCatalog[] = [numbered, texts, edges, wide, aliased, ...titled];

function member(name: string, type: TypeExpression, rest: Partial<Member> = {}): Member {
  return { name, type, required: null, source: { path: 'a.md', line: 1, column: 1 }, ...rest };
}

function record(name: string, members: Member[], title: string | null = null): RecordCatalog {
  return { kind: 'record', name, title, description: title, members };
}

const KINDS: TypeExpression[] = [
  { kind: 'string' },
  { kind: 'integer' },
  { kind: 'integer', format: 'int64' },
  { kind: 'number' },
  { kind: 'boolean' },
  { kind: 'object' },
  { kind: 'null' },
  { kind: 'unknown' },
  { kind: 'literals', values: ['a', 'b'] },
  { kind: 'literals', values: [1, 2] },
  { kind: 'literals', values: [true] },
  { kind: 'literals', values: ['a', 1] },
  { kind: 'reference', name: 'Tree' },
  { kind: 'reference', name: 'Nowhere' },
];

const AROUND: ((type: TypeExpression) => TypeExpression)[] = [
  (type) => type,
  (items) => ({ kind: 'array', items }),
  (values) => ({ kind: 'map', values }),
  (type) => ({ kind: 'union', types: [type, { kind: 'null' }] }),
  (type) => ({ kind: 'union', types: [{ kind: 'string' }, type] }),
  (items) => ({ kind: 'array', items: { kind: 'array', items } }),
  (type) => ({ kind: 'array', items: { kind: 'union', types: [type, { kind: 'null' }] } }),
];

/** Every type in every other, asked for and not. */
const typed = record(
  'Typed',
  KINDS.flatMap((type, one) =>
    AROUND.flatMap((around, other) =>
      [true, false].map((required) =>
        member(`m_${one}_${other}_${required}`, around(type), { required }),
      ),
    ),
  ),
);

/** Every cell as the name of a member, as its default, as one of its values, and as what it says. */
const named = record(
  'Named',
  [...new Set(cells)].map((text, index) =>
    member(
      text,
      { kind: 'literals', values: [text, 'another'] },
      {
        required: index % 2 === 0,
        default: text,
        message: text,
        description: `${text}.`,
        ...(index % 3 === 0 && { deprecated: text }),
      },
    ),
  ),
);

/** Structures that hold themselves, and each other. */
const trees = [
  record('Tree', [
    member('value', { kind: 'integer' }),
    member('parent', { kind: 'reference', name: 'Tree' }, { required: false }),
    member('leaves', { kind: 'array', items: { kind: 'reference', name: 'Tree' } }),
    member('owner', { kind: 'reference', name: 'Forest' }, { required: false }),
  ]),
  record('Forest', [
    member('best', { kind: 'reference', name: 'Tree' }),
    member('inner', { kind: 'object' }, { members: [member('a', { kind: 'string' })] }),
    member(
      'inner s',
      { kind: 'array', items: { kind: 'object' } },
      { members: [member('b', { kind: 'object' }, { members: [member('c', { kind: 'null' })] })] },
    ),
  ]),
];

export const records: RecordCatalog[] = [
  typed,
  named,
  ...trees,
  ...cells.map((text) => record(text.slice(0, 80), [member('a', { kind: 'string' })], text)),
];
