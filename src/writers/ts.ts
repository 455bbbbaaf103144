import template from '../../templates/ts.eta';
import { renderTemplate } from './template.ts';
import { literal } from './typescript/literal.ts';
import { moduleView } from './typescript/module.ts';
import type { Writer } from './writer.ts';

export const ts: Writer = {
  name: 'ts',
  title: 'TypeScript: an enum, an object or a union type',
  extensions: ['.ts', '.mts', '.cts'],
  options: [
    {
      name: 'style',
      type: 'choice',
      choices: ['enum', 'const', 'union'],
      summary: 'how TypeScript says it',
    },
    {
      name: 'details',
      type: 'boolean',
      summary: 'also the details of each entry, by value',
    },
    {
      name: 'guard',
      type: 'boolean',
      summary: 'also a function that tells whether a value is one of these',
    },
    {
      name: 'messages',
      type: 'boolean',
      summary: 'also a function for each message with placeholders, which fills them in',
    },
    {
      name: 'error',
      type: 'boolean',
      summary: 'also a class of errors that have one of these values',
    },
  ],
  template,
  write: (catalogs, options) =>
    renderTemplate(options.template ?? template, moduleView(catalogs, options), literal),
};
