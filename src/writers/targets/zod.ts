import template from '../../../templates/zod.eta';
import type { Target } from '../target.ts';
import { moduleIndex } from '../typescript/module-index.ts';
import { javascript } from '../typescript/language.ts';

export const zod: Target = {
  name: 'zod',
  title: 'Zod schema and type',
  extensions: ['.zod.ts'],
  language: {
    ...javascript,
    types: {
      plain: {
        string: 'z.string()',
        integer: 'z.int()',
        number: 'z.number()',
        boolean: 'z.boolean()',
        object: 'z.record(z.string(), z.unknown())',
        null: 'z.null()',
        unknown: 'z.unknown()',
      },
      array: 'z.array(%)',
      map: 'z.record(z.string(), %)',
      nullable: '%.nullable()',
      alternatives: ['z.union([%])', ', '],
      literals: ['%', 'z.literal([%])', ', '],
      optional: '%.optional()',
      inOrder: true,
      // The template makes a getter of the member.
      later: '%',
    },
  },
  index: moduleIndex,
  template,
};
