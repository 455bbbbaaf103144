import { printableJson } from '../printable.ts';
import type { Location, Log, ReportingConfiguration, ReportingDescriptor, Result } from 'sarif';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { type Rule, type Severity, SEVERITY_IF_ASKED, rules } from '../../model/rules.ts';
import { findings, fromRoot } from './findings.ts';
import type { Reporter } from './reporter.ts';

const LEVEL: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** The page on them as the package on the registry has it. */
const PAGE = 'https://unpkg.com/doctable/docs/diagnostics.md';

const codes = Object.keys(rules) as Rule[];

/** SARIF 2.1.0 (OASIS), as code scanning takes it. */
export const sarif: Reporter = async (report, { folder }) => {
  const log: Log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'doctable',
            version: packageJson.version,
            rules: codes.map(describeRule),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: fromRoot(findings(report), folder).map(describeResult),
      },
    ],
  };
  return `${printableJson(JSON.stringify(log, null, 2))}\n`;
};

function describeRule(code: Rule): ReportingDescriptor {
  const { severity, summary, explanation } = rules[code];
  const text = explanation === undefined ? summary : `${summary} ${explanation}`;
  return {
    id: code,
    shortDescription: { text: plain(summary) },
    fullDescription: { text: plain(text) },
    help: { text: plain(text), markdown: text },
    helpUri: `${PAGE}#${code}`,
    defaultConfiguration: configurationOf(severity),
  };
}

function configurationOf(severity: Severity | 'off'): ReportingConfiguration {
  return severity === 'off'
    ? { enabled: false, level: LEVEL[SEVERITY_IF_ASKED] }
    : { level: LEVEL[severity] };
}

function describeResult(diagnostic: Diagnostic): Result {
  const { code, severity, message, related = [] } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVEL[severity],
    message: { text: escapeBraces(message) },
    locations: [describePlace(diagnostic)],
    ...(related.length > 0 && { relatedLocations: related.map(describePlace) }),
  };
}

function describePlace({ path, line, column }: Place): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(path), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
  };
}

/** Braces of their own are doubled (3.11.5), or they would be a place for an argument. */
function escapeBraces(text: string): string {
  return text.replace(/[{}]/g, '$&$&');
}

/** A path as a relative reference (RFC 3986), in which a `:` would make a scheme of the first folder. */
function relativeUri(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

/** A file's name may be no Unicode at all, which has no URI. */
function encodeSegment(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));
}

/** Markdown as the page uses it: code and emphasis. */
function plain(markdown: string): string {
  return markdown.replace(/`([^`]*)`/g, '$1');
}
