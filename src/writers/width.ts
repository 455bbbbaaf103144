import { isAsciiOrChinese } from '../unicode/letters.ts';
import { eastAsianWidth } from 'get-east-asian-width';

/** Prettier's line width. */
export const LINE_WIDTH = 80;

/** Made when first needed, since that takes long; from a string, since TypeScript's target has no flag `v`. */
let emojiSequence: RegExp | undefined;

/**
 * Columns a text takes as prettier counts them, which decides where its lines break and how its tables align: an emoji
 * two, wide East Asian characters two, marks and controls none.
 */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  if (/^[\u4e00-\u9fff]*$/.test(text)) return 2 * text.length;
  const parts = joinsEmoji(text) ? splitAtEmoji(text) : [text];
  let width = 2 * (parts.length - 1);
  for (const character of parts.join('')) width += characterWidth(character);
  return width;
}

/** What makes one emoji of several characters: joiner, presentation, keycap, flags, skin tones, tags. */
function joinsEmoji(text: string): boolean {
  if (isAsciiOrChinese(text)) return false;
  return /\u200d|\ufe0f|\u20e3|[\u{1f1e6}-\u{1f1ff}]|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}]/u.test(
    text,
  );
}

function splitAtEmoji(text: string): string[] {
  emojiSequence ??= new RegExp('\\p{RGI_Emoji}', 'v');
  return text.split(emojiSequence);
}

function characterWidth(character: string): number {
  if (/[ -~\u2010-\u2027]/.test(character)) return 1;
  if (/[\u3000-\u3020\u4e00-\u9fff\uff01-\uff60]/.test(character)) return 2;
  if (/[\p{Cc}\p{Mn}\p{Me}]/u.test(character)) return 0;
  // Text by default, but widened as if it were shown as an emoji: ☝ ⛹ ✌ …
  if (/\p{Emoji_Modifier_Base}/u.test(character)) return 2;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}
