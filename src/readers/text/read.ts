import { diagnostic } from '../../model/diagnostic.ts';
import type { Draft } from '../../model/draft.ts';
import { type Headings, createHeadings } from '../../text/headings.ts';
import type { Source } from '../../text/source.ts';
import type { Reading } from '../reader.ts';
import { recognizeAligned } from './aligned.ts';
import { recognizeCellLines } from './cell-lines.ts';
import { recognizeGlued } from './glued.ts';
import { isBlank, toCells, toLines } from './line.ts';
import { recognizeList } from './list.ts';
import type { Found, Recognize } from './table.ts';
import { recognizeTabs } from './tabs.ts';
import { titleAt } from './titles.ts';

/** The surest signs first. */
const recognizers: readonly Recognize[] = [
  recognizeTabs,
  recognizeList,
  recognizeGlued,
  recognizeAligned,
  recognizeCellLines,
];

export function readText(source: Source): Reading {
  const lines = toLines(source);
  const reading: Reading = { tables: [], diagnostics: [] };
  const headings = createHeadings();
  let titled = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    const title = titleAt(lines, at);
    const found = title === undefined || title.level === 0 ? recognize(lines, at) : undefined;
    if (found !== undefined) {
      reading.tables.push(toDraft(found, lines[found.last]?.number ?? line.number, headings));
      for (const { at: place, message } of found.doubts) {
        const where = { path: source.path, line: place.line, column: place.at + 1 };
        reading.diagnostics.push(diagnostic('uncertain-row', where, message));
      }
      at = found.last;
    } else if (title !== undefined) {
      // Nothing says how such titles lie in each other, but the first is usually the page's.
      headings.push(title.level === 0 ? (titled ? 2 : 1) : title.level, title.text);
      titled = true;
    }
  }
  return reading;
}

function recognize(lines: Parameters<Recognize>[0], at: number): Found | undefined {
  for (const recognizer of recognizers) {
    const found = recognizer(lines, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function toDraft(
  { kind, header, rows, confidence }: Found,
  endLine: number,
  headings: Headings,
): Draft {
  const all = header === undefined ? rows : [header, ...rows];
  const mean = confidence.reduce((sum, each) => sum + each, 0) / confidence.length;
  return {
    kind,
    line: all[0]?.[0]?.line ?? endLine,
    endLine,
    headings: headings.path(),
    caption: null,
    headerRows: header === undefined ? 0 : 1,
    cells: toCells(all),
    confidence: Math.round(mean * 100) / 100,
  };
}
