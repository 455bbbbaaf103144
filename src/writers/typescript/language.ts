import { BLOCK, type CommentSyntax } from '../language/comment.ts';
import { plainNames } from '../language/names.ts';
import { BACKTICKS, SINGLE, type SourceSyntax, cLikeSource } from '../language/source-syntax.ts';
import { words } from '../../vocabulary/word-list.ts';
import type { Language } from '../target.ts';
import { legalName, propertyName } from './identifier.ts';
import { literal } from './literal.ts';

/**
 * Names that a module cannot give to a type and a value of its own: reserved words (ECMAScript, 12.7.2), names of
 * TypeScript's own types and what it takes for operators among types, what a CommonJS module is given or uses, and the types that the generated code refers to.
 * Then globals that a reader takes for themselves.
 */
export const RESERVED: ReadonlySet<string> = words(`
  arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public
  return static super switch this throw true try typeof var void while with yield

  any bigint boolean never number object string symbol undefined unknown

  as infer keyof readonly unique

  exports globalThis module Object require

  Readonly Record

  Array Boolean Date Error Function Infinity Map Math NaN Number Promise Proxy Set String Symbol
`);

/**
 * TypeScript takes an `@` for a tag at the start of a line, after white space and after `{`; it and esbuild take `@jsx…`
 * for a pragma wherever it stands, and other tools look for `sourceMappingURL=` in the whole file.
 */
function safe(line: string): string {
  return line
    .replace(/\*(?=\/)/g, '*\\')
    .replace(/(?<![^\s{*])@/g, '\\@')
    .replace(/@(?=jsx)/gi, '@\\')
    .replace(/(?<=source(?:Mapping)?URL)=/gi, '\\=');
}

const comment: CommentSyntax = {
  line: '// ',
  doc: BLOCK,
  safe,
  tags: { default: '@default', deprecated: '@deprecated', see: '@see' },
};

export const javascriptSource: SourceSyntax = {
  ...cLikeSource,
  extensions: ['.js', '.jsx', '.mjs', '.cjs'],
  strings: [...cLikeSource.strings, SINGLE, BACKTICKS],
  hasPatterns: true,
  constants: ['const', 'static', 'readonly'],
};

/** Its enums count. */
export const typescriptSource: SourceSyntax = {
  ...javascriptSource,
  extensions: ['.ts', '.tsx', '.mts', '.cts'],
  counts: 'always',
};

export const javascript: Language = {
  literal,
  comment,
  names: { ...plainNames, reserved: RESERVED, legal: legalName, suffix: 'Code' },
  members: memberNames,
  member: propertyName,
  integers: /^(?:0x[\dA-Fa-f]+|0b[01]+|0o[0-7]+|\d+ << \d+)$/,
};

/** The keys, but for those that no enum can have. */
function memberNames(keys: readonly string[]): string[] {
  const taken = new Set(keys);
  return keys.map((key) => {
    if (!isImpossible(key)) return key;
    let name = `_${key}`;
    while (taken.has(name)) name = `_${name}`;
    taken.add(name);
    return name;
  });
}

/** An enum maps numbers back to names, and is a plain object with a prototype. */
function isImpossible(key: string): boolean {
  return String(Number(key)) === key || key === '__proto__';
}
