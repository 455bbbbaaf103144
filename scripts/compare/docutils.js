import { isDeepStrictEqual } from 'node:util';
import { read } from '../../dist/lib/index.js';
import { startAnswering } from './answers.js';
import { drawing } from './drawing.js';
import { rstDocuments } from './rst-documents.js';

/** Messages of docutils' that mean a table is lost. */
const TABLE_ERROR = /\(ERROR\/3\) (?!Unknown target|Undefined substitution).*\btable/;

/** What docutils does not know, Sphinx or the kernel does; and titles that docutils refuses are titles to us. */
const DIFFERENT =
  /Unknown (?:directive|interpreted text role)|No (?:directive|role) entry|[Tt]itle overline|Title level inconsistent|[Uu]nexpected section title|autonumbered|Error in "(?!.*table")|Substitution definition|Figure caption|"topic" directive|Anonymous hyperlink|Duplicate/;

/** reStructuredText, by docutils: python3 has to have it. */
export const docutils = {
  documentOf: drawing('rst', ['docutils'], rstDocuments),
  start: () => startAnswering('docutils_tables.py'),
  difference,
};

async function difference({ crash, tables: expected, messages }, text) {
  if (crash !== undefined || messages.some((message) => DIFFERENT.test(message))) return undefined;
  if (repeatsLines(messages) || hasMarksInGrid(text) || hasLongDefinition(text)) return undefined;
  const { tables, diagnostics } = await read({ path: 'a.rst', content: text }, { format: 'rst' });
  const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
  const theirs = {
    tables: expected.map(({ headings, caption, rows, ...table }) => ({
      ...table,
      headings: headings.map(folded),
      caption: folded(caption ?? '') || null,
      rows: rows.map((row) => row.map(shown)),
    })),
    isFaulty:
      messages.some((message) => TABLE_ERROR.test(message)) || (isFaulty && messages.length > 0),
  };
  const ours = {
    tables: tables.map(({ line, headings, caption, header, rows }, table) => ({
      line: expected[table]?.line && line,
      headings: headings.map(folded),
      headerRows: header.length,
      caption: caption && folded(caption),
      rows: [...header, ...rows].map((row) => row.map(({ text }) => shown(text))),
    })),
    isFaulty,
  };
  if (isDeepStrictEqual(ours, theirs)) return undefined;
  return [
    `docutils: ${JSON.stringify(theirs)} ${messages.join(' ')}`,
    `doctable: ${JSON.stringify(ours)} ${diagnostics.map(({ message }) => message).join(' ')}`,
  ].join('\n');
}

/** Behind a table that ends too early, docutils 0.19 reads its last lines once more. */
function repeatsLines(messages) {
  return ['Blank line required after table', 'Malformed table'].every((part) =>
    messages.some((message) => message.includes(part)),
  );
}

/** docutils 0.19 counts combining marks as columns where it looks for the borders of a grid, and not where it cuts. */
function hasMarksInGrid(text) {
  return /\p{M}/u.test(text) && /\+[-=]/.test(text);
}

/** What a substitution is defined as beyond its first paragraph is an error, and nothing on the page. */
function hasLongDefinition(text) {
  return /\.\. \|.*\n\s*\n /.test(text);
}

function folded(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/** A `::` that announces nothing stays in our cells; docutils takes it off and warns. */
function shown(text) {
  return folded((text ?? '').replace(/(?<!\S)::(?!\S)/g, ''));
}
