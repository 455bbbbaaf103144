import template from '../../../templates/js.eta';
import type { Target } from '../target.ts';
import { moduleIndex } from '../typescript/module-index.ts';
import { javascript } from '../typescript/language.ts';
import { besideOptions } from '../typescript/options.ts';
import { declaredNames, extendedView } from '../typescript/view.ts';

export const js: Target = {
  name: 'js',
  title: 'JavaScript: frozen object (declarations: dts)',
  extensions: ['.js', '.mjs'],
  options: besideOptions,
  language: javascript,
  index: moduleIndex,
  template,
  extend: extendedView,
  declares: declaredNames,
};
