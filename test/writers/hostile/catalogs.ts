import type { EnumCatalog, Entry } from '../../../src/model/catalog.ts';
import { HOSTILE_CELLS, HOSTILE_NUMBERS, WIDE_NUMBERS } from './cells.ts';

export const cells: readonly string[] = Object.values(HOSTILE_CELLS);

function entry(key: string, value: string | number, rest: Partial<Entry> = {}): Entry {
  return { key, value, fields: {}, source: { path: 'a.md', line: 1, column: 1 }, ...rest };
}

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
