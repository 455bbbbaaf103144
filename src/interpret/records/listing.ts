import { matchAt } from '../../unicode/match-at.ts';
import { once } from '../../vocabulary/once.ts';
import { saidWords } from '../../vocabulary/said-words.ts';

/** A value in a list, in inline Markdown. */
export interface Item {
  text: string;
  /** `marked`: as code, or by quotes; a `bare` word may mean anything. */
  make: 'marked' | 'number' | 'bare';
  /** Whether the text says what it means: `0: open`. */
  isExplained: boolean;
}

export interface Listing {
  items: Item[];
  /** What follows, and the same with what explains the last item. */
  rest: string;
  tail: string;
  /** Whether a comma or an `or` is left, behind which something else comes: `` `a`, `b`, or any other ``. */
  isOpen: boolean;
}

/** A longer list is no type that anybody would write. */
const MAX_ITEMS = 60;

const MARKED =
  /`([^`\n]{1,60})`|"([^"\n`]{1,60})"|'([^'\n`]{1,60})'|“([^”\n`]{1,60})”|「([^」\n`]{1,60})」/y;
const NUMBER = /[-+]?\d+(?:\.\d+)?(?![\w%]|[.:]\d)/y;
const BARE = /[a-z\d_][\w\\]*(?:[.:+-][\w\\]+)*/iy;
const REMARK = / ?[（(][^()（）\n]{0,80}[)）]/y;
/** A text behind a value, and the sign that may begin it. */
const GLOSS = /[ *]?(?:(?:[:：=＝→]|[-–—]) ?)?([^,，、;；|\n。.`"“「\d()（）]{1,60})/y;
/** What parts values: commas and words; or lines, or semicolons, which may begin something else. */
const SEPARATOR =
  / ?(?:[，、/|·]|,(?!\d{3}(?!\d))|\\\|) ?(?:(?:or|and|oder|und|ou|et|o|ó|u|y|e|или|и) )?| (?:or|and|oder|und|ou|et|o|ó|u|y|e|или|и) | ?(?:或者?|和|または|と|또는|및|혹은) ?| ?[;；\n] ?/iy;
/** What is said of the list, and of no value in it. */
const behindList = once(() => new RegExp(` ?(?:${saidWords('behind', 'default')})`, 'iy'));
/** Between two numbers it says that all those between them are meant. */
const RANGE = /^(?:[-–—~～〜]|to|through|and|bis|à|a|до|至|到|から|以上|or)? ?$/i;

/** The values that a text lists from a place on, where white space is one space, or a line feed. */
export function listingAt(text: string, from: number): Listing {
  const items: Item[] = [];
  let [end, tail, isOpen, isByLines] = [from, from, false, false];
  for (let at = from; items.length < MAX_ITEMS;) {
    const found = itemAt(text, at);
    if (found === undefined) {
      isOpen ||= at > end && !/[;；\n，]/.test(text.slice(end, at));
      break;
    }
    items.push(...found.items);
    ({ end, tail } = found);
    const between = matchAt(SEPARATOR, text, end)?.[0];
    const isExplained = found.items.at(-1)?.isExplained === true;
    const isNext = isExplained && /\d/.test(text[end] ?? '');
    const isLine = /[;；\n]/.test(between ?? '');
    // `a; b; a|b`: some of them together.
    if (isByLines && /[|/]/.test(between ?? '')) isOpen = true;
    if (items.length === found.items.length) isByLines = isLine;
    if (between === undefined ? !isNext : isLine && !isByLines && !isExplained) break;
    at = end + (between?.length ?? 0);
  }
  return { items, rest: text.slice(end), tail: text.slice(tail), isOpen };
}

/** One item; a piece of code may hold several: `` `a | b` ``. */
function itemAt(
  text: string,
  at: number,
): { items: Item[]; end: number; tail: number } | undefined {
  const marked = matchAt(MARKED, text, at);
  const number = marked ? undefined : matchAt(NUMBER, text, at);
  const found = marked ?? number ?? matchAt(BARE, text, at);
  if (found === undefined) return undefined;
  const make = marked ? 'marked' : number ? 'number' : 'bare';
  const inner = found.slice(1).find((part) => part !== undefined) ?? found[0];
  let end = at + found[0].length;
  end += matchAt(REMARK, text, end)?.[0].length ?? 0;
  const tail = end;
  const gloss = glossAt(text, end, make);
  end += gloss.length;
  const parts = make === 'marked' ? inner.split(/ ?\\?\| ?/) : [inner.replaceAll('\\', '')];
  const texts = parts.map((part) => part.trim().replace(/^(["'])(.+)\1$/, '$2'));
  return {
    items: texts.map((each) => ({ text: each, make, isExplained: gloss !== '' })),
    end,
    tail,
  };
}

/** What a value means; empty where what follows is about the list: `0待处理`, `0 off`, `0: off`, `OPEN-打开`, but neither `5xx` nor `1 to 5`. */
function glossAt(text: string, at: number, make: Item['make']): string {
  const isOther = [SEPARATOR, behindList()].some((each) => matchAt(each, text, at) !== undefined);
  const [whole = '', gloss = ''] = isOther ? [] : (matchAt(GLOSS, text, at) ?? []);
  if (make === 'number' && /^[a-z]/i.test(whole)) return '';
  if (make === 'bare' && !/^ ?[-–—:：=＝] ?[^\0-\x7f]/.test(whole)) return '';
  return /[^\0-\x40[-`{-~]/.test(gloss) && !RANGE.test(gloss.trim()) ? whole : '';
}
