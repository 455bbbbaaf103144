import type { Cell } from '../model/table.ts';

/** Inline content in the terms that all formats share; readers make it, this file says how it reads. */
export type Inline =
  | { type: 'text' | 'code'; value: string }
  /** What a page takes for a tag, and shows nothing of, while its author may have meant it: the `<String>` of `List<String>`. */
  | { type: 'tag'; value: string }
  | { type: 'emphasis' | 'strong' | 'delete'; children: Inline[] }
  /** Superscript: an exponent, or what refers to a footnote. */
  | { type: 'raised'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'image'; url: string; alt: string }
  | { type: 'break' };

/** What a cell says of its content. */
export function inlineCell(inlines: readonly Inline[]): Pick<Cell, 'text' | 'markdown' | 'plain'> {
  const markdown = inlineMarkdown(inlines);
  const plain = inlines.some(isRaised) ? tidy(inlines.map(plainText).join('')) : undefined;
  return {
    text: inlineText(inlines),
    ...(markdown !== undefined && { markdown }),
    ...(plain !== undefined && { plain }),
  };
}

function isRaised(inline: Inline): boolean {
  return inline.type === 'raised' || ('children' in inline && inline.children.some(isRaised));
}

/** What refers to a footnote: `[1]`, `a`, `*`, `1, 2`. Of letters, the last ones are rather exponents. */
const NOTE =
  /^(?:\[[^\]]{1,20}\]|[(（]?[a-h][)）]|[a-h]|[*†‡§¶#]{1,3}|\d{1,2}(?:\s*[,;，]\s*\d{1,2})+|\d{1,2}\))$/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Without what refers to footnotes; raised digits stay raised, as they may be an exponent. */
function plainText(inline: Inline): string {
  if (inline.type !== 'raised')
    return 'children' in inline ? inline.children.map(plainText).join('') : rawText(inline);
  const text = tidy(inline.children.map(rawText).join(''));
  if (NOTE.test(text)) return '';
  return /^\d+$/.test(text) ? [...text].map((digit) => SUPERSCRIPTS[Number(digit)]).join('') : text;
}

/** What a reader of the page reads: white space collapsed, breaks as `\n`. */
export function inlineText(inlines: readonly Inline[]): string {
  return tidy(inlines.map(rawText).join(''));
}

/** The same content as inline Markdown; undefined where there is no markup to keep. */
export function inlineMarkdown(inlines: readonly Inline[]): string | undefined {
  const marked = inlines.some(({ type }) => !['text', 'break', 'raised'].includes(type));
  return marked ? tidy(inlines.map(markdown).join('')) : undefined;
}

/** What most cells have nothing of. */
const UNTIDY = /[\t\r\n\f]|  |^ | $/;

/** Collapses HTML white space inside lines and around breaks; a no-break space is content and stays. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  const lines = text
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').replace(/^ | $/g, ''));
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return lines.slice(Math.max(0, first), last + 1).join('\n');
}

function rawText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.value.replace(/[ \t\r\n\f]+/g, ' ');
    case 'image':
      return inline.alt;
    case 'tag':
      return '';
    case 'break':
      return '\n';
    default:
      return inline.children.map(rawText).join('');
  }
}

function markdown(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'tag':
      return escapeMarkdown(inline.value.replace(/[ \t\r\n\f]+/g, ' '));
    case 'code':
      return codeSpan(inline.value.replace(/[ \t\r\n\f]+/g, ' '));
    case 'break':
      return '\n';
    case 'image':
      return `![${escapeMarkdown(inline.alt)}](${destination(inline.url)})`;
    case 'link':
      return `[${inline.children.map(markdown).join('')}](${destination(inline.url)})`;
    case 'raised':
      return inline.children.map(markdown).join('');
    case 'emphasis':
      return around('*', inline.children);
    case 'strong':
      return around('**', inline.children);
    case 'delete':
      return around('~~', inline.children);
  }
}

/** White space moves outside the markers: `** a**` would not be strong. */
function around(marker: string, children: readonly Inline[]): string {
  const inner = children.map(markdown).join('');
  const content = inner.trim();
  const start = inner.length - inner.trimStart().length;
  const [before, after] = [inner.slice(0, start), inner.slice(start + content.length)];
  return content === '' ? inner : `${before}${marker}${content}${marker}${after}`;
}

/** A code span. Its fence is longer than any run of backticks inside, per CommonMark 6.1. */
export function codeSpan(value: string): string {
  const runs = value.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(value) ? ' ' : '';
  return value === '' ? '' : `${fence}${pad}${value}${pad}${fence}`;
}

/** Plain text as inline Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~]|&(?=#?\w+;)|!(?=\[)/g, '\\$&');
}

function destination(url: string): string {
  return /[\s()<>]/.test(url) ? `<${url.replace(/[<>\n\r]/g, encodeURIComponent)}>` : url;
}
