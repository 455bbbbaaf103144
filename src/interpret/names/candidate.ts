import { isTitleWord } from '../../vocabulary/title-words.ts';
import { type Candidate, type Evidence, joined } from './apart.ts';
import { singularOf } from './singular.ts';
import { type Title, type TitleLanguage, isKindOfRows, saysOnly, titleOf } from './title.ts';
import {
  behindTopic,
  isDoing,
  isOfRequest,
  nameFrom,
  ofRows,
  saysMore,
  topicOf,
  withEvent,
  withKind,
  withoutIdle,
} from './title-parts.ts';

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

/** More words in front of `Error codes` are no topic. */
const MAX_TOPIC = 7;

export function candidateOf(
  { kind, texts, labels, only, path }: NameSource,
  language: TitleLanguage | undefined,
): Candidate {
  const titleIn = (text: string): Title => titleOf(text, language);
  const files = filesOf(path).map(titleIn);
  const columns = labels
    .map(titleIn)
    .map(withoutNaming)
    .filter(({ words }) => saysMore(words, 'noise'));
  const isOfCodes = kind === 'enum' && columns.some(({ words }) => isClassOfMany(words));
  const titles = texts
    .flatMap(stepsOf)
    .filter((text) => kind === 'record' || !isDoing(text))
    .map(titleIn)
    .filter(({ words }) => !isOfCodes || !isOfAnswers(words));
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
    (kind === 'enum' ? title.isUnderstood : title.isWhole) &&
    saysMore(topicOf(title), ...generic) &&
    topicOf(title).length <= MAX_TOPIC;
  const topicWords = (title: Title): readonly string[] =>
    kind === 'record' && isListing(title.words) ? title.words : topicOf(title);
  const isEnough =
    saysMore(own.words, 'noise', 'part', 'class', 'plural') || isOfRequest(own.words);
  const topical = isEnough
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

/** `Error code` of the column `Error code name` or `Error code ID`, but not `Official` of `Official name`. */
function withoutNaming(title: Title): Title {
  const [last = '', thing = '', ...rest] = title.words.toReversed();
  const isNaming = isTitleWord(last, 'naming') && isTitleWord(singularOf(thing), 'class');
  return isNaming ? { ...title, words: [...rest.toReversed(), thing] } : title;
}

/** A title that says nothing by itself is called by what it has in brackets. */
function withGloss(title: Title | undefined): Title | undefined {
  return title && { ...title, words: title.gloss, gloss: [] };
}

/** `Error code` says what the rows are, in a table below `Response body`. */
function isClassOfMany(words: readonly string[]): boolean {
  return words.length > 1 && saysOnly(words, 'class');
}

/** `Error responses` have error codes. */
function isOfAnswers(words: readonly string[]): boolean {
  return (
    isTitleWord(singularOf(words.at(-1) ?? ''), 'answers') &&
    saysOnly(words, 'noise', 'part', 'class')
  );
}

function isNoVersion(word: string): boolean {
  return !/^v?\d/i.test(word);
}

/** `Orders > Errors` says two things, the outer one first. */
function stepsOf(text: string): string[] {
  return text.split(/\s[>›»→]\s/).toReversed();
}

function evidentOf(title: Title): readonly string[] {
  const words = [...topicOf(title), ...title.gloss];
  return saysMore(words, 'noise') ? words : [];
}

/** `User list` and `User overview` are what one asks for, where request and answer are described. */
function isListing(words: readonly string[]): boolean {
  return words.length > 1 && /^(?:list|listing|overview)$/i.test(words.at(-1) ?? '');
}

/** The file's name without its language and endings, then its folders, the nearest first. */
function filesOf(path: string): string[] {
  const [file = '', ...folders] = path.split(/[/\\]/).toReversed();
  const stem = file.split('.')[0] ?? '';
  const isOurs = !/^(?:[/\\]|[A-Za-z]:|\.\.)/.test(path);
  return [stem.replace(/[-_](?:[a-z]{2}|[a-z]{2}[-_][A-Z]{2})$/, ''), ...(isOurs ? folders : [])];
}
