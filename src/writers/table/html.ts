import type { Table } from '../../model/table.ts';
import { characterReference, replaceInvisible } from '../invisible.ts';
import { type Place, placesOf } from './place.ts';

/** A table as HTML, with its caption, header and spans; the text of its cells, without markup. */
export function tableHtml(table: Table): string {
  const rows = [...table.header, ...table.rows].map((): Place[] => []);
  for (const place of placesOf(table)) rows[place.row]?.push(place);
  return [
    '<table>',
    ...(table.caption === null ? [] : [`  <caption>${escapeHtml(table.caption)}</caption>`]),
    ...group('thead', 'th', rows.slice(0, table.header.length)),
    ...group('tbody', 'td', rows.slice(table.header.length)),
    '</table>\n',
  ].join('\n');
}

function group(name: string, cellName: string, rows: readonly Place[][]): string[] {
  if (rows.length === 0) return [];
  const lines = rows.flatMap((row) => [
    '    <tr>',
    ...row.map((place) => `      ${cell(cellName, place)}`),
    '    </tr>',
  ]);
  return [`  <${name}>`, ...lines, `  </${name}>`];
}

function cell(name: string, { cell: { text }, rowSpan, colSpan }: Place): string {
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : '';
  const columns = colSpan > 1 ? ` colspan="${colSpan}"` : '';
  return `<${name}${rows}${columns}>${escapeHtml(text)}</${name}>`;
}

/** Line breaks become `<br>`. */
function escapeHtml(text: string): string {
  const lines = text.split('\n').map((line) => {
    const escaped = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return replaceInvisible(escaped, characterReference);
  });
  return lines.join('<br>');
}
