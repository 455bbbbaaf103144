/** Knows the texts of generated files that are not lost where the file is overwritten. */
export interface Saved {
  /** Whether a text is what we last wrote to a file, or meant to, or git has it. */
  has(path: string, text: string): Promise<boolean>;
  /** Takes note of what we are about to write. */
  keep(path: string, text: string): Promise<void>;
}

export const NOTHING_SAVED: Saved = { has: async () => false, keep: async () => {} };
