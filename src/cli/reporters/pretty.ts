import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { placeName, reportLine } from '../report.ts';
import { worthSaying } from '../verbosity.ts';
import { codeFrame } from './code-frame.ts';
import { describeFile } from './describe-file.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { type Paint, painter } from './style.ts';

/** For people: what is wrong, where, and the line itself. */
export const pretty: Reporter = async ({ diagnostics, files }, context) => {
  const paint = painter(context.color);
  const blocks: string[][] = [];
  for (const each of worthSaying(diagnostics, context.verbosity)) {
    blocks.push(await describeDiagnostic(each, context, paint));
  }
  for (const file of files) blocks.push(describeFile(file, context.verbosity, paint));
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
};

async function describeDiagnostic(
  diagnostic: Diagnostic,
  { readLine }: ReportContext,
  paint: Paint,
): Promise<string[]> {
  const { path, line, column, related = [] } = diagnostic;
  const lines = [
    reportLine(diagnostic, paint),
    ...(await describePlace({ path, line, column }, readLine, paint)),
  ];
  for (const other of related) {
    lines.push(`  ${placeName(other)}`, ...(await describePlace(other, readLine, paint)));
  }
  return lines;
}

async function describePlace(
  { path, line, column }: Place,
  readLine: ReportContext['readLine'],
  paint: Paint,
): Promise<string[]> {
  const text = await readLine(path, line);
  if (text === null) return [];
  return codeFrame(line, text, column).map((each) => `  ${paint('dim', each)}`);
}
