import { HTML_BLOCK_NAMES } from './html-block-names.ts';

export interface HtmlStart {
  /** What ends the block, in the line that has it; undefined where a blank line does. */
  end: RegExp | undefined;
  /** Whether it may end a paragraph. */
  interrupts: boolean;
}

/** Conditions 1 to 5 of CommonMark 4.6: what begins a block and what ends it. */
const RAW: readonly { start: RegExp; end: RegExp }[] = [
  {
    start: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i,
    end: /<\/(?:script|pre|style|textarea)>/i,
  },
  { start: /^<!--/, end: /-->/ },
  { start: /^<\?/, end: /\?>/ },
  { start: /^<![a-z]/i, end: />/ },
  { start: /^<!\[CDATA\[/, end: /\]\]>/ },
];

/** Condition 7: an opening or a closing tag and nothing else. */
const LONE_TAG =
  /^<(?:[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?){0,100}\s*\/?|\/[a-z][a-z0-9-]*\s*)>[ \t]*$/i;

/** Whether a line begins an HTML block, and how that block ends. */
export function htmlStart(line: string): HtmlStart | undefined {
  const text = line.replace(/^ {0,3}(?=<)/, '');
  if (!text.startsWith('<')) return undefined;
  const raw = RAW.find(({ start }) => start.test(text));
  if (raw !== undefined) return { end: raw.end, interrupts: true };
  const name = /^<\/?([a-z][a-z0-9]*)(?=\s|\/?>|$)/i.exec(text)?.[1]?.toLowerCase();
  if (name !== undefined && HTML_BLOCK_NAMES.has(name)) return { end: undefined, interrupts: true };
  return LONE_TAG.test(text) ? { end: undefined, interrupts: false } : undefined;
}
