import type { StructuredPatchHunk } from 'diff';
import { count } from '../report.ts';
import type { Verbosity } from '../verbosity.ts';
import { asShown } from './code-frame.ts';
import type { Paint, Style } from './style.ts';

/** As `diff -u` writes it: from what the first name stands for to what the second does. */
export function describeHunks(
  hunks: readonly StructuredPatchHunk[],
  [current, wanted]: readonly [current: string, wanted: string],
  paint: Paint,
): string[] {
  if (hunks.length === 0) return [];
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: body }) => [
    paint('cyan', `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`),
    ...body.map((line) => paintLine(line, paint)),
  ]);
  return [paint('bold', `--- ${current}`), paint('bold', `+++ ${wanted}`), ...lines];
}

/** Lines of a difference that are shown, unless all are asked for. */
const SHOWN = 60;

/** The first lines of a long difference, and how many there are more. */
export function shortened(lines: string[], { verbose }: Verbosity): string[] {
  const rest = lines.length - SHOWN;
  if (verbose || rest <= 1) return lines;
  return [...lines.slice(0, SHOWN), `… ${count(rest, 'more line')}; --verbose shows them`];
}

/** Of no lines, the one before counts. */
function range(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

const SIGN_STYLE: Readonly<Record<string, Style>> = { '-': 'red', '+': 'green' };

function paintLine(line: string, paint: Paint): string {
  const shown = asShown(line);
  const style = SIGN_STYLE[line.charAt(0)];
  return style === undefined ? shown : paint(style, shown);
}
