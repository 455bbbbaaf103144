import { eastAsianWidth } from 'get-east-asian-width';

/** What makes one emoji of several characters: joiners, presentation, keycaps, flags, skin tones, tags. */
const EMOJI_JOINT =
  /[\u200d\ufe0f\u20e3\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u;

/** Made only where a text needs it, as that takes longer than everything else; TypeScript does not know the flag `v`. */
let emojiSequence: RegExp | undefined;

/** Prettier's line width. */
export const LINE_WIDTH = 80;

/**
 * Columns a text takes as prettier counts them, which decides where its lines break and how its tables align: an emoji
 * two, wide East Asian characters two, marks and controls none.
 */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  const rest = EMOJI_JOINT.test(text) ? withoutEmojiSequences(text, () => (width += 2)) : text;
  for (const character of rest) width += characterWidth(character);
  return width;
}

function withoutEmojiSequences(text: string, count: () => void): string {
  emojiSequence ??= new RegExp('\\p{RGI_Emoji}', 'gv');
  return text.replace(emojiSequence, () => {
    count();
    return '';
  });
}

function characterWidth(character: string): number {
  if (/[\p{Cc}\p{Mn}\p{Me}]/u.test(character)) return 0;
  // Text by default, but widened as if it were shown as an emoji: ☝ ⛹ ✌ …
  if (/\p{Emoji_Modifier_Base}/u.test(character)) return 2;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}
