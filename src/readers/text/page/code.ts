/** What a code looks like where nothing but its shape tells. `tagged`: letters and digits; `name`: words joined
 * by `_` or `.`, or three and more in camel case. */
export type CodeKind = 'integer' | 'hex' | 'tagged' | 'name';

/** A range (`210~228`) and a class (`4xx`, `4**`) stand for integers. */
const shapes: Readonly<Record<CodeKind, string>> = {
  hex: String.raw`0[xX][\dA-Fa-f]+`,
  integer: String.raw`[-+]?\d+(?:[~～]\d+)?|[1-5](?:[xX]{2}|\*{2})`,
  tagged: String.raw`[A-Za-z]{1,8}[-_]?\d{2,}|[A-Z]{1,6}\d?[A-Z]\d+|[A-Z]{1,8}(?:-[A-Z]{1,8}){1,3}-?\d{2,}`,
  name: String.raw`[A-Z][A-Z\d]*(?:[-_][A-Z\d]+)+|[a-z][a-z\d]*(?:_[a-z\d]+)+|[A-Z]\w*(?:\.[A-Z]\w*)+|[a-z][a-z\d_-]*(?:\.[a-z][a-z\d_-]*){2,}|(?:[A-Z][a-z]+\d*){3,}`,
};

const kinds = ['hex', 'integer', 'tagged', 'name'] as const;

const whole = kinds.map((kind) => ({ kind, pattern: new RegExp(`^(?:${shapes[kind]})$`) }));

const leading = kinds.map((kind) => ({
  kind,
  pattern: new RegExp(String.raw`(?:${shapes[kind]})(?![\w.]*\w)`, 'y'),
}));

/** A code at a place in a text. */
export interface Code {
  kind: CodeKind;
  text: string;
}

/** What kind of code the whole text is. */
export function codeKind(text: string): CodeKind | undefined {
  return whole.find(({ pattern }) => pattern.test(text))?.kind;
}

/** The code that begins at an offset and ends with its word. */
export function codeAt(text: string, offset: number): Code | undefined {
  for (const { kind, pattern } of leading) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match !== null) return { kind, text: match[0] };
  }
  return undefined;
}

/** 1, 2, 3 …: what numbers steps and lists, and so says nothing of what they hold. */
export function isNumbering(codes: readonly string[]): boolean {
  return codes.length > 0 && codes.every((code, index) => code === String(index + 1));
}

/** Years in order, newest or oldest first, as a history has them, or spans of years. */
export function areYears(codes: readonly string[]): boolean {
  if (!codes.every((code) => /^(?:19|20)\d{2}(?:\s*[-–—]\s*(?:19|20)\d{2})?$/.test(code)))
    return false;
  const years = codes.map((code) => Number(code.slice(0, 4)));
  const descending = (years[0] ?? 0) > (years.at(-1) ?? 0);
  return descending || years.some((year) => year < 2000) || codes.some((code) => code.length > 4);
}

export function isYear(text: string): boolean {
  return /^(?:19|20)\d{2}$/.test(text);
}
