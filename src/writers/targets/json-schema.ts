import { type Catalog, isEnum } from '../../model/catalog.ts';
import { data, jsonText } from '../language/data.ts';
import { enumSchema, recordSchema } from '../language/schema.ts';
import type { Target } from '../target.ts';

export const jsonSchema: Target = {
  name: 'json-schema',
  title: 'JSON Schema (2020-12)',
  extensions: ['.schema.json'],
  language: data,
  write: (catalogs, notice) => {
    const $defs = Object.fromEntries(catalogs.map((catalog) => [catalog.name, schemaOf(catalog)]));
    const [first] = catalogs;
    const only = catalogs.length === 1 && first !== undefined ? { $ref: pointer(first.name) } : {};
    const $schema = 'https://json-schema.org/draft/2020-12/schema';
    return jsonText({ $comment: notice, $schema, ...only, $defs });
  },
};

function schemaOf(catalog: Catalog): object {
  return isEnum(catalog) ? enumSchema(catalog) : recordSchema(catalog, pointer);
}

/** RFC 6901 in a URI. */
function pointer(name: string): string {
  return `#/$defs/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
}
