import { type Listed, listedCodes } from '../../codes/second-list.ts';
import { type HeaderWord, headerWords } from '../../vocabulary/header.ts';
import type { Cell } from '../../model/table.ts';
import type { WordRole } from '../../vocabulary/header-words.ts';
import { type Profile, profileOf } from './profile.ts';

/** A column that roles compete for. */
export interface Candidate {
  /** From 0. */
  index: number;
  label: string;
  words: readonly HeaderWord[];
  profile: Profile;
  listed: Listed;
  marked: Marked;
}

/** Of the cells with text, the share that is marked as code, and that is a link to somewhere else. */
export interface Marked {
  code: number;
  links: number;
}

export function candidateOf(label: string, index: number, cells: readonly Cell[]): Candidate {
  const texts = cells.map(({ text }) => text);
  const profile = profileOf(texts);
  const words = areLinks(texts) ? [LINK] : settled(headerWords(label), profile);
  const listed = listedCodes(label, texts);
  return { index, label, words, profile, listed, marked: markedOf(cells) };
}

function markedOf(cells: readonly Cell[]): Marked {
  const filled = cells.filter(({ text }) => text !== '');
  const share = (pattern: RegExp): number =>
    filled.filter(({ markdown = '' }) => pattern.test(markdown)).length /
    Math.max(1, filled.length);
  return { code: share(/^`[^`]/), links: share(/^\[[^\]]*\]\((?!#)/) };
}

/** `No.` counts the rows, or else has the numbers of what they are about. */
function settled(words: readonly HeaderWord[], { ordinal }: Profile): readonly HeaderWord[] {
  const isEither = (['field', 'value'] as const).every((either) =>
    words.some(({ role }) => role === either),
  );
  return isEither ? words.filter(({ role }) => role !== (ordinal ? 'value' : 'field')) : words;
}

/** `|link|` as help files write it leads to where a row is explained, whatever heads it. */
function areLinks(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return (
    filled.length > 0 &&
    filled.filter((text) => /^\|[^|\s]+\|$/.test(text)).length * 2 > filled.length
  );
}

const LINK: HeaderWord = { role: 'field', word: '|', weight: 1 };

/** How plainly the header names a role, from 0 to 1. */
export function headerWeight({ words }: Candidate, ...roles: readonly WordRole[]): number {
  return Math.max(0, ...words.map(({ role, weight }) => (roles.includes(role) ? weight : 0)));
}

/** Integers, or what computes them. */
export function isNumbers({ profile }: Candidate): boolean {
  return profile.numerals >= 0.5 || profile.expressions >= 0.5;
}

/** What many have in common, such as `warning`, calls none of them. */
export function isDifferent({ profile }: Candidate): boolean {
  return profile.distinct >= 0.9;
}

export function isNames({ profile }: Candidate): boolean {
  return profile.identifiers >= 0.8 && profile.numerals <= 0.1;
}

/** Sentences or phrases rather than names, marks or numbers; beyond Latin script, two characters may say much. */
export function isProse({ profile }: Candidate): boolean {
  const isLong = profile.meanLength >= 6 || profile.latin < 0.5;
  return profile.words >= 0.8 && profile.tokens < 0.8 && isLong;
}
