import { appendTo } from '../../../../model/append-to.ts';
import { type Stretch, stretchIn } from '../../cell.ts';
import { type Item, bulletOf } from './item.ts';
import { beyondPageBreak } from '../../page/page-breaks.ts';
import { type Block, type Page, isBlank, isFree, lineOf } from '../../page/page.ts';
import { hasText, isTitleText } from '../../page/titles.ts';

/** An item with what belongs to it: lines that go on with its last field; without one, a line that is no item. */
export interface Entry {
  line: number;
  item?: Item;
  more: Stretch[];
  /** Nothing but the next item says that the further lines belong to this one. */
  isLoose?: boolean;
}

/** Items of one make, one below the other. */
export interface Run extends Block {
  entries: Entry[];
}

/** The items of a page by line; undefined where a line is none. */
export type Items = readonly (Item | undefined)[];

/** The longest run that `first` begins. Single blank lines may part its items. */
export function runFrom(page: Page, items: Items, first: Item): Run {
  const run: Run = {
    first: first.line,
    last: first.line,
    entries: [{ line: first.line, item: first, more: [] }],
  };
  let strays: Entry[] = [];
  for (let line = first.line + 1; line < items.length; line++) {
    let isApart = isBlank(page, line - 1);
    if (isBlank(page, line) && !isApart) {
      const beyond = beyondPageBreak(page, line - 1);
      if (beyond === undefined) continue;
      line = beyond;
      isApart = !goesOn(page, line, first);
    }
    if (!isFree(page, line)) break;
    const item = items[line];
    if (item !== undefined && isAlike(item, first, isApart)) {
      appendTo(run.entries, [...strays, { line, item, more: [] }]);
      run.last = line;
      strays = [];
    } else if (isApart) {
      break;
    } else if (goesOn(page, line, first)) {
      const entry = strays.at(-1) ?? run.entries.at(-1);
      entry?.more.push(stretchIn(page, line, 0));
      if (strays.length === 0) run.last = line;
    } else if (first.bullet !== '' && isMarkedAs(page, line, first.bullet)) {
      strays.push({ line, more: [stretchIn(page, line, bulletOf(lineOf(page, line)).indent)] });
    } else {
      const loose = looseLines(page, items, line, first);
      const entry = run.entries.at(-1);
      if (loose.length === 0 || entry === undefined) break;
      appendTo(
        entry.more,
        loose.map((each) => stretchIn(page, each, 0)),
      );
      entry.isLoose = true;
      line += loose.length - 1;
    }
  }
  return run;
}

/** So many lines between two items may belong to the first. */
const MAX_LOOSE = 3;

/** Lines down to the next item, where nothing parts them: no title, no blank line. */
function looseLines(page: Page, items: Items, line: number, first: Item): number[] {
  if (first.bullet !== '') return [];
  const lines: number[] = [];
  for (let at = line; at <= line + MAX_LOOSE && isFree(page, at); at++) {
    const item = items[at];
    if (item !== undefined) return isAlike(item, first, false) ? lines : [];
    const text = lineOf(page, at).trim();
    // A word in small letters may begin a title, too: `tray(): returns`.
    const goesOnAbove = /^[(（]|^[a-z][^:：]*$/.test(text);
    const isTitle = isTitleText(text) || /[:：]$/.test(text) || !hasText(text);
    if (isTitle && !goesOnAbove) return [];
    lines.push(at);
  }
  return [];
}

/** Of one list. Who wrote it may have forgotten a colon: between codes of one kind, another sign may divide a line. */
function isAlike(item: Item, first: Item, isApart: boolean): boolean {
  if (item.order !== first.order || item.bullet !== first.bullet) return false;
  return item.separator === first.separator || (!isApart && item.code.kind === first.code.kind);
}

/** A line that is indented as far as the text of the items. */
function goesOn(page: Page, line: number, { indent, bullet }: Item): boolean {
  const own = /^\s*/.exec(lineOf(page, line))?.[0].length ?? 0;
  return own >= Math.max(indent, 1) && (bullet !== '' || own > indent);
}

function isMarkedAs(page: Page, line: number, bullet: string): boolean {
  return bulletOf(lineOf(page, line)).bullet === bullet;
}
