import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Drift } from '../../pipeline/drift.ts';
import { count, oneLine } from '../report.ts';
import { worthSaying } from '../verbosity.ts';
import { codeFrame } from './code-frame.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { type Paint, SEVERITY_STYLE, painter } from './style.ts';

/** For people: what is wrong, where, and the line itself. */
export const pretty: Reporter = async ({ diagnostics, files }, context) => {
  const paint = painter(context.color);
  const blocks: string[][] = [];
  for (const each of worthSaying(diagnostics, context.verbosity))
    blocks.push(await describeDiagnostic(each, context, paint));
  for (const { path, drift } of files) {
    if (drift !== null) blocks.push(describeDrift(drift));
    else if (context.verbosity.verbose) blocks.push([`${path} is up to date`]);
  }
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
};

async function describeDiagnostic(
  { path, line, column, severity, code, message }: Diagnostic,
  { readLine }: ReportContext,
  paint: Paint,
): Promise<string[]> {
  const place = paint('bold', `${path}:${line}:${column}`);
  const head = `${place} ${paint(SEVERITY_STYLE[severity], severity)} ${paint('dim', code)} ${oneLine(message)}`;
  const text = await readLine(path, line);
  if (text === null) return [head];
  const frame = codeFrame(line, text, column).map((each) => `  ${paint('dim', each)}`);
  return [head, ...frame];
}

function describeDrift({ path, missing, entries, strayLines }: Drift): string[] {
  if (missing) return [`${path} does not exist (${count(entries.length, 'entry')} to write)`];
  const lines = [
    ...entries.map(({ entry, state }) => {
      const { source, key, value } = entry;
      const says = state === 'missing' ? 'is missing from' : 'is different in';
      return `${source.path}:${source.line} ${key} ${oneLine(String(value))} ${says} ${path}`;
    }),
    ...strayLines.map(({ line, text }) => `${path}:${line} is in no document: ${oneLine(text)}`),
  ];
  return lines.length > 0 ? lines : [`${path} has the same entries, laid out otherwise`];
}
