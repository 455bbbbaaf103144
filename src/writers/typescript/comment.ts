import { type Code, vouch } from '../code.ts';
import { escapeInvisible } from '../invisible.ts';
import { displayWidth, LINE_WIDTH } from '../width.ts';

/** What a doc comment says, in the document's words. */
export interface Doc {
  paragraphs: readonly (string | null | undefined)[];
  deprecated?: string | true | undefined;
}

/** A `//` comment of one line, whatever the text holds. */
export function lineComment(text: string): Code {
  return vouch(`// ${safeLine(text)}`);
}

/**
 * A JSDoc comment: on one line where it fits, else one line of it for each of the text. `indent` is what stands before
 * its first line. Undefined where there is nothing to say.
 */
export function docComment(doc: Doc, indent = ''): Code | undefined {
  const lines = docLines(doc);
  if (lines.length === 0) return undefined;
  const oneLine = `/** ${lines.join(' ')} */`;
  if (lines.length === 1 && displayWidth(indent + oneLine) <= LINE_WIDTH) return vouch(oneLine);
  const middle = lines.map((line) => ` * ${line}`.trimEnd());
  return vouch(['/**', ...middle, ' */'].join(`\n${indent}`));
}

/** The paragraphs, a blank line between two of them, and the tag last. */
function docLines({ paragraphs, deprecated }: Doc): string[] {
  const distinct = new Set(paragraphs.map((text) => textLines(text ?? '').join('\n')));
  const blocks = [...distinct].filter((block) => block !== '').map((block) => block.split('\n'));
  if (deprecated !== undefined) blocks.push([deprecatedTag(deprecated)]);
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

function deprecatedTag(reason: string | true): string {
  const words = reason === true ? [] : textLines(reason);
  return ['@deprecated', ...words].join(' ');
}

/** Safe lines without white space around them, which prettier would take away, and without empty ones. */
function textLines(text: string): string[] {
  return text
    .split(/[\n\v\f\r\u0085\u2028\u2029]/)
    .map((line) => safeLine(line.trim()))
    .filter((line) => line !== '');
}

/**
 * A line that ends no comment and starts no tag, directive or pragma: `*\/`, `\@deprecated`, `{\@link`.
 *
 * TypeScript takes an `@` for a tag at the start of a line, after white space and after `{`; it and esbuild take `@jsx…`
 * for a pragma wherever it stands, and other tools look for `sourceMappingURL=` in the whole file.
 */
function safeLine(line: string): string {
  return escapeInvisible(line.replaceAll('\t', ' '))
    .replace(/\*(?=\/)/g, '*\\')
    .replace(/(?<![^\s{*])@/g, '\\@')
    .replace(/@(?=jsx)/gi, '@\\')
    .replace(/(?<=source(?:Mapping)?URL)=/gi, '\\=');
}
