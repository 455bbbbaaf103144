import { printableJson } from '../printable.ts';
import type { Change } from '../../interpret/changes/compare.ts';
import { findings } from './findings.ts';
import type { Comparison, Reporter } from './reporter.ts';

/** For other programs; `schema/report.schema.json` describes it. */
export const json: Reporter = async (report) => {
  const files = report.files.map(({ path, state, edited }) => ({ path, state, edited }));
  const value = {
    version: 1,
    ok: report.ok,
    diagnostics: findings(report),
    files,
    ...(report.comparison && describeComparison(report.comparison)),
  };
  return `${printableJson(JSON.stringify(value, null, 2))}\n`;
};

function describeComparison({ step, changes }: Comparison): object {
  return { step, changes: changes.map(describeChange) };
}

/** A catalog by its name, an entry with all it has. */
function describeChange(change: Change): object {
  if ('catalog' in change) {
    const { at: _, ...described } = change;
    return described;
  }
  const { code, before, after } = change;
  return { code, before: before?.name ?? null, after: after?.name ?? null };
}
