import { eastAsianWidth } from 'get-east-asian-width';

/** Emoji of several characters: flags, keycaps, skin tones, families. TypeScript's target does not know the flag `v`. */
const EMOJI_SEQUENCE: RegExp = new RegExp('\\p{RGI_Emoji}', 'gv');

/** Prettier's line width. */
export const LINE_WIDTH = 80;

/**
 * Columns a text takes as prettier counts them, which decides where its lines break and how its tables align: an emoji
 * two, wide East Asian characters two, marks and controls none.
 */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  const rest = text.replace(EMOJI_SEQUENCE, () => {
    width += 2;
    return '';
  });
  for (const character of rest) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (/[\p{Cc}\p{Mn}\p{Me}]/u.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}
