import template from '../../../templates/js.eta';
import type { Target } from '../target.ts';
import { moduleIndex } from '../typescript/module-index.ts';
import { javascript, javascriptSource } from '../typescript/language.ts';
import { besideOptions } from '../typescript/options.ts';
import { declaredNames, errorName, extendedView } from '../typescript/view.ts';

export const js: Target = {
  name: 'js',
  title: 'JavaScript: frozen object (declarations: dts)',
  extensions: ['.js', '.mjs'],
  options: besideOptions,
  leavesOutRecords: true,
  language: { ...javascript, source: javascriptSource },
  index: moduleIndex,
  template,
  extend: extendedView,
  declares: declaredNames,
  errorName,
};
