import template from '../../../templates/valibot.eta';
import type { Target } from '../target.ts';
import { javascript } from '../typescript/language.ts';

export const valibot: Target = {
  name: 'valibot',
  title: 'Valibot: a schema of the values, and its type',
  extensions: ['.valibot.ts'],
  options: [],
  language: javascript,
  template,
};
