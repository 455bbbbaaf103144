import { foldLatin } from '../identifier.ts';
import { isAsciiOrChinese } from '../../../unicode/letters.ts';

/** A clause as it is read: letter by letter, with where words are apart. */
export interface Marked {
  /** As written, without accents. */
  source: string;
  /** The same in lower case, and with characters that are read as others replaced; as long as `source`. */
  text: string;
  /** Whether what stands here is passed over: white space, quotes, punctuation, placeholders. */
  isGap: (at: number) => boolean;
  /** Whether something may begin or end here: anywhere in Chinese, but not inside of a word in Latin or Cyrillic letters. */
  isCut: (at: number) => boolean;
  /** Where the word ends whose part ends here, if that is not far; else `at`. */
  wordEnd: (at: number) => number;
}

/** An object that stands for others (Unicode), for what a program fills in. */
export const PLACEHOLDER = '\ufffc';

const GAP = /[\s"'`“”‘’«»„《》〈〉「」『』【】[\]{}()（）<>*~.,:;!?…·。、，：；！？\-–—_=|\\ ￼]/;

/** No ending of an inflected word is longer. */
const LONGEST_ENDING = 6;

/** Without accents, and without spaces in Korean, which are set as one likes: `존재하지 않습니다`, `존재하지않습니다`. */
export function foldedText(text: string): string {
  const latin = foldLatin(text).replace(/’/g, "'");
  if (isAsciiOrChinese(latin)) return latin;
  return latin
    .replace(/ё/g, 'е')
    .replace(/Ё/g, 'Е')
    .replace(/([가-힣]) +(?=[가-힣])/g, '$1');
}

export function marked(clause: string, characters: ReadonlyMap<string, string>): Marked {
  const source = foldedText(clause);
  const lower = source.toLowerCase();
  const sameLength = lower.length === source.length ? lower : source;
  const text =
    characters.size === 0
      ? sameLength
      : Array.from(sameLength, (each) => characters.get(each) ?? each).join('');
  const isLetter = Array.from({ length: source.length }, (_, at) => isSpaced(source.charAt(at)));
  return {
    source,
    text,
    isGap: (at) => GAP.test(source.charAt(at)),
    isCut: (at) => isLetter[at - 1] !== true || isLetter[at] !== true,
    wordEnd: (at) => {
      let end = at;
      while (isLetter[end] === true) end++;
      return end - at <= LONGEST_ENDING ? end : at;
    },
  };
}

/** Of a script that puts spaces between words. */
function isSpaced(char: string): boolean {
  if (isAsciiOrChinese(char)) return /^[A-Za-z\d]$/.test(char);
  return /^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(char);
}
