/**
 * Names that a module cannot give to a type and a value of its own: reserved words (ECMAScript, 12.7.2), names of
 * TypeScript's own types, what a CommonJS module is given or uses, and the types that the generated code refers to.
 */
export const RESERVED: ReadonlySet<string> = new Set(
  `
  arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public
  return static super switch this throw true try typeof var void while with yield

  any bigint boolean never number object string symbol undefined unknown

  exports globalThis module Object require

  Readonly Record
  `
    .trim()
    .split(/\s+/),
);
