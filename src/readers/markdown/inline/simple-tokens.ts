import { isAsciiOrChinese } from '../../../unicode/letters.ts';

/** A piece of inline content. `first` is the index in the text of the first character that it shows, if it shows any. */
export type Token =
  | { type: 'text' | 'code'; value: string; first?: number }
  | { type: 'link' | 'image'; url: string; text: string; first?: number }
  | { type: 'break' }
  /** A mark that can only open, or only close, emphasis; or the name of a tag that adds nothing to the text, as `<font>`. */
  | { type: 'open'; mark: string; at: number }
  | { type: 'close'; mark: string };

interface Facts {
  text: string;
  /** Whether nothing in the text could make a bracket, or a tilde, markup. */
  plainBrackets: boolean;
  plainTildes: boolean;
}

type Rule = (match: RegExpExecArray, facts: Facts) => Token | undefined;

/** What may stand at a place of the text, and what it is; undefined where that takes more than this place to tell. */
const RULES: readonly { pattern: RegExp; rule: Rule }[] = [
  /** A character that is no markup here, as what would make it one does not follow. */
  {
    pattern: /[^\\`*_~[\]!<&]+|<(?![a-z/!?])|&(?!#?\w+;)|!(?!\[)|\\(?![!-/:-@[-`{-~\n]|$)/iy,
    rule: literal,
  },
  { pattern: /\\([!-/:-@[-`{-~])/y, rule: escape },
  { pattern: /(`+)([^`]+)\1(?!`)/y, rule: code },
  { pattern: /\*+|_+/y, rule: mark },
  { pattern: /(!?\[)([^[\]`*_\\<&~!@:]*)\]\(([^\s()<>\\&]*)\)/y, rule: link },
  { pattern: /<br[ \t]*\/?>/iy, rule: lineBreak },
  {
    pattern:
      /<(font|span|small|big|u)(?:[ \t]+(?:color|size|face|class)=(?:"[\w #-]*"|'[\w #-]*'|[\w#-]+))*[ \t]*>/iy,
    rule: openingTag,
  },
  { pattern: /<\/(font|span|small|big|u)[ \t]*>/iy, rule: closingTag },
  { pattern: /[~[\]]/y, rule: lone },
];

/** A link that needs no marks (GFM, "Autolinks"), or a line break made of two spaces. */
const UNMARKED = /@|:\/\/|www\.| {2}\n/i;

/** Cuts inline content into tokens where each can be told by itself; undefined where one cannot. */
export function simpleTokens(text: string): Token[] | undefined {
  const facts = {
    text,
    plainBrackets: !text.includes(']('),
    plainTildes: text.indexOf('~') === text.lastIndexOf('~'),
  };
  const tokens: Token[] = [];
  for (let index = 0; index < text.length;) {
    const found = tokenAt(index, facts);
    if (found === undefined) return undefined;
    tokens.push(found.token);
    index = found.end;
  }
  return tokens;
}

function tokenAt(index: number, facts: Facts): { token: Token; end: number } | undefined {
  for (const { pattern, rule } of RULES) {
    pattern.lastIndex = index;
    const match = pattern.exec(facts.text);
    const token = match === null ? undefined : rule(match, facts);
    if (token !== undefined) return { token, end: index + (match?.[0].length ?? 0) };
  }
  return undefined;
}

function literal({ 0: value, index }: RegExpExecArray): Token | undefined {
  return UNMARKED.test(value) ? undefined : { type: 'text', value, ...firstIn(value, index) };
}

function escape({ 1: value = '', index }: RegExpExecArray): Token {
  return { type: 'text', value, first: index };
}

/** A space on either side is there to part a backtick from the marks (CommonMark 6.1). */
function code({ 1: marks = '', 2: content = '', index }: RegExpExecArray): Token {
  const line = content.replaceAll('\n', ' ');
  const isPadded = line.startsWith(' ') && line.endsWith(' ') && /[^ ]/.test(line);
  const value = isPadded ? line.slice(1, -1) : line;
  return { type: 'code', value, ...firstIn(content, index + marks.length) };
}

function firstIn(value: string, index: number): { first?: number } {
  const first = value.search(/[^ \t\n]/);
  return first === -1 ? {} : { first: index + first };
}

/** By the characters before and behind it, a mark can open emphasis, close it, both or neither (CommonMark 6.2). */
function mark({ 0: value, index }: RegExpExecArray, { text }: Facts): Token | undefined {
  const before = kindOf(text[index - 1]);
  const behind = kindOf(text[index + value.length]);
  const isLeft = behind !== 'space' && (behind !== 'punctuation' || before !== 'word');
  const isRight = before !== 'space' && (before !== 'punctuation' || behind !== 'word');
  const inWord = before === 'word' && behind === 'word';
  if (isLeft === isRight) {
    const isText = !isLeft || (inWord && value.startsWith('_'));
    return isText ? { type: 'text', value, first: index } : undefined;
  }
  if (value.length > 2) return undefined;
  return isLeft ? { type: 'open', mark: value, at: index } : { type: 'close', mark: value };
}

/** The beginning and the end of the text count as space. */
function kindOf(character = ' '): 'space' | 'punctuation' | 'word' {
  if (/\s/.test(character)) return 'space';
  if (isAsciiOrChinese(character)) {
    return /[!-/:-@[-`{-~\u2010-\u3020\uff01-\uff20]/.test(character) ? 'punctuation' : 'word';
  }
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'word';
}

function link(match: RegExpExecArray): Token | undefined {
  const [, opening = '', text = '', url = ''] = match;
  if (UNMARKED.test(text)) return undefined;
  const type = opening === '![' ? 'image' : 'link';
  return { type, url, text, ...firstIn(text, match.index + opening.length) };
}

function openingTag({ 1: name = '', index }: RegExpExecArray): Token {
  return { type: 'open', mark: `<${name.toLowerCase()}>`, at: index };
}

function closingTag({ 1: name = '' }: RegExpExecArray): Token {
  return { type: 'close', mark: `<${name.toLowerCase()}>` };
}

function lineBreak(): Token {
  return { type: 'break' };
}

/** A bracket or a tilde that nothing in the text could make markup. */
function lone({ 0: value, index }: RegExpExecArray, facts: Facts): Token | undefined {
  const isText = value === '~' ? facts.plainTildes : facts.plainBrackets;
  return isText ? { type: 'text', value, first: index } : undefined;
}
