import { type Item, isSpace, secondCode } from './item.ts';
import type { Run } from './list-run.ts';
import { type Page, isBlank, isFree, lineOf } from '../../page/page.ts';
import { isTitleText, markedTitle, undecorated } from '../../page/titles.ts';

/** So many items of one make show that it is the document's way to list codes, however few stand together. */
const ESTABLISHED = 3;

/** Whether lines that look like items are a list of codes. `established`: how many of the make there are on the page. */
export function isList(page: Page, run: Run, established: number): boolean {
  const { entries } = run;
  const items = entries.flatMap(({ item }) => item ?? []);
  const [first] = items;
  if (first === undefined) return false;
  const isName = first.code.kind === 'name' || first.code.kind === 'word';
  if (items.length === 1 && (isName || established < ESTABLISHED || !standsAlone(page, run)))
    return false;
  // Beside lines that are not so, a comma parts the fields of other data.
  if (first.separator === 'comma' && (isFree(page, run.first - 1) || isFree(page, run.last + 1)))
    return false;
  if (items.filter(mayBeCompound).length * 2 > items.length) return false;
  if (haveTwoCodes(items)) return true;
  return !isSpace(first.separator) || isPlainlyCodes(items, established) || isShortList(items);
}

/** `1 All fine`: every item on its line, behind one space. */
function isShortList(items: readonly Item[]): boolean {
  const [first, last] = [items[0], items.at(-1)];
  const lines = (last?.line ?? 0) - (first?.line ?? 0) + 1;
  return (
    items.length > 3 &&
    lines <= items.length &&
    items.every(({ separator }) => separator === 'space')
  );
}

/** Numbers in front of words are as often amounts: `3 eggs`. Codes have digits enough, or a sign, or letters. */
function isPlainlyCodes(items: readonly Item[], established: number): boolean {
  const telling = items.filter(
    ({ code }) => code.kind !== 'name' && /\d{3}|^-|[A-Za-z]/.test(code.text),
  );
  const enough =
    items.some(({ bullet, separator }) => bullet !== '' || separator === 'gap') ||
    Math.max(items.length, established) >= ESTABLISHED;
  return enough && telling.length * 2 >= items.length;
}

/** Each item has a second code behind the first. */
export function haveTwoCodes(items: readonly Item[]): boolean {
  return items.length >= ESTABLISHED && items.every((item) => secondCode(item) !== undefined);
}

/** The only item below a title; lines of a paragraph have others around them. */
function standsAlone(page: Page, { first, last, entries }: Run): boolean {
  const above = isBlank(page, first - 1) ? first - 2 : first - 1;
  const isTitled =
    isTitleText(undecorated(lineOf(page, above).trim())) || markedTitle(page, above) !== undefined;
  const isBulleted = entries[0]?.item?.bullet !== '';
  return isTitled && (isBulleted || isBlank(page, last + 1) || isTitleText(lineOf(page, last + 1)));
}

/** `32-bit`, `100-page`: a word rather than a code and its meaning. */
function mayBeCompound({ separator, meaning }: Item): boolean {
  return separator === 'hyphen' && /^\p{Ll}/u.test(meaning);
}
