import { textWidth } from '../../text/width.ts';
import { type Line, isBlank } from './line.ts';

/** What pages say around their content, and what copying takes along. Lower case. */
const CHROME: ReadonlySet<string> = new Set([
  'back to top',
  'contents',
  'copy',
  'edit',
  'home',
  'menu',
  'next',
  'on this page',
  'previous',
  'search',
  'skip to content',
  'skip to main content',
  'table of contents',
  '上一页',
  '下一页',
  '复制',
  '搜索',
  '目录',
  '返回顶部',
  '跳到主要内容',
  '目次',
  '検索',
]);

const MAX_WIDTH = 60;

export interface Title {
  /** From 1; 0 for a title that nothing marks as one. */
  level: number;
  text: string;
}

/**
 * A line that is a title: marked with `#` or underlined, or standing alone, short, and no sentence.
 */
export function titleAt(lines: readonly Line[], index: number): Title | undefined {
  const line = lines[index];
  if (line === undefined || isBlank(line)) return undefined;
  const text = line.text.trim();
  const marked = /^(#{1,6})\s+(.*?)\s*#*$/.exec(text);
  if (marked !== null) return { level: marked[1]?.length ?? 1, text: marked[2] ?? '' };
  const below = lines[index + 1]?.text ?? '';
  if (/^(=+|-+)\s*$/.test(below) && below.trim().length > 2) {
    return { level: below.startsWith('=') ? 1 : 2, text };
  }
  const alone = [lines[index - 1], lines[index + 1]].every(
    (each) => each === undefined || isBlank(each),
  );
  const short = textWidth(text) <= MAX_WIDTH && /\p{L}/u.test(text);
  const sentence = /[.。;；,，:：!！?？、]$/.test(text) || /[。！？]|[.!?] /.test(text);
  if (!alone || !short || sentence || CHROME.has(text.toLowerCase())) return undefined;
  return { level: 0, text };
}
