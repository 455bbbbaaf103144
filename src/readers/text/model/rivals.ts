import { hasLetter } from '../../../unicode/letters.ts';
import { type Page, lineOf } from '../page/page.ts';
import { areYears, hasLeaders, isBibliography, isCode, isContents } from '../page/prose.ts';
import type { Reason, Row } from './row.ts';
import { isTelling } from './shapes.ts';

/** What a kind of text says that a table would have to say of each row again. */
const PREDICTED = 1.5;
/** To say that such a text begins. */
const BEGIN = 4;

type Mark = (row: Row, index: number, rows: readonly Row[], text: string) => boolean;

/** Other kinds of text, by what a line of them shows. */
const marks = Object.entries<Mark>({
  'a numbered list': ({ texts, separators }, index) =>
    texts[0] === String(index + 1) && (separators[0] === 'point' || separators[0] === 'comma'),
  items: ({ texts }) => /^(?:[\da-zA-Z]{1,3}[.)]|\W{1,3})$/.test(texts[0] ?? ''),
  'a program': (_, __, ___, text) =>
    /[;{}(]\s*$|^\s*(?:\/\/|#include|import |def |return |if \(|\$ )|^\s*[\w.]+\(.*\)\s*$/.test(
      text,
    ),
  'a table of contents': ({ texts }, __, ___, text) =>
    hasLeaders(text) || (texts.length < 4 && /\S {3,}\d{1,3}$/.test(text)),
  stanzas: ({ layout, heads: [head = 'empty'] }, _, __, text) =>
    layout === 'labelled' &&
    (!isTelling(head) || /^\s*(?:files|copyright|licen[cs]e)\b|closes:|CVE-/i.test(text)),
  sections: ({ layout, heads: [head] }, _, __, text) =>
    layout === 'definitions' && head === 'upper' && /^\S/.test(text),
  'a glossary': ({ layout, heads: [head = 'empty'] }) =>
    layout === 'definitions' && (!isTelling(head) || head === 'year'),
  options: ({ texts }) => /^--?[a-z]/i.test(texts[0] ?? ''),
  'a form': ({ texts, heads, separators }) =>
    (/[:：]$/.test(texts[0] ?? '') && !isTelling(heads[0] ?? 'empty')) ||
    (separators[0] === 'colon' && !heads.some(isTelling)),
  'a log': (_, __, ___, text) =>
    /^\s*(?:(?:19|20)\d{6}\b|\[?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\[?\d{1,2}[-/.:]\d{1,2}[-/.:]\d{1,4}|\w{3} +\d{1,2} \d\d:|==\d+==)/.test(
      text,
    ),
  'a change log': ({ layout, texts }, _, __, text) =>
    /^[\s*-]*\(.*\):|^\s*\*\s+\S+\s\(|^\s*[A-Z]{2,6}-\d{4}-\d{3,}\b|^[\s*-]*\[?(?:bpo-|gh-|#|bug )\d+/i.test(
      text,
    ) ||
    (layout === 'list' && CHANGES.test(texts.at(-1) ?? '')) ||
    TICKET.test(texts.at(-1) ?? '') ||
    (/^v?\d+\.\d/.test(texts[0] ?? '') && DATED.test(texts[1]?.slice(0, 40) ?? '')),
  data: ({ heads, texts }, _, __, text) =>
    heads[0] === 'hash' ||
    HASH.test(text) ||
    /^\||^\d* ?[-+]+$|^0$|^Bin \d+ |^(?:[\da-f]{2} ){4}/.test(texts.slice(1).find(Boolean) ?? '') ||
    /^\d+ \|?\s*\+*-*$/.test(texts.slice(1).join(' ').trim()) ||
    !texts.some((each) => hasLetter(each)),
  'years of a copyright': ({ heads, texts }) =>
    heads[0] === 'year' && /^\p{Lu}\S* \p{Lu}|[@<]|\b(?:Inc|Ltd|GmbH)\b/u.test(texts[1] ?? ''),
  settings: ({ heads: [head], separators: [separator], texts: [name = '', text = ''] }) =>
    (head === 'word' || head === 'name') &&
    // What is told of it gives it a value.
    (separator === 'equals' || text.includes(`${name} = `)),
  'a grammar': ({ texts, heads, separators }) =>
    (separators[0] === 'pipe' && !heads.some(isTelling)) ||
    texts.some((text) => /^(?::{0,2}=(?!=)|;|\/ |<[^<>@]+@[^<>@]+>$)/.test(text)),
});

/** Each begins with the number behind that of the one above. */
function isNext({ layout, texts, separators }: Row, index: number, rows: readonly Row[]): boolean {
  const neighbor = rows[index - 1] ?? rows[1];
  const step = index === 0 ? -1 : 1;
  const isApart = separators[0] === 'space' || layout === 'definitions';
  const isNumber = isApart && /^\d{1,2}$/.test(texts[0] ?? '');
  return isNumber && Number(texts[0]) - Number(neighbor?.texts[0]) === step;
}

/** A commit, as logs shorten it. */
const HASH = /^\s*(?=[a-f\d]*\d)(?=\d*[a-f])[a-f\d]{6,40}\s/;
const CHANGES =
  /^(?:\.\.|new\b|add|remov|delet|fix|updat|renam|chang|mov|us(?:e|ing)\b|likewise|ditto|mak|don't|do not|allow|avoid|improv|declar|defin|implement|deprecat|introduc|replac|regenerat|handl|call|check\b|adjust|drop|support|initial|includ)/i;

const TICKET = /^(?:(?:issue|merge|bug|debian|redhat|closes:?|fixes) [#!]?\d|CVE-\d)/i;
const DATED = /\b(?:19|20)\d{2}\b/;

/** Comments that are all of one list, as text. */
function withoutSlashes(lines: string[]): string[] {
  const texts = lines.map((line) => line.trimStart());
  return texts.every((text) => text.startsWith('//')) ? texts.map((text) => text.slice(2)) : lines;
}

/** What is known of a table besides its rows. `isSet`: what stands above it leads over to all that something may be. */
type About = Readonly<Record<'isHeaded' | 'isTitled' | 'isOfChanges' | 'isSet', boolean>>;

/** What the lines of the rows are instead of a table, and how much less they cost so than as prose; prose if nothing is cheaper. */
export function rivalOf(
  page: Page,
  rows: readonly Row[],
  { isHeaded, isTitled, isOfChanges, isSet }: About,
): Reason {
  const texts = rows.map((row) => row.texts);
  const lines = withoutSlashes(rows.map(({ line }) => lineOf(page, line)));
  let best: Reason = { what: 'prose', nats: 0 };
  const weigh = (what: string, explains: (row: Row, index: number) => boolean): void => {
    let nats = -BEGIN;
    for (const [index, row] of rows.entries())
      if (explains(row, index)) nats += row.nats + PREDICTED;
    if (nats > best.nats) best = { what, nats };
  };
  const all = (): boolean => true;
  if (areYears(texts.map(([text = '']) => text))) weigh('a history', all);
  if (isContents(texts)) weigh('a table of contents', all);
  if (isOfChanges && !isHeaded) weigh('a list of changes', all);
  if (!isTitled && !isHeaded && rows.every(isNext)) weigh('numbered titles', all);
  if (isCode(lines)) weigh('a program', all);
  if (isBibliography(texts.map((row) => row.join(' ')))) weigh('a bibliography', all);
  if (isHeaded) return best;
  for (const [what, mark] of marks)
    if (!isSet || what !== 'a glossary')
      weigh(what, (row, index) => mark(row, index, rows, lines[index] ?? ''));
  return best;
}
