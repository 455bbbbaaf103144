/** What a column can be to its catalog, of values or of members. `field` is any other column that is kept. */
export const columnRoles = [
  'value',
  'key',
  'message',
  'description',
  'status',
  'deprecated',
  'group',
  'name',
  'type',
  'required',
  'default',
  'field',
] as const;

export type ColumnRole = (typeof columnRoles)[number];
