/** How programs that people write in a language are read for their constants, as far as that takes. */
export interface SourceSyntax {
  /** Of files, with the dot; left out, those that the target writes. */
  extensions?: readonly string[];
  /** What begins a comment that ends with its line. */
  lineComments: readonly string[];
  /** What is around other comments, and whether they may hold each other. */
  blockComments: readonly Marks[];
  nests?: true;
  /** What is around texts with backslashes; of two that begin alike, the longer one first. */
  strings: readonly Marks[];
  /** Around texts in which a backslash is one, the first of its kind. */
  rawStrings?: readonly Marks[];
  /** Around texts that write what ends them twice. */
  doubledStrings?: readonly Marks[];
  /** Whether a text between single marks may have several lines. */
  hasLongStrings?: true;
  /** Whether `'` is around one character; `'a` alone begins no text. */
  hasCharacters?: true;
  /** Whether `/…/` is a regular expression. */
  hasPatterns?: true;
  /** Words that begin the declaration of a constant. */
  constants: readonly string[];
  /** Whether a name without a value counts on from the one before: also the first one of an enum, or only behind a number. */
  counts?: 'always' | 'after';
  /** Whether a type stands behind the name, with nothing between. */
  hasTypeBehind?: true;
  /** Whether members of an enum begin with `case`. */
  hasCases?: true;
  /** Whether a semicolon ends the members of an enum, and methods follow. */
  hasMethods?: true;
  /** Whether `0755` is octal. */
  hasOctals?: true;
  /** Whether a block is what is indented. */
  isIndented?: true;
}

export type Marks = readonly [open: string, close: string];

const TRIPLE: Marks = ['"""', '"""'];
const DOUBLE: Marks = ['"', '"'];

export const SINGLE: Marks = ["'", "'"];
export const BACKTICKS: Marks = ['`', '`'];

/** Both kinds of text between double marks. */
export const DOUBLES: readonly Marks[] = [TRIPLE, DOUBLE];

/** As of C and what followed. */
export const cLikeSource: Pick<SourceSyntax, 'lineComments' | 'blockComments' | 'strings'> = {
  lineComments: ['//'],
  blockComments: [['/*', '*/']],
  strings: [DOUBLE],
};
