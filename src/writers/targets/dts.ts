import template from '../../../templates/dts.eta';
import type { Target } from '../target.ts';
import { moduleIndex } from '../typescript/module-index.ts';
import { javascript } from '../typescript/language.ts';
import { types } from '../typescript/types.ts';
import { besideOptions, open } from '../typescript/options.ts';
import { declaredNames, errorName, extendedView } from '../typescript/view.ts';

export const dts: Target = {
  name: 'dts',
  title: 'TypeScript declarations for the output of js',
  extensions: ['.d.ts', '.d.mts'],
  options: [...besideOptions, open],
  language: { ...javascript, types },
  index: moduleIndex,
  template,
  extend: extendedView,
  declares: declaredNames,
  errorName,
};
