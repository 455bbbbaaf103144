import { isTitleWord, titleVerb } from '../../vocabulary/title-words.ts';
import { isLatin } from '../../unicode/latin.ts';
import { wordsOf } from '../../unicode/words.ts';
import { capitalized, foldLatin, pascalWord, proseWords, withoutUmlauts } from './identifier.ts';
import { acronymsIn, singularOf } from './singular.ts';
import { isRequest, withoutPaths } from './title-paths.ts';
import { translated } from './translate.ts';

/** What a heading, a caption or a label says, in English words, each capitalized. */
export interface Title {
  words: readonly string[];
  /** What it says in brackets, where that is no other word for the same. */
  gloss: readonly string[];
  /** Words, in lower case, that have no singular of ours: acronyms, and those of other languages. */
  fixed: ReadonlySet<string>;
  /** Whether the words are English, or a translation of all that it says. */
  isUnderstood: boolean;
  /** Whether they are all that it says, be it in its own language. */
  isWhole: boolean;
}

/** What the titles of a document are in. */
export interface TitleLanguage {
  /** Gives the English of a title, where it understands all of it. */
  translate: (text: string) => string | undefined;
  /** Whether that is one in Latin letters, in which a title without accents looks English. */
  isInLatin?: boolean;
  /** Whether `ö` is `oe`. */
  isGerman: boolean;
}

const ENGLISH: TitleLanguage = { translate: () => undefined, isGerman: false };

/** A title that is a sentence gives a name of at most so many letters, cut at a clause or a word. */
const MAX_NAME = 60;

const BRACKETED = /[(（[【]([^()（）[\]【】]*)[)）\]】]/g;

/** `4.2.1`, `一、`, `第3章`, `附录A`, `Table 3:`, `5xx`: what numbers a title. */
const numbering = (): RegExp[] => [
  /^\s*\d[\d.x*]*(?:-\d{1,3})?(?:[.、)）:：]|(?=\s|\p{Lo}))\s*/iu,
  /^\s*(?:表|表格|table|tabelle|tableau|tabla|tabela|таблица|표|fig(?:ure)?\.?|appendix|annex|chapter|section|step|anhang|kapitel|附录|附錄|부록|付録)\s*(?:\d+(?:[.-]\d+)*|[A-Z](?![\p{L}\d]))(?:[.:：、]|\s[-–—])?\s*/iu,
  /^\s*第\s*[\d一二三四五六七八九十百]+\s*[章节節部条條篇][\s、:：.]*/,
  /^\s*[（(]?(?:[一二三四五六七八九十]+|[IVX]+|[A-Z])(?:[、)）]|\.\s)\s*/,
];

/**
 * A title without the number of its section, which changes when another section is put before it: `2.1 Errors`, `二、错误码`. What
 * may be a code stays: `404 Not found`.
 */
export function unnumbered(title: string): string {
  return title.replace(
    /^(?:\d{1,2}(?:\.\d{1,2}){0,5}[.、)）]\s*|\d{1,2}(?:\.\d{1,2}){1,5}\s+|[一二三四五六七八九十]{1,3}[、.]\s*|第[\d一二三四五六七八九十]{1,4}[章节節]\s*)(?=\p{L})/u,
    '',
  );
}

/** How a program begins what the title names: `enum Log::Level`. */
const KEYWORD = /^\s*(?:enum(?:eration)?|struct|interface|class|type)\s+(?=[A-Z])/;

/** `userType`, `pay_type`, and not `iOS` or `macOS`. */
const FIELD = /^[a-z]{2,40}(?:(?:[A-Z]|_[a-z])[a-z\d]{1,40}){1,9}$/;

const HUMPS = /^(?:[A-Z][a-z\d]{1,40}){2,9}$/;

/** `CaseStatus`, and not `GitHub`: what it ends with says what its rows are. */
function isTypeName(word: string): boolean {
  const humps = HUMPS.test(word) ? wordsOf(word) : [];
  return isTitleWord(humps.at(-1) ?? '', 'class');
}

/** `用户类型 userType` as `用户类型 (userType)`: beside a title in another script stands its name in programs. */
function withBrackets(title: string): string {
  const words = title.trim().split(/\s+/);
  const at = words.findIndex((word) => FIELD.test(word) || isTypeName(word));
  const others = words.toSpliced(at, 1).join(' ');
  const isAtEnd = at === 0 || at === words.length - 1;
  return isAtEnd && others !== '' && !isLatin(others) ? `${others} (${words[at]})` : title;
}

/** `Response 201` as `Response (201)`: a status is none of the name, but tells it from another. */
function withStatus(title: string, wordsIn: (part: string) => string[]): string {
  const words = title.trim().split(/\s+/);
  const [status = ''] = words.splice(-1);
  const isOfPart = /^[1-5]\d\d$/.test(status) && saysOnly(wordsIn(words.join(' ')), 'part');
  return isOfPart ? `${words.join(' ')} (${status})` : title;
}

/** `session.json`, where a title is nothing else. */
const FILE =
  /^\s*([A-Za-z][\w-]{0,60})\.(?:cfg|conf|csv|html|ini|js|json|md|py|rs|sh|sql|toml|ts|xml|ya?ml)\s*$/;

export function titleOf(text: string, language: TitleLanguage = ENGLISH): Title {
  const wordsIn = (part: string): string[] => wordsOfTitle(part, language);
  const rest = numbering()
    .reduce((left, pattern) => left.replace(pattern, ''), text)
    .replace(FILE, '$1');
  const says = (part: string): boolean => {
    const words = wordsIn(part);
    const isTold = isEnglish(part) || language.translate(part) !== undefined;
    return isTold && words.length > 0 && !saysOnly(words, 'noise', 'part', 'class');
  };
  const plain = withStatus(withBrackets(withoutPaths(rest, says)), wordsIn);
  const title = behindColon(
    plain.replace(KEYWORD, '').replace(/(?<=[A-Z]{2})s(?![A-Za-z])/g, ''),
    wordsIn,
  );
  const outside = title.replace(BRACKETED, ' ').replace(/\s+/g, ' ').trim();
  const glosses = [...title.matchAll(BRACKETED)].map(([, gloss = '']) =>
    withoutPhrase(ofField(gloss)),
  );
  const fixed = new Set(isEnglish(outside) ? acronymsIn(outside) : ownWords(outside));
  const isAnswer = glosses.some((gloss) => /^[1-5]\d\d$/.test(gloss));
  const words = withoutSuccess(wordsIn(outside), isAnswer);
  const english = glosses.filter((each) => isLatin(each)).flatMap(wordsIn);
  const isUnderstood = isEnglish(outside) || language.translate(outside) !== undefined;
  const isName = english.length > 0 && !isVersion(english);
  const isSaid = saysOnly(english, 'class') || english.every((word) => words.includes(word));
  const isLess = isUnderstood && words.length > english.length && isSaid;
  const isNamed = outside.split(/\s+/).some((word) => HUMPS.test(word));
  const isField = glosses.some((gloss) => FIELD.test(gloss)) && saysOnly(words, 'noise', 'class');
  // What is in brackets behind a title in another script is its name in English, where that is not less than what it says; and a
  // field behind a title that says only what the rows are.
  if (
    isName &&
    (words.length === 0
      ? /[a-z]{2}/i.test(english.join(''))
      : isField || (!isLatin(outside) && !isLess && !isNamed))
  )
    return { words: english, gloss: [], fixed, isUnderstood: true, isWhole: true };
  const others = glosses.filter((each) => !isLatin(each)).map(language.translate);
  const gloss = [...english, ...others.flatMap((each) => fromTranslation(each) ?? [])];
  return { words, gloss, fixed, isUnderstood, isWhole: isUnderstood || isLatin(outside) };
}

/** `method 字段` is the field `method`. */
function ofField(gloss: string): string {
  const [, field = '', rest = ''] = /^\s*([a-z][A-Za-z\d_]*)\s*([^\s\w].*)$/u.exec(gloss) ?? [];
  return /^\p{L}/u.test(rest) ? field : gloss;
}

/** `Success (200)` is a response. */
function withoutSuccess(words: string[], isAnswer: boolean): string[] {
  const isSuccess = words.length === 1 && isTitleWord(words[0] ?? '', 'answers');
  return isAnswer && isSuccess ? ['Response'] : words;
}

/** `200 OK` is a status by its number alone. */
function withoutPhrase(gloss: string): string {
  return gloss.replace(/^\s*([1-5]\d\d)\s.*$/, '$1');
}

function isVersion(words: readonly string[]): boolean {
  return words.every((word) => /^v?\d/i.test(word));
}

/** `Data specification: vehicle states` is named by what is specified; `Event: user.created` is an event. */
function behindColon(text: string, wordsIn: (part: string) => string[]): string {
  const [before = '', ...rest] = text.split(/[:：]\s+/);
  const behind = rest.join(' ').trim();
  if (behind === '') return text.replace(/[:：]\s*$/, '');
  const words = wordsIn(before);
  if (!saysOnly(words, 'noise', 'part', 'class')) return text;
  return saysOnly(words, 'noise', 'part') ? behind : `${behind} ${before}`;
}

/** Whether there are words, all of these kinds. */
export function saysOnly(
  words: readonly string[],
  ...kinds: Parameters<typeof isTitleWord>[1][]
): boolean {
  return (
    words.length > 0 && words.every((word) => isTitleWord(singularOf(word), 'function', ...kinds))
  );
}

function wordsOfTitle(text: string, { translate, isInLatin, isGerman }: TitleLanguage): string[] {
  const name = foldLatin(text.trim());
  // Written as a program does: it stays as it is.
  if (/^(?=.*[a-z][A-Z])[A-Z]\w{20,}$/.test(name)) {
    return [name];
  }
  const isPlain = isEnglish(text) || isRequest(text);
  const isOurs = isPlain && (isInLatin !== true || isRequest(text));
  const isMixed = isPlain && isInLatin === true && !isRequest(text) && !keepsWords(text);
  const told = isOurs ? undefined : fromTranslation(translate(text));
  // `Сводка — GET /api/summary` says more than that it is a summary.
  const isPart =
    told !== undefined && saysOnly(told, 'noise') && !isLatin(text) && /[a-z]/i.test(text);
  const english =
    (isPart ? undefined : told) ??
    (isPlain && !isMixed ? inOrder(translated(text).words) : ofForeign(text, isGerman));
  return withinLimit(withoutAside(english));
}

/** `Identifiers and details` is about identifiers. */
function withoutAside(words: string[]): string[] {
  const at = words.findLastIndex((word) => /^and$/i.test(word));
  return at > 0 && saysOnly(words.slice(at + 1), 'noise') ? words.slice(0, at) : words;
}

function fromTranslation(english: string | undefined): string[] | undefined {
  if (english === undefined) return undefined;
  const words = proseWords(english).map(pascalWord);
  return inOrder(asDone(words.filter((word, index) => word !== words[index - 1])));
}

/** `Subscription Creation`, as a translation has it, is `Create Subscription` in an English manual. */
function asDone(words: string[]): string[] {
  const verb = titleVerb(words.at(-1) ?? '');
  return verb === undefined || words.length === 1 ? words : [verb, ...words.slice(0, -1)];
}

/** Not where a letter, a word or a translation shows another language. */
function isEnglish(text: string): boolean {
  if (/[^\0-\x7f‐-‧€™]/.test(text)) return false;
  const plain = text.toLowerCase().replace(/[^a-z\d]/g, '');
  return (
    !proseWords(text).some((word) => isTitleWord(word, 'foreign')) &&
    translated(text).words.every((word) => plain.includes(word.toLowerCase()))
  );
}

/** Whether no word of it has another one in English: unlike `Eventos` of `Eventos auditados`. */
function keepsWords(text: string): boolean {
  const plain = (word: string): string => singularOf(word.toLowerCase());
  const own = new Set(proseWords(text).map(plain));
  return translated(text).words.every((word) => own.has(plain(word)));
}

/** All or nothing: what has no translation is left out beside the translated head, or else all stays as it is. */
function ofForeign(text: string, isGerman: boolean): string[] {
  if (!isNounFirst(text)) return translated(text).words;
  const own = proseWords(foldLatin(isGerman ? withoutUmlauts(text) : text));
  const untold = new Set(proseWords(foldLatin(text)).map((word) => word.toLowerCase()));
  const kept = new Set([
    ...acronymsIn(text),
    ...[...programWords(text), ...properNames(text)].map((word) => word.toLowerCase()),
    ...(isLatin(text)
      ? []
      : proseWords(text)
          .filter(isLatin)
          .map((word) => word.toLowerCase())),
  ]);
  const told = translated(text).words.filter((word) => {
    const lower = word.toLowerCase();
    return !untold.has(lower) || kept.has(lower) || isTitleWord(lower, 'class', 'part');
  });
  // The noun stands in front of what tells more of it, other than in English.
  const head = told.findIndex((word) => !isTitleWord(word, 'class', 'part'));
  if (head > 0) return [...told.slice(head), ...told.slice(0, head)];
  const isTold = told.some((word) => isTitleWord(word, 'class', 'part')) || !isLatin(text);
  return isTold ? told : own.map(capitalized);
}

/** `Kiosk` of `Erros do Kiosk mais comuns`; where words of a title begin with capitals as a rule, there is none. */
function properNames(text: string): string[] {
  const words = text.split(/\s+/).slice(1);
  return words.some((word) => /^\p{Ll}{4}/u.test(word))
    ? words.filter((word) => /^[A-Z]/.test(word))
    : [];
}

/** Of the languages that we know, those that are written in Latin or Cyrillic letters; but for German, which compounds. */
function isNounFirst(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text) || isLatin(text);
}

function ownWords(text: string): string[] {
  const words = proseWords(foldLatin(text)).map((word) => word.toLowerCase());
  return words.filter((word) => !isTitleWord(singularOf(word), 'class', 'part'));
}

const CODE_LIKE = /^\/\w|(?<!\w)[\d_]*[A-Za-z]\w*(?:[./]|::)|[A-Za-z]\d*_\w|[a-z][A-Z]/;

/** The words of what a program calls so: `Transaction.create`, `last_payment`, with the names behind: `Transaction.create Mall`. */
function programWords(text: string): string[] {
  const words = text.match(/\/?\w+(?:(?:[./]|::)\w+)*/g) ?? [];
  const start = words.findIndex((word) => CODE_LIKE.test(word));
  if (start < 0) return [];
  const behind = words.slice(start + 1);
  const end = behind.findIndex((word) => !/^[A-Z]/.test(word) && !CODE_LIKE.test(word));
  return words.slice(start, end < 0 ? undefined : start + 1 + end).flatMap(wordsOf);
}

/** `Error codes for orders` is `Order Error Codes`. */
function inOrder(words: readonly string[]): string[] {
  const at = words.findIndex((word, index) => index > 0 && isTitleWord(word, 'link'));
  const head = words.slice(0, at);
  if (at < 0 || !isKindOfRows(head.at(-1) ?? '')) return withoutEnd(words);
  const rest = words.slice(at + 1);
  const start = rest.findIndex((word) => !isLink(word));
  const end = rest.findIndex((word, index) => index > start && isLink(word));
  const what = start < 0 ? [] : rest.slice(start, end < 0 ? undefined : end);
  if (what.length === 0 || what.length > 3) return withoutEnd(what.length > 3 ? words : head);
  const singular = [...what.slice(0, -1), singularOf(what.at(-1) ?? '')];
  return saysOnly(head, 'noise') ? what : [...singular, ...head];
}

function isLink(word = ''): boolean {
  return isTitleWord(word, 'link', 'function');
}

export function isKindOfRows(word: string): boolean {
  return isTitleWord(word, 'plural') || isTitleWord(singularOf(word), 'noise', 'part', 'class');
}

/** Nothing ends with an `and` or an `of`. */
function withoutEnd(words: readonly string[]): string[] {
  const end = words.findLastIndex((word) => !isLink(word));
  return words.slice(0, end + 1);
}

function withinLimit(words: readonly string[]): string[] {
  let length = 0;
  const fits = words.filter((word) => (length += word.length) <= MAX_NAME);
  return fits.length === words.length ? [...words] : withoutEnd(fits);
}
