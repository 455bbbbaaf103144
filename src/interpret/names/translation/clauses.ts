import { withoutPlaceholders } from '../../../codes/placeholders.ts';
import { PLACEHOLDER } from './marked.ts';

/** Nobody reads further. */
const MAX_TEXT = 300;
/** A longer one is prose. */
const MAX_CLAUSE = 80;

const PICTURE = /\p{Extended_Pictographic}\ufe0f?/gu;
const GLOSS = /\([^()]*\)/g;
/** The same, but for a word within a clause. */
const ASIDE = /(?<!\p{L})\([^()]*\)|\((?!\p{L}{1,6}\)\p{L})[^()]*\)/gu;
const END =
  /(?<!、)、*[;!?。！？\n]+(?:、+[;!?。！？\n]+)*|,(?!\d{3})|:(?=\s|[^\0-\x7f]|$)|\.(?=\s|$)|\s[-–—]{1,2}\s|--+|——+|…+|\.{3,}/;

/**
 * What a message says one after the other. What stands in brackets explains the rest, so it is left out, but where nothing else is
 * there, or, with `glossed`, where it tells within a clause which one is meant: `住所(国)を`; what a program fills in is one
 * character. A clause that is too long for a name is none.
 */
export function clausesOf(message: string, glossed = false): string[] {
  const plain = message.slice(0, MAX_TEXT).normalize('NFKC').replace(PICTURE, ' ');
  const text = withoutPlaceholders(plain, PLACEHOLDER);
  const bare = text.replace(glossed ? ASIDE : GLOSS, ' ');
  return (/[\p{L}]/u.test(bare) ? bare : text)
    .split(END)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && /[\p{L}\d]/u.test(clause))
    .map((clause) => clause.slice(0, MAX_CLAUSE));
}
