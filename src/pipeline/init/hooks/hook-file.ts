/** The documents whose commit concerns doctable. */
export const DOCUMENTS = '*.{md,mdx,html,htm,rst,txt,csv,tsv}';

/** A file in which a project says what happens before a commit. */
export interface HookFile {
  /** The tool whose file it is. */
  tool: string;
  path: string;
  /** The recipe of docs/pre-commit.md. */
  lines: string;
  /** What of the file is about commits, undefined where nothing is; left out, all of it. */
  partOf?(text: string): string | undefined;
  /** The text with the recipe in it; null where only a person can tell where it goes. */
  add(text: string): string | null;
}
