/** Most lines end as statements of a programming language do. */
export function isCode(lines: readonly string[]): boolean {
  return (
    lines.filter((line) => /[;{}(]\s*$|^\s*(?:\/\/|#include|import )/.test(line)).length * 2 >=
    lines.length
  );
}

/** A table of contents: titles, and page numbers that never fall. */
export function isContents(rows: readonly (readonly string[])[]): boolean {
  const pages = rows.map((row) => row.findLast((text) => text !== '') ?? '');
  const numbered = rows.filter(([title = '']) =>
    /^(?:\d+(?:\.\d+)*\.?\s+\p{L}|第.+[章节])/u.test(title),
  ).length;
  const rising = pages.every(
    (page, index) => /^\d+$/.test(page) && Number(page) >= Number(pages[index - 1] ?? 0),
  );
  return rising && numbered * 2 > rows.length;
}

/** Dots that lead the eye to a page number. */
export function hasLeaders(line: string): boolean {
  return /\.{4,}|(?: \.){4,}/.test(line);
}

/** Most texts have a title in quotes, and a year. */
export function isBibliography(texts: readonly string[]): boolean {
  const works = texts.filter(
    (text) => /["“][^"“”]{4,}["”]/.test(text) && /\b(?:19|20)\d{2}\b/.test(text),
  );
  return works.length * 2 > texts.length;
}

/** 1, 2, 3 …: what numbers steps and lists, and so says nothing of what they hold. */
export function isNumbering(codes: readonly string[]): boolean {
  return codes.length > 0 && codes.every((code, index) => code === String(index + 1));
}

/** Years in order, newest or oldest first, as a history has them, or spans of years. */
export function areYears(codes: readonly string[]): boolean {
  if (!codes.every((code) => /^(?:19|20)\d{2}(?:\s*[-–—]\s*(?:19|20)\d{2})?$/.test(code)))
    return false;
  const years = codes.map((code) => Number(code.slice(0, 4)));
  const descending = (years[0] ?? 0) > (years.at(-1) ?? 0);
  return descending || years.some((year) => year < 2000) || codes.some((code) => code.length > 4);
}

export function isYear(text: string): boolean {
  return /^(?:19|20)\d{2}$/.test(text);
}

/** What begins the changes of a release, and what ends those of a package. */
const RELEASE =
  /^\S+ \([^()]+\) [^;]+; urgency=|^ -- [^<>]+<[^<>@]+@[^<>@]+> {2}|^\d{4}-\d\d-\d\d\s[^<>]+<[^<>@]+@|^[*#=\s]{0,8}(?:noteworthy changes|overview of changes|changes? (?:in|since|for|from|between)|what's new)\b.{0,40}\d|^[*#=\s]{0,8}(?:\w+ )?(?:release|version) v?\d{1,9}\.[\d.]{1,20}[^.;]{0,40}$/i;
/** So many releases make a history. */
const RELEASES = 4;
const histories = new WeakMap<readonly string[], boolean>();

/** Whether a page lists what changed from release to release; lines are looked through once. */
export function isHistory(lines: readonly string[]): boolean {
  const known = histories.get(lines);
  if (known !== undefined) return known;
  let releases = 0;
  for (const line of lines) if (line.length < 200 && RELEASE.test(line)) releases++;
  histories.set(lines, releases >= RELEASES);
  return releases >= RELEASES;
}
