import { wordsIn } from './letters.ts';

/** Letters and digits of any script, joined by hyphens. */
export function slug(text: string): string {
  return wordsIn(text.normalize('NFKC').toLowerCase()).join('-');
}
