/**
 * A piece of a generated file that is safe to write as it is. A class for the sake of its private fields: neither a
 * document's data nor the type checker can take another object for one.
 */
class Vouched {
  readonly #text: string;
  readonly #isBlock: boolean;

  constructor(text: string, isBlock: boolean) {
    this.#text = text;
    this.#isBlock = isBlock;
  }

  static partsOf(value: unknown): { text: string; isBlock: boolean } | undefined {
    if (typeof value !== 'object' || value === null || !(#text in value)) return undefined;
    return { text: value.#text, isBlock: value.#isBlock };
  }

  /** Joined with a string, code would become a string, and so a literal: say so at once. */
  [Symbol.toPrimitive](): never {
    throw new TypeError('Code cannot be joined with strings; write each in a tag of its own.');
  }

  /** For people who look at a view. */
  toJSON(): string {
    return this.#text;
  }
}

export type Code = Vouched;

/** Declares a text to be code. Only the helpers that make data safe call it: `literal`, `identifier`, `comment`, … */
export function vouch(text: string): Code {
  return new Vouched(text, false);
}

/** Lines that stand below each other, behind the margin that the template gives the first. */
export function block(lines: readonly string[]): Code {
  return new Vouched(lines.join('\n'), true);
}

/** Where there is nothing to say: a line of the template that writes only this is left out. */
export const NOTHING: Code = block([]);

/** The text of code, and whether it is a block; undefined for any other value. */
export function partsOf(value: unknown): { text: string; isBlock: boolean } | undefined {
  return Vouched.partsOf(value);
}

/** @throws TypeError for what only looks like code. */
export function codeText(code: Code): string {
  const parts = partsOf(code);
  if (parts === undefined) throw new TypeError('An object that only looks like code was refused.');
  return parts.text;
}

/** Code made of fixed text and other code: `` code`${key}: ${value}` ``. */
export function code(fixed: TemplateStringsArray, ...parts: readonly Code[]): Code {
  return vouch(String.raw({ raw: fixed }, ...parts.map(codeText)));
}

export function join(pieces: readonly Code[], separator: string): Code {
  return vouch(pieces.map(codeText).join(separator));
}
