import { UsageError } from '../model/usage-error.ts';
import type { Files } from '../pipeline/disk/files.ts';

/**
 * A first argument that is no command is a document to convert; where there is no such file, it may be a slip.
 *
 * @throws UsageError with the command that was meant.
 */
export async function refuseMisspelt(
  argv: readonly string[],
  commands: readonly string[],
  files: Files,
): Promise<void> {
  const [first = '', second = ''] = argv;
  const word = first === 'help' ? second : first;
  if (!/^[a-z]+$/i.test(word) || commands.includes(word)) return;
  const { didYouMean } = await import('../pipeline/config/nearest.ts');
  const hint = didYouMean(word, commands) || (OTHER_WORDS[word] ?? '');
  if (first === 'help') throw new UsageError(`Unknown command "${word}".${hint}`);
  if (hint === '' || (await files.list([word])).length > 0) return;
  throw new UsageError(`Unknown command or file "${word}".${hint}`);
}

/** What other programs call our commands. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  build: ' Did you mean "generate"?',
  compare: ' Did you mean "diff"?',
  gen: ' Did you mean "generate"?',
  lint: ' Did you mean "check"?',
  list: ' Did you mean "inspect"?',
  show: ' Did you mean "inspect"?',
  test: ' Did you mean "check"?',
  update: ' Did you mean "generate"?',
  watch: ' Did you mean "generate --watch"?',
};
