/** Something to add to a file that the project may have already. */
export interface Addition {
  path: string;
  /** What is added, to ask for it: `scripts doctable and doctable:check`. */
  title: string;
  /** To be added by hand, where only a person can tell how. */
  lines: string;
  /** What is in the file now; null where there is none. */
  before: string | null;
  /** The whole file with the addition; null where only a person can tell where it goes. */
  text: string | null;
}
