import { isNumeral } from './integer.ts';

const QUOTED = /^(?:"([^"\n]+)"|'([^'\n]+)'|“([^“”\n]+)”)$/;

/**
 * The texts without quotation marks, where each that says anything is in them; else as they are, but for an integer among integers,
 * which is in them by accident.
 */
export function withoutQuotes(texts: readonly string[]): readonly string[] {
  if (areQuoted(texts)) return texts.map(inQuotes);
  if (!texts.some((text) => QUOTED.test(text))) return texts;
  const bare = texts.map(inQuotes);
  return bare.every((text) => text === '' || isNumeral(text)) ? bare : texts;
}

/** Whether a column writes its texts as programs do, `"none"`, `"1"`: then they are no numbers. */
export function areQuoted(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => QUOTED.test(text));
}

function inQuotes(text: string): string {
  const [, double, single, curly] = QUOTED.exec(text) ?? [];
  return double ?? single ?? curly ?? text;
}
