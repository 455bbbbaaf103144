import { harmless } from '../printable.ts';
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
  fromRoot(findings(report), folder)
    .map(({ severity, path, line, column, code, message, related = [] }) => {
      const properties = { file: path, line, col: column, title: `doctable ${code}` };
      const written = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      return `::${COMMAND[severity]} ${written.join(',')}::${escapeData([message, ...related.map(placeName)].join('\n'))}\n`;
    })
    .join('');

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
