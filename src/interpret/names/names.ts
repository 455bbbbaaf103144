import { UsageError } from '../../model/usage-error.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import { isGerman } from './columns.ts';
import { type Candidate, type Evidence, joined, toldApart } from './apart.ts';
import {
  foldLatin,
  identifierFromName,
  isIdentifier,
  joinWords,
  startingWithLetter,
} from './identifier.ts';
import { pushTo } from '../multimap.ts';
import { reservedNames, reservedWords } from './reserved.ts';
import { singularOf } from './singular.ts';
import { type Title, type TitleLanguage, isKindOfRows, saysOnly, titleOf } from './title.ts';
import { translated } from './translate.ts';
import { LATIN_LANGUAGES } from './translation/language-of.ts';
import { type Translator, inDocument } from './translation/translator.ts';

/** What a catalog can be named after. */
export interface NameSource {
  kind: 'enum' | 'record';
  /** Caption, headings from the nearest outwards. */
  texts: readonly string[];
  /** Of its key column and its value column. */
  labels: readonly string[];
  /** The name of the only row that it has. */
  only?: string | undefined;
  path: string;
}

/**
 * The names of all catalogs, decided together: different, legal, PascalCase unless the user wrote the name. Each is called by
 * the nearest title that says something, with the title around it in front where it says only what kind of table it is: `Error
 * codes` of `Orders` is `OrderErrorCode`. Of several that come to the same, each has in front what tells them apart; only where
 * nothing does, one gets the next number, in the order of the catalogs.
 *
 * @throws UsageError where the user wants a name that no program can have.
 */
export function nameCatalogs(
  sources: readonly NameSource[],
  wanted?: string,
  translator?: Translator,
): string[] {
  if (wanted !== undefined) {
    if (!isIdentifier(wanted) || reservedWords.has(wanted)) throw new UsageError(illegal(wanted));
    return numberClashes(sources.map(() => wanted));
  }
  const byPath = new Map<string, NameSource[]>();
  for (const source of sources) pushTo(byPath, source.path, source);
  const languages = new Map(
    [...byPath].map(([path, all]) => [
      path,
      languageIn(all, translator && inDocument(translator, path)),
    ]),
  );
  return numberClashes(
    toldApart(sources.map((source) => candidateOf(source, languages.get(source.path)))),
  );
}

function illegal(wanted: string): string {
  const better = identifierFromName(wanted);
  const name = isIdentifier(better) && !reservedWords.has(better) ? better : 'ErrorCode';
  return `${JSON.stringify(wanted)} is not a valid name. Use an identifier that is not a reserved word, such as ${name}.`;
}

/** All titles of a document are in one language. */
function languageIn(sources: readonly NameSource[], translator?: Translator): TitleLanguage {
  const texts = sources.flatMap(({ texts, labels }) => [...texts, ...labels]);
  const language = translator?.languageOf([...new Set(texts)]);
  return {
    translate: (text) =>
      language === undefined ? undefined : translator?.translate(text, language, 'title')[0],
    isInLatin: language !== undefined && LATIN_LANGUAGES.has(language),
    isGerman: language === 'de' || (language === undefined && isGerman(texts.join(''))),
  };
}

/** The first of equal names stays; the later ones get the next number that makes them different from all. */
export function numberClashes(bases: readonly string[]): string[] {
  const taken = new Set(bases);
  const counts = new Map<string, number>();
  return bases.map((base) => {
    const last = counts.get(base);
    counts.set(base, 1);
    if (last === undefined) return base;
    let number = last + 1;
    const name = (): string => joinWords([base, String(number)]);
    while (taken.has(name())) number++;
    counts.set(base, number);
    taken.add(name());
    return name();
  });
}

/** The name, with the next number where it is taken; it is then taken itself. */
export function nextFree(base: string, taken: Set<string | undefined>): string {
  let name = base;
  for (let number = 2; taken.has(name); number++) name = joinWords([base, String(number)]);
  taken.add(name);
  return name;
}

/** `Error code` of the column `Error code name` or `Error code ID`, but not `Official` of `Official name`. */
function withoutNaming(title: Title): Title {
  const [last = '', thing = '', ...rest] = title.words.toReversed();
  const isNaming = isTitleWord(last, 'naming') && isTitleWord(singularOf(thing), 'class');
  return isNaming ? { ...title, words: [...rest.toReversed(), thing] } : title;
}

/** More words in front of `Error codes` are no topic. */
const MAX_TOPIC = 7;

function candidateOf(
  { kind, texts, labels, only, path }: NameSource,
  language: TitleLanguage | undefined,
): Candidate {
  const titleIn = (text: string): Title => titleOf(text, language);
  const titles = texts.flatMap(stepsOf).map(titleIn);
  const files = filesOf(path).map(titleIn);
  const columns = labels
    .map(titleIn)
    .map(withoutNaming)
    .filter(({ words }) => saysMore(words, 'noise'));
  const isOfCodes = kind === 'enum' && columns.some(({ words }) => isClassOfMany(words));
  const at = titles.findIndex(({ words }) =>
    saysMore(words, 'noise', ...(isOfCodes ? (['part'] as const) : [])),
  );
  const named = titles[at];
  const label = columns.find(({ words }) => saysMore(words, 'noise', 'class')) ?? columns.at(-1);
  const file = files.find(({ words }) => saysMore(words, 'noise'));
  const glossed = titles.find(({ gloss }) => saysMore(gloss, 'noise'));
  const own = named ?? label ?? withGloss(glossed) ?? file ?? files[0] ?? titleOf('');
  const outer = titles.slice(at + 1);
  const around = [...outer, ...(named === undefined || kind === 'record' ? files : [])];
  // Codes are of no codes again, but what are fields may be those of an error, and the column `Code` of `errors.csv` is.
  const isOfClass =
    named !== undefined && own.words.some((word) => isTitleWord(singularOf(word), 'class'));
  const generic = isOfClass ? (['noise', 'part', 'class'] as const) : (['noise', 'part'] as const);
  const isTopical = (title: Title): boolean =>
    saysMore(topicOf(title), ...generic) && topicOf(title).length <= MAX_TOPIC;
  const topicWords = (title: Title): readonly string[] =>
    kind === 'record' && isListing(title.words) ? title.words : topicOf(title);
  const topical = saysMore(own.words, 'noise', 'part', 'class', 'plural')
    ? undefined
    : (around.find(isTopical) ?? { ...own, words: own.gloss.filter(isNoVersion) });
  const bare = withoutIdle(own.words);
  const words =
    kind === 'enum'
      ? ofRows(withKind(bare, outer, columns))
      : withEvent(bare, topical === undefined ? outer[0] : undefined);
  const fixed = new Set([...titles, ...columns, ...files].flatMap((title) => [...title.fixed]));
  const told = (all: readonly Title[], isUnderstood: boolean): Evidence[] =>
    all.flatMap((title) =>
      title.isUnderstood === isUnderstood ? { words: evidentOf(title), as: 'front' } : [],
    );
  return {
    words: behindTopic(topical === undefined ? [] : topicWords(topical), words, kind),
    evidence: [
      { words: joined(topical?.words ?? [], words), as: 'whole' },
      { words: own.gloss, as: isKindOfRows(own.words.at(-1) ?? '') ? 'front' : 'back' },
      ...told(outer, true),
      ...columns.map(({ words }): Evidence => ({ words, as: 'back' })),
      ...told(outer, false),
      ...[true, false].flatMap((isUnderstood) => told(files, isUnderstood)),
      { words: only === undefined ? [] : titleIn(only).words, as: 'back' },
    ],
    nameOf: (words) => nameFrom(words, kind, fixed),
  };
}

/** A title that says nothing by itself is called by what it has in brackets. */
function withGloss(title: Title | undefined): Title | undefined {
  return title && { ...title, words: title.gloss, gloss: [] };
}

/** `Error code` says what the rows are, in a table below `Response body`. */
function isClassOfMany(words: readonly string[]): boolean {
  return words.length > 1 && saysOnly(words, 'class');
}

function isNoVersion(word: string): boolean {
  return !/^v?\d/i.test(word);
}

/** `Orders > Errors` says two things, the outer one first. */
function stepsOf(text: string): string[] {
  return text.split(/\s[>›»→]\s/).toReversed();
}

function saysMore(words: readonly string[], ...kinds: Parameters<typeof saysOnly>[1][]): boolean {
  return words.length > 0 && !saysOnly(words, ...kinds);
}

/** As it stands in front: `Orders API` is `Order`, but `List orders` stays. */
function topicOf({ words, fixed }: Title): readonly string[] {
  const [first = ''] = words;
  if (words.length > 1 && isTitleWord(first, 'many')) return words;
  const topic = withoutIdle(words, 'tail');
  return fixed.has(topic.at(-1)?.toLowerCase() ?? '') ? topic : lastSingular(topic);
}

function evidentOf(title: Title): readonly string[] {
  const words = [...topicOf(title), ...title.gloss];
  return saysMore(words, 'noise') ? words : [];
}

/** `User list` and `User overview` are what one asks for, where request and answer are described. */
function isListing(words: readonly string[]): boolean {
  return words.length > 1 && /^(?:list|listing|overview)$/i.test(words.at(-1) ?? '');
}

/** Under `Group events`, `Member joined` is an event; but one word, such as `Order`, is what events are about. */
function withEvent(words: readonly string[], outer: Title | undefined): readonly string[] {
  const isEvent = (word: string | undefined): boolean => /^events?$/i.test(word ?? '');
  const isOfEvents = (outer?.words.length ?? 0) > 1 && isEvent(outer?.words.at(-1));
  return isOfEvents && words.length > 1 && !words.some(isEvent) ? [...words, 'Event'] : words;
}

/** What an enum is called after a topic alone says in the titles around, or in a header, that it has codes. */
function withKind(
  words: readonly string[],
  around: readonly Title[],
  columns: readonly Title[],
): readonly string[] {
  const isKnown = words.some((word) => isTitleWord(singularOf(word), 'class'));
  if (isKnown || saysOnly(words, 'noise', 'part')) return words;
  const isClass = (word: string): boolean => isTitleWord(singularOf(word), 'class');
  const kind = [...around, ...columns]
    .map((title) => {
      const said = title.words.slice(title.words.findLastIndex((word) => !isClass(word)) + 1);
      return said.length > 1 || saysOnly(title.words, 'class') ? said : [];
    })
    .find((said) => isTitleWord(singularOf(said.at(-1) ?? ''), 'head'));
  return kind === undefined ? words : joined(lastSingular(words), kind);
}

function nameFrom(
  words: readonly string[],
  kind: NameSource['kind'],
  fixed: ReadonlySet<string>,
): string {
  const kept = withoutIdle(words);
  const isFixed = fixed.has(kept.at(-1)?.toLowerCase() ?? '');
  const numbered = isFixed ? kept : lastSingular(kept);
  const name = joinWords(startingWithLetter(kind === 'record' ? ofStructure(numbered) : numbered));
  if (!isIdentifier(name)) return 'Catalog';
  return reservedNames.has(name) ? `${name}${kind === 'enum' ? 'Code' : 'Fields'}` : name;
}

/** What a structure is there for, in one word: `Request parameters`, `JSON body` is `Request`. */
function ofStructure(words: readonly string[]): readonly string[] {
  const singular = words.map(singularOf);
  const named = singular.findLastIndex((word) => !isTitleWord(word, 'part', 'noise')) + 1;
  const first = singular.findIndex((word, index) => index >= named && isTitleWord(word, 'part'));
  const start = Math.max(first, named);
  const part = singular.slice(start);
  const as = part.some((word) => isTitleWord(word, 'fixed'))
    ? undefined
    : purposes.find(({ kind }) => part.some((word) => isTitleWord(word, kind)));
  // `Create schema request`: what is asked for stands in front.
  const at = part.findIndex((word) => purposes.some(({ kind }) => isTitleWord(word, kind)));
  if (as !== undefined) return [...words.slice(0, start + (named > 0 ? at : 0)), as.word];
  const plural = (words.at(-1) ?? '').replace(/y$/, 'ie') + 's';
  return isTitleWord(plural, 'plural') ? [...words.slice(0, -1), plural] : words;
}

const purposes = [
  { kind: 'query', word: 'Query' },
  { kind: 'answers', word: 'Response' },
  { kind: 'asks', word: 'Request' },
] as const;

/** `alsoEnding`: what else is left out at the end. */
function withoutIdle(
  words: readonly string[],
  alsoEnding: 'idle' | 'tail' = 'idle',
): readonly string[] {
  const isIdle = (word: string): boolean => isTitleWord(singularOf(word), 'idle');
  const start = words.findIndex((word) => !isIdle(word) || isTitleWord(word, 'many'));
  const end = words.findLastIndex((word) => !isTitleWord(singularOf(word), 'idle', alsoEnding));
  return end < start || start < 0 ? words : words.slice(start, end + 1);
}

/** Behind a topic, `Common error codes` are error codes; but common fields are those that several structures have. */
function behindTopic(
  topic: readonly string[],
  words: readonly string[],
  kind: NameSource['kind'],
): readonly string[] {
  const isLess = topic.length > 0 && kind === 'enum';
  const start = isLess ? words.findIndex((word) => !isTitleWord(word, 'vague')) : 0;
  return joined(topic, words.slice(Math.max(start, 0)));
}

/** `Confirm job status` and `Error code reference` say of rows that they are statuses and error codes. */
function ofRows(words: readonly string[]): readonly string[] {
  const isClass = (word: string | undefined): boolean =>
    isTitleWord(singularOf(word ?? ''), 'class');
  const isMore = (word: string): boolean => isTitleWord(singularOf(word), 'noise', 'tail');
  const last = words.findLastIndex((word) => !isMore(word));
  const rows = isClass(words[last]) ? words.slice(0, last + 1) : words;
  return rows.length > 2 && isClass(rows.at(-1)) && isTitleWord(rows[0] ?? '', 'look')
    ? rows.slice(1)
    : rows;
}

function lastSingular(words: readonly string[]): readonly string[] {
  return [...words.slice(0, -1), ...words.slice(-1).map(singularOf)];
}

/** The file's name without its language and endings, then its folders, the nearest first. */
function filesOf(path: string): string[] {
  const [file = '', ...folders] = path.split(/[/\\]/).toReversed();
  const stem = file.split('.')[0] ?? '';
  const isOurs = !/^(?:[/\\]|[A-Za-z]:|\.\.)/.test(path);
  return [stem.replace(/[-_](?:[a-z]{2}|[a-z]{2}[-_][A-Z]{2})$/, ''), ...(isOurs ? folders : [])];
}

/** Beyond it, a label only makes a key longer. */
const MAX_LABEL = 80;

/**
 * As a field is called in data: camelCase of the English for its label, else the label itself, else its place. What only asks
 * whether (`是否可重试`) is none of its name. `translate` knows more than single terms.
 */
export function fieldKey(
  label: string,
  index: number,
  translate?: TitleLanguage['translate'],
): string {
  const asked = label.replace(/^(?:是否|可否|能否)(?=.)|(?<=.)(?:かどうか|の有無|여부)$/gu, '');
  const { words, complete } = translated(asked);
  const english = complete && words.length > 0 ? words : (translate?.(asked)?.split(' ') ?? []);
  const [first, ...rest] = english;
  if (first !== undefined) return joinWords([first.toLowerCase(), ...rest]);
  const letters = foldLatin(label.slice(0, MAX_LABEL))
    .replace(/[^\p{ID_Continue}$]+/gu, '_')
    .replace(/^_+|(?<!_)_+$/g, '');
  return isIdentifier(letters) ? letters : `column${index + 1}`;
}
