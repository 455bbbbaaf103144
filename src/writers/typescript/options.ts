import type { Option } from '../../model/option.ts';

/** What may stand beside the names, in JavaScript, too. */
export const besideOptions: readonly Option[] = [
  { name: 'details', type: 'boolean', summary: 'also the details of each entry, by value' },
  {
    name: 'guard',
    type: 'boolean',
    summary: 'also a function that tells whether a value is one of these',
  },
  { name: 'texts', type: 'boolean', summary: 'also the text of each value, by locale' },
  {
    name: 'lookup',
    type: 'boolean',
    summary: 'also a function that gives the text of any value, known or not',
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
  { name: 'see', type: 'boolean', summary: 'also the document and the heading, in comments' },
];

export const open: Option = {
  name: 'open',
  type: 'boolean',
  summary: 'also a type that has values besides that are not known yet',
};
