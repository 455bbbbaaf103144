/**
 * A piece of a generated file that is safe to write as it is. Only `vouch` makes one; a look-alike object from a
 * document's data is none, because the text is not in the object.
 */
export interface Code {
  [Symbol.toPrimitive](): never;
}

const texts = new WeakMap<object, string>();

/** Declares a text to be code. Only the helpers that make data safe call it: `literal`, `identifier`, `comment`, … */
export function vouch(text: string): Code {
  const code: Code = Object.freeze({ [Symbol.toPrimitive]: refuseToJoin });
  texts.set(code, text);
  return code;
}

/** Code made of fixed text and other code: `` code`${key}: ${value}` ``. */
export function code(fixed: TemplateStringsArray, ...parts: readonly Code[]): Code {
  return vouch(String.raw({ raw: fixed }, ...parts.map(codeText)));
}

/** The text of code; undefined for any other value. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? texts.get(value) : undefined;
}

/** @throws TypeError for an object that was not made here. */
export function codeText(value: Code): string {
  const text = textOf(value);
  if (text === undefined) throw new TypeError('An object that only looks like code was refused.');
  return text;
}

/** Joined with a string, code would become a string, and so a literal: say so at once. */
function refuseToJoin(): never {
  throw new TypeError('Code cannot be joined with strings; write each in a tag of its own.');
}
