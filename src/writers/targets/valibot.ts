import template from '../../../templates/valibot.eta';
import type { Target } from '../target.ts';
import { moduleIndex } from '../typescript/module-index.ts';
import { javascript } from '../typescript/language.ts';

export const valibot: Target = {
  name: 'valibot',
  title: 'Valibot schema and type',
  extensions: ['.valibot.ts'],
  language: {
    ...javascript,
    types: {
      plain: {
        string: 'v.string()',
        integer: 'v.pipe(v.number(), v.integer())',
        number: 'v.number()',
        boolean: 'v.boolean()',
        object: 'v.record(v.string(), v.unknown())',
        null: 'v.null()',
        unknown: 'v.unknown()',
      },
      array: 'v.array(%)',
      map: 'v.record(v.string(), %)',
      nullable: 'v.nullable(%)',
      alternatives: ['v.union([%])', ', '],
      literals: ['v.literal(%)', 'v.union([%])', ', '],
      optional: 'v.optional(%)',
      inOrder: true,
      // With a type of its own, as TypeScript infers none that refers to itself.
      later: 'v.lazy((): v.GenericSchema => %)',
    },
  },
  index: moduleIndex,
  template,
};
