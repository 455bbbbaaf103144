/**
 * What a code looks like where nothing but its shape tells. `tagged`: letters and digits; `name`: words joined by `_` or `.`, or
 * three and more in camel case.
 */
export type CodeKind = 'integer' | 'hex' | 'tagged' | 'name';

/** A range (`210~228`) and a class (`4xx`, `4**`) stand for integers, and so does a shift or a power. */
const shapes: readonly (readonly [CodeKind, string])[] = [
  ['hex', String.raw`-?0[xX][\dA-Fa-f]+`],
  [
    'integer',
    String.raw`[-+\u2212]?\d+(?: ?<< ?\d+|\*\*\d+|[~～]\d+)?|[1-5](?:[xX]{2}|\*{2})|0b[01]+|0o[0-7]+|[-+]?[０-９]+`,
  ],
  [
    'tagged',
    String.raw`[A-Za-z]{1,8}[-_]?\d{2,}|[A-Z]{1,6}\d?[A-Z]\d+|[A-Z]{1,8}(?:-[A-Z]{1,8}){1,3}-?\d{2,}`,
  ],
  [
    'name',
    String.raw`[A-Z][A-Z\d]*(?:[-_][A-Z\d]+)+|[a-z][a-z\d]*(?:_[a-z\d]+)+|[A-Z]\w*(?:\.[A-Z]\w*)+|[a-z][a-z\d_-]*(?:\.[a-z][a-z\d_-]*){2,}|(?:[A-Z][a-z]+\d*){3,}`,
  ],
];

const whole = shapes.map(([kind, shape]) => ({ kind, pattern: new RegExp(`^(?:${shape})$`) }));

const leading = shapes.map(([kind, shape]) => ({
  kind,
  pattern: new RegExp(String.raw`(?:${shape})(?!\.*\w)`, 'y'),
}));

/** A code at a place in a text. */
export interface CodeInText {
  kind: CodeKind;
  text: string;
}

/** What kind of code the whole text is. */
export function codeKind(text: string): CodeKind | undefined {
  return whole.find(({ pattern }) => pattern.test(text))?.kind;
}

/** The code that begins at an offset and ends with its word. */
export function codeAt(text: string, offset: number): CodeInText | undefined {
  for (const { kind, pattern } of leading) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match !== null) return { kind, text: match[0] };
  }
  return undefined;
}
