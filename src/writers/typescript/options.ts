import type { Option } from '../../model/option.ts';

/** What may stand beside the names, in JavaScript, too. */
export const besideOptions: readonly Option[] = [
  {
    name: 'details',
    type: 'boolean',
    summary: 'also generate the details of each entry, by value',
  },
  {
    name: 'guard',
    type: 'boolean',
    summary: 'also generate a type guard',
  },
  { name: 'texts', type: 'boolean', summary: 'also generate the text of each value, by locale' },
  {
    name: 'lookup',
    type: 'boolean',
    summary: 'also generate a function that returns the text of a value',
  },
  {
    name: 'messages',
    type: 'boolean',
    summary: 'also generate functions that fill in message placeholders',
  },
  {
    name: 'error',
    type: 'boolean',
    summary: 'also generate an Error subclass',
  },
  { name: 'see', type: 'boolean', summary: 'also mention document and heading in comments' },
];

export const open: Option = {
  name: 'open',
  type: 'boolean',
  summary: 'also generate a type that allows unknown values',
};
