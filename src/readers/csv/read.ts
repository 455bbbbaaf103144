import { diagnostic } from '../../model/diagnostic.ts';
import { placed } from '../../model/draft.ts';
import { type Source, positionAt } from '../../source/source.ts';
import type { Reading } from '../reader.ts';
import { delimiterOf, hasHeader } from './delimiter.ts';
import { type Value, recordsOf } from './records.ts';

/** The one table of a file of comma-separated values. */
export function readCsv(source: Source): Reading {
  const { delimiter, start } = delimiterOf(source.text, source.path);
  const records = recordsOf(source.text.slice(start), delimiter);
  const placeOf = (offset: number) => positionAt(source, start + offset);
  if (!Array.isArray(records)) {
    const at = { path: source.path, ...placeOf(records.unclosed) };
    return { tables: [], diagnostics: [diagnostic('malformed-table', at, UNCLOSED)] };
  }
  const cells = placed(
    records.map((record) =>
      record.map((value) => ({ text: shown(value), ...placeOf(value.offset) })),
    ),
  );
  return {
    tables: [
      {
        kind: delimiter === '\t' ? 'tsv' : 'csv-table',
        line: cells[0]?.cell.line ?? 1,
        endLine: positionAt(source, source.text.trimEnd().length).line,
        headings: [],
        caption: null,
        headerRows: hasHeader(records) ? 1 : 0,
        cells,
      },
    ],
    diagnostics: tooLong(records).map(({ offset }) =>
      diagnostic('uncertain-row', { path: source.path, ...placeOf(offset) }, TOO_LONG),
    ),
  };
}

const UNCLOSED = 'Unclosed quote, so nothing was read. Close it.';
const TOO_LONG =
  'This row has more values than the first. Quote values that contain the delimiter.';

/** The first value beyond the width of the first record, of each record that is wider. */
function tooLong([first = [], ...rest]: readonly (readonly Value[])[]): Value[] {
  return rest.flatMap((record) => record[first.length] ?? []);
}

/** As a page would show it: white space collapsed, lines kept. */
function shown({ text }: Value): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .trim();
}
