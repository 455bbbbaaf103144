import type { TypeSyntax } from '../language/types.ts';

export const types: TypeSyntax = {
  enums: true,
  plain: {
    string: 'string',
    integer: 'number',
    number: 'number',
    boolean: 'boolean',
    object: 'Record<string, unknown>',
    null: 'null',
    unknown: 'unknown',
  },
  array: '%[]',
  map: 'Record<string, %>',
  alternatives: ['%', ' | '],
  literals: ['%', '%', ' | '],
};
