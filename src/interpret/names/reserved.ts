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

/**
 * Of ECMAScript, 12.7.2, also in strict code: no declaration has such a name. Then the words that TypeScript takes for operators
 * where a type is meant, or an import: no type of that name can be used.
 */
export const reservedWords: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally
  for function if implements import in instanceof interface let new null package private protected public return static super
  switch this throw true try typeof var void while with yield
  as infer keyof readonly unique`.split(/\s+/),
);
