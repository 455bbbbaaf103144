import { createHeadings } from '../../../model/headings.ts';
import { type Page, isBlank, isFree, lineOf } from './page.ts';
import type { Found } from '../table.ts';
import { type Title, isTitleText, markedTitle, plainTitle } from './titles.ts';

/** What stands above a table and says what it is. */
export interface Naming {
  headings: string[];
  caption: string | null;
}

/** A heading that nothing marks, and one that only a number does, lie below the page's title. */
const PLAIN = 2;

/**
 * Headings and caption of each table, in order. A plain title is on level 2, whatever it looks like; only the first of
 * the page is above the others, where another one follows before any table.
 *
 * A line right above a table that ends in a colon leads over to it (`The codes are:`). It becomes the caption only where
 * no heading tells the table from the one before: a heading is the better name.
 */
export function namings(page: Page, tables: readonly Found[]): Naming[] {
  const headings = createHeadings();
  const starts = new Set(tables.map(({ first }) => first));
  const titles = titlesOf(page, starts);
  const isPageTitle = firstIsPageTitle(titles, tables);
  let next = 0;
  let above: string | undefined;
  return tables.map((table) => {
    for (; (titles[next]?.line ?? Infinity) < table.first; next++) {
      const title = titles[next];
      const level = title?.level ?? (next === 0 && isPageTitle ? 1 : PLAIN);
      if (title !== undefined) headings.push(level, title.text);
    }
    const path = headings.path();
    const isAlone = path.length > 0 && path.join('\n') !== above;
    above = path.join('\n');
    return { headings: path, caption: table.caption ?? captionAbove(page, table.first, isAlone) };
  });
}

interface PlacedTitle extends Title {
  line: number;
}

function titlesOf(page: Page, starts: ReadonlySet<number>): PlacedTitle[] {
  return page.lines.flatMap((_, line) => {
    if (!isFree(page, line)) return [];
    const title = markedTitle(page, line) ?? plainTitle(page, line, starts.has(line + 1));
    return title === undefined ? [] : { ...title, line };
  });
}

/** Another plain title follows the first before any table does. */
function firstIsPageTitle(
  [first, second]: readonly PlacedTitle[],
  tables: readonly Found[],
): boolean {
  if (first?.level !== undefined || second === undefined) return false;
  return second.line < (tables[0]?.first ?? Infinity);
}

const LEAD = /[:：]\s*$/;

function captionAbove(page: Page, first: number, hasHeading: boolean): string | null {
  const line = isBlank(page, first - 1) ? first - 2 : first - 1;
  const text = lineOf(page, line).trim();
  if (!isFree(page, line)) return null;
  if (/^(?:table|tableau|tabelle|tabela|tabla|表|図表|таблица|표)\s*\d+/i.test(text)) return text;
  if (hasHeading || !LEAD.test(text)) return null;
  const lead = text.replace(LEAD, '').trim();
  return isTitleText(lead) ? lead : null;
}
