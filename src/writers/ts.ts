import template from '../../templates/ts.eta';
import { renderTemplate } from './template.ts';
import { literal } from './typescript/literal.ts';
import { moduleView } from './typescript/module.ts';
import type { Writer } from './writer.ts';

export const ts: Writer = {
  name: 'ts',
  title: 'TypeScript: an enum, an object or a union type',
  extensions: ['.ts', '.mts', '.cts'],
  template,
  write: (catalogs, options) =>
    renderTemplate(options.template ?? template, moduleView(catalogs, options), literal),
};
