/** Printable ASCII and the usual Chinese and Japanese: nearly all texts, and told at once. */
const VISIBLE = /^[\x20-\x7e\u2010-\u2027\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/;

/**
 * Replaces what does not show, or changes how its neighbours show: controls, lone surrogates, line separators, the marks of
 * "Trojan Source" and other default-ignorable characters. Joiners and variation selectors belong to words and emoji.
 */
export function replaceInvisible(text: string, replacement: (character: string) => string): string {
  if (VISIBLE.test(text)) return text;
  return text.replace(
    /(?!\u200c|\u200d|\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu,
    replacement,
  );
}

/** As `\u202e`, which JavaScript and JSON strings read back, and which shows in a comment. */
export function escapeInvisible(text: string): string {
  return replaceInvisible(text, unicodeEscape);
}

/** One escape for each UTF-16 unit. */
export function unicodeEscape(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** As HTML and Markdown read it. Controls and lone surrogates have no reference; U+FFFD stands for them, as in HTML. */
export function characterReference(character: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(character)) return '\ufffd';
  return `&#x${character.codePointAt(0)?.toString(16)};`;
}
