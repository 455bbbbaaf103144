import type { TypeExpression } from '../../model/catalog.ts';
import { once } from '../../vocabulary/once.ts';
import { requirement } from '../../vocabulary/requirement.ts';
import { saidWords } from '../../vocabulary/said-words.ts';
import { nullable, unionOf } from '../../vocabulary/types/expressions.ts';
import { type Item, type Listing, listingAt } from './listing.ts';

/** A longer text is about more than values. */
const MAX_TEXT = 2000;
const MAX_STARTS = 12;

/**
 * A type with the values that a description lists: `One of: open, closed`, `状态：0-禁用，1-启用`. Only of a list that says, or shows,
 * that there are no others: a wrong list is worse than none. `sisters` are no values: the members beside it. `isEnum`: whether the
 * document says that there is such a list. `preset`: the default, which shows that words without marks are values.
 */
export function withClosedList(
  type: TypeExpression,
  description: string,
  {
    sisters,
    isEnum,
    preset = '',
  }: { sisters: ReadonlySet<string>; isEnum: boolean; preset?: string },
): TypeExpression {
  if (description === '' || description.length > MAX_TEXT || !canBeListed(type)) return type;
  const text = description.replace(/[ \t\u00a0\u3000]+/g, ' ').replace(/ ?\n ?/g, '\n');
  const isArray = type.kind === 'array';
  if (!isArray && patterns().several.test(text)) return type;
  for (const start of startsIn(text, isEnum)) {
    const listing = listingAt(text, start.at);
    if (!isClosed(start, listing) || !isSure(start, listing, text, { sisters, preset })) continue;
    const values = typeOf(listing.items, type);
    if (values !== undefined) return values;
  }
  return type;
}

function canBeListed(type: TypeExpression): boolean {
  if (type.kind === 'array') return canBeListed(type.items);
  if (type.kind === 'union')
    return type.types.every((each) => each.kind === 'null' || canBeListed(each));
  if (type.kind === 'string') return type.format === undefined;
  return type.kind === 'integer' || type.kind === 'number' || type.kind === 'unknown';
}

/** Where a list may begin, and what says that it is one. */
interface Start {
  at: number;
  /** `announced`: `One of:`, `Status:`; `hinted`: `can be`; `only`: `always`; `first`: at the beginning; `inside`: behind a colon or in brackets. */
  by: 'announced' | 'hinted' | 'only' | 'first' | 'inside';
  /** The bracket that has to close it. */
  close: string;
}

/** Nothing but words of a program: `asc | desc`, `low / middle / high`, `zoom_in, zoom_out, none`. */
const WHOLE =
  /^(?:[\w-]{1,40}(?: ?\\?\| ?[\w-]{1,40}){1,30}|(?=.{0,400}_)[\w-]{1,40}(?:, ?[\w-]{1,40}){2,30}|[\w-]{1,40}(?: \/ [\w-]{1,40}){2,30})$/;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
]);

const patterns = once(() => ({
  start: new RegExp(
    `(?<announced>${saidWords('values')})|(?<hinted>${saidWords('may')})|(?<only>${saidWords('only')})|[:：(（]`,
    'gi',
  ),
  joint: new RegExp(`(?:[\\s:：=*]|${saidWords('joint')})*[(（[]?`, 'iy'),
  open: new RegExp(saidWords('open'), 'i'),
  near: new RegExp(`(?:${saidWords('near')})[\\s:：,(（]{0,3}$`, 'i'),
  more: new RegExp(`^[\\s,，、]{0,3}(?:\\.\\.|…|${saidWords('more')})`, 'i'),
  label: new RegExp(`(?:${saidWords('label')})$`, 'i'),
  several: new RegExp(saidWords('several'), 'i'),
  end: new RegExp(
    `^[\\s*]{0,3}(?:$|[.。;；!！)）\\]\\n]|[,，]? ?(?:${saidWords('default', 'behind')}))`,
    'i',
  ),
}));

function startsIn(text: string, isEnum: boolean): Start[] {
  const { start, joint, label } = patterns();
  const first = firstAt(text);
  const starts: Start[] = [
    { at: first, by: isEnum || WHOLE.test(text) ? 'announced' : 'first', close: '' },
  ];
  const code = text.indexOf('`');
  if (isEnum && code > 0 && !isExample(text, code))
    starts.push({ at: code, by: 'announced', close: '' });
  for (const { 0: word, index, groups = {} } of text.matchAll(start)) {
    if (starts.length >= MAX_STARTS) break;
    const said = (['announced', 'hinted', 'only'] as const).find((each) => groups[each]);
    joint.lastIndex = said === undefined ? index : index + word.length;
    const by =
      said ?? (label.test(text.slice(0, index).trimEnd().slice(-20)) ? 'announced' : 'inside');
    const between = joint.exec(text)?.[0] ?? '';
    if (isExample(text, index)) continue;
    starts.push({ at: joint.lastIndex, by, close: CLOSING.get(between.at(-1) ?? '') ?? '' });
  }
  return starts;
}

/** Behind what a text says first of whether it is required: `[可选]`, `必填，`. */
function firstAt(text: string): number {
  const [whole = '', word = ''] =
    /^[\s*_]{0,4}[[(（【]?([^\])）】,，.。;；\n]{1,12})[\])）】,，.。;；][\s*_]{0,4}/.exec(text) ??
    [];
  const said = requirement(word);
  if (said !== undefined && !said.isAnswer) return whole.length;
  return /^[\s*_]{0,4}/.exec(text)?.[0].length ?? 0;
}

/** Whether the sentence says so before the list. */
function isExample(text: string, at: number): boolean {
  const { open, near } = patterns();
  const before = text.slice(Math.max(0, at - 80), at);
  const sentence = before.slice(
    Math.max(...['. ', '。', '；', '\n'].map((end) => before.lastIndexOf(end))) + 1,
  );
  return open.test(sentence) || near.test(before.slice(-16));
}

const NULL = /^(?:null|nil)$/i;

/** A form that something is written in, and no value. */
const FORM = /[<>{}()*…%：\\]|\.\.|:\/\/|: |YY|yyyy|HH|hh:|^-\D|^eg\b/;
/** What is said of single values among many: `0: auto`. */
const SPECIAL = /auto|unlimit|infinit|no limit|不限|无限|無限|自动|全部/i;

/** What is listed in `(string, required)` are no values. */
function isOther(text: string): boolean {
  const said = requirement(text);
  return said !== undefined && !said.isAnswer;
}

/** Whether what is listed can be all values there are. */
function isClosed({ close }: Start, { items, rest, tail, isOpen }: Listing): boolean {
  const values = new Set(items.map(({ text }) => text));
  const explained = items.filter(({ isExplained }) => isExplained).length;
  return (
    !isOpen &&
    !patterns().more.test(tail) &&
    !items.some(({ text }) => FORM.test(text) || isOther(text)) &&
    values.size >= Math.max(1, explained) &&
    (close === '' || rest.trimStart().startsWith(close))
  );
}

/** Whether nothing but a list of values is there. */
function isSure(
  { at, by, close }: Start,
  { items, rest }: Listing,
  text: string,
  { sisters, preset }: { sisters: ReadonlySet<string>; preset: string },
): boolean {
  const { end } = patterns();
  const all = (test: (item: Item) => boolean): boolean => items.every(test);
  const isLast = end.test(rest) || (by === 'first' && rest.startsWith('，'));
  const areMarked = all((item) => item.make === 'marked' || NULL.test(item.text));
  if (by === 'only') return items.length === 1 && areMarked && isLast && at < 20;
  const areNumbers = all(({ make }) => make === 'number');
  const areAlike = all(({ isExplained }) => isExplained === items[0]?.isExplained);
  if (items.length < 2 || (areNumbers && (!areAlike || close === ']'))) return false;
  const areBare = all(({ make }) => make === 'bare');
  if (by === 'announced') return areMarked || (isLast && (areBare || areNumbers));
  if (!isLast || !areAlike || close === ']' || !all((item) => !sisters.has(item.text)))
    return false;
  if (by === 'hinted') return areMarked || areNumbers;
  const isNear = at < 100 && !/[.。]\s/.test(text.slice(0, at));
  const body = text.slice(at, text.length - rest.length);
  const isExplained = items[0]?.isExplained === true;
  const areCodes =
    isExplained && (areBare || (areNumbers && (items.length > 2 || !SPECIAL.test(body))));
  const hasPreset = areBare && close !== '' && items.some((item) => item.text === preset);
  const areValues = areMarked || areCodes || hasPreset;
  return isNear && areValues && (close === '' || end.test(rest.trimStart().slice(1)));
}

/** The type of the values, undefined where they are none of the type that the document gives. */
function typeOf(items: readonly Item[], type: TypeExpression): TypeExpression | undefined {
  if (type.kind === 'array') {
    const inner = typeOf(items, type.items);
    return inner && { kind: 'array', items: inner };
  }
  const kinds = type.kind === 'union' ? type.types.map(({ kind }) => kind) : [type.kind];
  const has = (...some: readonly TypeExpression['kind'][]): boolean =>
    some.some((kind) => kinds.includes(kind));
  const texts = items.map(({ text }) => text).filter((text) => !NULL.test(text));
  const areNumbers = texts.every((text) => /^-?\d+(?:\.\d+)?$/.test(text));
  const areAnswers = texts.every((text) => /^(?:true|false)$/i.test(text));
  if (texts.length === 0 || (!areNumbers && !has('string', 'unknown'))) return undefined;
  if (areAnswers && !has('unknown')) return undefined;
  const values = texts.map((text) =>
    areAnswers ? /^t/i.test(text) : areNumbers && !has('string') ? Number(text) : text,
  );
  const literals: TypeExpression = {
    kind: 'literals',
    values: [...new Set<string | number | boolean>(values)],
  };
  const isNullable = has('null') || texts.length < items.length;
  return isNullable ? nullable(literals) : unionOf([literals]);
}
