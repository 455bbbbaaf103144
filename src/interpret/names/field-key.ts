import { foldLatin, isIdentifier, joinWords } from './identifier.ts';
import type { TitleLanguage } from './title.ts';
import { translated } from './translate.ts';

/** Beyond it, a label only makes a key longer. */
const MAX_LABEL = 80;

/**
 * As a field is called in data: camelCase of the English for its label, else the label itself, else its place. What only asks
 * whether (`是否可重试`) is none of its name. `translate` knows more than single terms.
 */
export function fieldKey(
  label: string,
  index: number,
  translate?: TitleLanguage['translate'],
): string {
  const asked = label.replace(/^(?:是否|可否|能否)(?=.)|(?<=.)(?:かどうか|の有無|여부)$/gu, '');
  const { words, complete } = translated(asked);
  const english = complete && words.length > 0 ? words : (translate?.(asked)?.split(' ') ?? []);
  const [first, ...rest] = english;
  if (first !== undefined) return joinWords([first.toLowerCase(), ...rest]);
  const letters = foldLatin(label.slice(0, MAX_LABEL))
    .replace(/[^\p{ID_Continue}$]+/gu, '_')
    .replace(/^_+|(?<!_)_+$/g, '');
  return isIdentifier(letters) ? letters : `column${index + 1}`;
}
