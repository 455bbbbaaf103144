import type { Entry } from '../model/catalog.ts';

const MOST = 12;
const LONGEST = 60;

/** `"A", "B" and "C"`; of long lists the beginning and how many more there are. */
export function listed(texts: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const shown = texts.slice(0, MOST).map(quoted);
  if (texts.length > MOST) return `${shown.join(', ')} and ${texts.length - MOST} more`;
  const last = shown.pop();
  return shown.length === 0 ? (last ?? 'none') : `${shown.join(', ')} ${joint} ${last}`;
}

/** On one line, and not longer than a message can bear. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const cut = line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
  return `"${cut.length < line.length ? `${cut}…` : cut}"`;
}

export function counted(count: number, singular: string): string {
  return `${count} ${count === 1 ? singular : `${singular}s`}`;
}

/** Where something else stands, as a message at a place of its own says it. */
export function placeFrom(here: Entry['source'], there: Entry['source']): string {
  const file = there.path === here.path ? '' : ` of ${there.path}`;
  return `line ${there.line}${file}`;
}
