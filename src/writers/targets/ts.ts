import template from '../../../templates/ts.eta';
import type { Option } from '../../model/option.ts';
import type { Target } from '../target.ts';
import { moduleIndex } from '../typescript/module-index.ts';
import { javascript, typescriptSource } from '../typescript/language.ts';
import { types } from '../typescript/types.ts';
import { besideOptions, open } from '../typescript/options.ts';
import { declaredNames, errorName, extendedView } from '../typescript/view.ts';

const style: Option = {
  name: 'style',
  type: 'choice',
  choices: ['enum', 'const', 'union'],
  summary: 'output style',
};

export const ts: Target = {
  name: 'ts',
  title: 'TypeScript: enum, const object or union; interfaces',
  extensions: ['.ts', '.mts', '.cts'],
  options: [style, ...besideOptions, open],
  language: { ...javascript, types, source: typescriptSource },
  index: moduleIndex,
  template,
  extend: extendedView,
  declares: declaredNames,
  errorName,
};
