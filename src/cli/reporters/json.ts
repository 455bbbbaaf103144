import { findings } from './findings.ts';
import type { Reporter } from './reporter.ts';

/** For other programs; `schema/report.schema.json` describes it. */
export const json: Reporter = async (report) => {
  const files = report.files.map(({ path, state, edited }) => ({ path, state, edited }));
  const value = { version: 1, ok: report.ok, diagnostics: findings(report), files };
  return `${JSON.stringify(value, null, 2)}\n`;
};
