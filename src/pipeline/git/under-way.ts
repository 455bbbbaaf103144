import type { Repository } from './git.ts';

/** What git calls the commit that it is in the middle of taking in. */
const NAMES = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'REBASE_HEAD'];

/** Those that there are. One run of git tells it of all: each takes longer than most else that we do. */
export async function commitsUnderWay({ git }: Repository): Promise<string[]> {
  const asked = NAMES.map((name) => `${name}^{tree}\n`).join('');
  const answers = new TextDecoder().decode(await git(['cat-file', '--batch-check'], asked));
  const lines = answers.split('\n');
  return NAMES.filter((_, index) => / tree \d+$/.test(lines[index] ?? ''));
}
