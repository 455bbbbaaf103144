/** What a column can be to its catalog. `field` is any other column that is kept. */
export const columnRoles = [
  'value',
  'key',
  'message',
  'description',
  'status',
  'deprecated',
  'group',
  'field',
] as const;

export type ColumnRole = (typeof columnRoles)[number];
