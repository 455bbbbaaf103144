import type { TableDocument } from '../../../model/table.ts';
import { hasLetter } from '../../../unicode/letters.ts';
import { squash } from '../../../vocabulary/header.ts';
import { headerMeanings } from '../../../vocabulary/header-words.ts';
import {
  FOREIGN,
  type Evidence,
  type LanguageCode,
  languageOf,
  languageOfScript,
  latinEvidence,
  strongest,
} from './language-of.ts';

/** So many rows tell the language of a column. */
const SAMPLE = 100;
/** So many texts of a document tell its language. */
const MOST_TEXTS = 400;

/** What a path says, as much as so many words: `docs/de/codes.md`, `codes.es.md`. */
const PATH = 3;
/** So much must speak for a language, whatever the length of a document: two words of a table, one of its header. */
const ENOUGH = 1.5;

/** The texts that are of one language each: the titles of a document, the headers of its tables, and the columns. */
function* columnsOf({ tables }: TableDocument): Generator<string[]> {
  yield titlesOf(tables);
  yield [...headersOf(tables)];
  for (const { rows } of tables) {
    const sample = rows.slice(0, SAMPLE);
    for (const index of sample[0]?.keys() ?? []) {
      const texts = sample.map((row) => row[index]?.text ?? '').filter(hasLetter);
      if (texts.length > 0) yield texts;
    }
  }
}

/** What languages documents have. */
export interface Languages {
  /** All that some texts are in. */
  languages: ReadonlySet<LanguageCode>;
  /** Of each document as a whole, by its path. */
  pages: ReadonlyMap<string, LanguageCode>;
}

export function languagesOf(documents: readonly TableDocument[]): Languages {
  const languages = new Set<LanguageCode>();
  const pages = new Map<string, LanguageCode>();
  for (const document of documents) {
    const page = languageOfPage(document);
    if (page !== undefined) pages.set(document.path, page);
    for (const texts of columnsOf(document)) {
      const language = languageOf(texts, page);
      if (language !== undefined) languages.add(language);
    }
  }
  return { languages, pages };
}

/**
 * The language of a document, by all that it says and where it is: what is too short to tell one cell's language tells that of all.
 * Undefined for English, and where nothing tells.
 */
function languageOfPage(document: TableDocument): LanguageCode | undefined {
  const texts = [...new Set([...columnsOf(document)].flat())].slice(0, MOST_TEXTS);
  const script = languageOfScript(texts);
  if (script !== undefined && script !== 'zh' && script !== 'other') return script;
  const evidence = latinEvidence(texts);
  for (const header of headersOf(document.tables)) addHeader(evidence, header);
  const told = (document.locale ?? languageInPath(document.path))?.slice(0, 2);
  if (told !== undefined) {
    add(evidence, told, PATH);
    add(evidence, FOREIGN, told === 'en' ? -PATH : PATH);
  }
  return strongest(evidence, ENOUGH);
}

function titlesOf(tables: TableDocument['tables']): string[] {
  return [...new Set(tables.flatMap(({ caption, headings }) => [...headings, caption ?? '']))];
}

function headersOf(tables: TableDocument['tables']): Set<string> {
  return new Set(
    tables.flatMap(({ header }) => header.flatMap((row) => row.map((cell) => cell.text))),
  );
}

function addHeader(evidence: Evidence, header: string): void {
  const languages = new Set(headerMeanings(squash(header))?.map(({ language }) => language));
  for (const language of languages) add(evidence, language, 1);
  if (languages.size > 0) add(evidence, FOREIGN, languages.has('en') ? -0.5 : 1);
}

function add(evidence: Evidence, language: string, amount: number): void {
  evidence.set(language, (evidence.get(language) ?? 0) + amount);
}

/** A folder or an ending that is the name of a language: `de`, `i18n/ja`, `guide.es.md`, `guide_pt-BR.md`. */
function languageInPath(path: string): string | undefined {
  return /(?:^|[/\\._-])(de|en|es|fr|it|pt)(?:[-_][A-Za-z]{2})?(?=[/\\.])/.exec(path)?.[1];
}
