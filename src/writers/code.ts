/**
 * A piece of a generated file that is safe to write as it is. A class for the sake of its private field: neither a
 * document's data nor the type checker can take another object for one.
 */
class Vouched {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  static textOf(value: unknown): string | undefined {
    return typeof value === 'object' && value !== null && #text in value ? value.#text : undefined;
  }

  /** Joined with a string, code would become a string, and so a literal: say so at once. */
  [Symbol.toPrimitive](): never {
    throw new TypeError('Code cannot be joined with strings; write each in a tag of its own.');
  }
}

export type Code = Vouched;

/** Declares a text to be code. Only the helpers that make data safe call it: `literal`, `identifier`, `comment`, … */
export function vouch(text: string): Code {
  return new Vouched(text);
}

/** The text of code; undefined for any other value. */
export function textOf(value: unknown): string | undefined {
  return Vouched.textOf(value);
}

/** @throws TypeError for what only looks like code. */
export function codeText(code: Code): string {
  const text = textOf(code);
  if (text === undefined) throw new TypeError('An object that only looks like code was refused.');
  return text;
}

/** Code made of fixed text and other code: `` code`${key}: ${value}` ``. */
export function code(fixed: TemplateStringsArray, ...parts: readonly Code[]): Code {
  return vouch(String.raw({ raw: fixed }, ...parts.map(codeText)));
}
