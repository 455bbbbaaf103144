import { type Catalog, type EnumCatalog, isEnum } from '../../model/catalog.ts';
import { mainText } from '../entry-text.ts';
import { data, jsonText } from '../language/data.ts';
import { recordSchema, titled } from '../language/schema.ts';
import type { Target } from '../target.ts';

export const openapi: Target = {
  name: 'openapi',
  title: 'OpenAPI 3.1 components with x-enum-varnames',
  extensions: ['.openapi.json'],
  language: data,
  write: (catalogs, notice) => {
    const schemas = Object.fromEntries(
      catalogs.map((catalog) => [nameOf(catalog.name), schemaOf(catalog)]),
    );
    const info = { title: catalogs[0]?.title ?? 'Components', version: '1.0.0' };
    return jsonText({
      'x-comment': notice,
      openapi: '3.1.0',
      info,
      paths: {},
      components: { schemas },
    });
  },
};

function schemaOf(catalog: Catalog): object {
  return isEnum(catalog)
    ? enumComponent(catalog)
    : recordSchema(catalog, (name) => `#/components/schemas/${nameOf(name)}`);
}

/** Generators take names and texts from the lists beside the values; Apifox from a list of its own. */
function enumComponent(catalog: EnumCatalog): object {
  const { valueType, entries } = catalog;
  const types = { integer: 'integer', string: 'string', mixed: ['integer', 'string'] };
  const texts = entries.map(mainText);
  return {
    ...titled(catalog),
    type: types[valueType],
    enum: entries.map(({ value }) => value),
    'x-enum-varnames': entries.map(({ key }) => key),
    'x-enum-descriptions': texts,
    'x-apifox-enum': entries.map(({ key, value }, index) => ({
      value,
      name: key,
      description: texts[index],
    })),
  };
}

/** What a component may be called. */
function nameOf(name: string): string {
  return name.replace(/[^\w.-]+/g, '_') || '_';
}
