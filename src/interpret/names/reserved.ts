/** Names that TypeScript gives no enum member: they read as numbers (TS2452). */
export const reservedKeys: ReadonlySet<string> = new Set(['Infinity', 'NaN']);

/** Globals of the language that generated code uses, or that a reader takes for themselves: no catalog hides one. */
export const reservedNames: ReadonlySet<string> = new Set([
  'Array',
  'Boolean',
  'Date',
  'Error',
  'Function',
  'Infinity',
  'Map',
  'Math',
  'NaN',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'Readonly',
  'Record',
  'Set',
  'String',
  'Symbol',
]);
