import template from '../../../templates/zod.eta';
import type { Target } from '../target.ts';
import { javascript } from '../typescript/language.ts';

export const zod: Target = {
  name: 'zod',
  title: 'Zod: a schema of the values, and its type',
  extensions: ['.zod.ts'],
  options: [],
  language: javascript,
  template,
};
