import { harmless } from '../printable.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Severity } from '../../model/rules.ts';
import { placeName } from '../report.ts';
import { findings, fromRoot } from './findings.ts';
import type { Reporter } from './reporter.ts';

const COMMAND: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Workflow commands, which GitHub Actions shows beside the lines: `::error file=a.md,line=3,col=1,title=…::…` */
export const github: Reporter = async (report, { folder }) =>
  byPlace(withoutLock(fromRoot(findings(report), folder)))
    .map(({ severity, path, line, column, code, message, related = [] }) => {
      const properties = { file: path, line, col: column, title: `doctable ${code}` };
      const written = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      return `::${COMMAND[severity]} ${written.join(',')}::${escapeData([message, ...related.map(placeName)].join('\n'))}\n`;
    })
    .join('');

/** One for each place, as GitHub shows ten in a step: a row may be missing from several files. */
function byPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const merged = new Map<string, Diagnostic>();
  for (const each of diagnostics) {
    const key = JSON.stringify([placeName(each), each.severity]);
    const before = merged.get(key);
    const message = before === undefined ? each.message : `${before.message}\n${each.message}`;
    merged.set(key, { ...(before ?? each), message });
  }
  return [...merged.values()];
}

/** That the lock is out of date says nothing that the other files do not say. */
function withoutLock(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const others = diagnostics.filter(({ path }) => !path.endsWith('.lock.json'));
  return others.length === 0 ? diagnostics : others;
}

/** As `@actions/core` writes them (`packages/core/src/command.ts`). */
function escapeData(text: string): string {
  return text
    .split(/([\r\n]+)/)
    .map((part, index) => (index % 2 === 0 ? harmless(part) : part))
    .join('')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
