import { hasError } from '../../model/diagnostic.ts';
import type { Rules } from '../../pipeline/config/config.ts';
import { type FileCheck, checkFile, checkRemoval } from '../../pipeline/drift/drift.ts';
import { driftDiagnostics } from '../../pipeline/drift/drift-diagnostics.ts';
import { readText } from '../../pipeline/disk/files.ts';
import { applyRules } from '../../pipeline/severity.ts';
import { type PlanOptions, openPlan } from '../project.ts';
import { findings } from '../reporters/findings.ts';
import type { CheckedFile, Report } from '../reporters/reporter.ts';
import { savedTexts } from '../saved.ts';
import type { World } from '../world.ts';

/** What the configuration asks for, compared with what is there. */
export async function comparison(options: PlanOptions, world: World): Promise<Report> {
  const plan = await openPlan(options, world);
  const saved = savedTexts(world);
  const files: CheckedFile[] = [];
  const add = (check: FileCheck, rules: Rules | undefined): void => {
    files.push({ ...check, diagnostics: applyRules(driftDiagnostics(check), rules) });
  };
  for (const planned of plan.files) {
    const current = await readText(world.files, planned.path);
    add(await checkFile(planned, current, saved), planned.rules);
  }
  for (const removal of plan.removals) add(checkRemoval(removal), removal.rules);
  const report = { diagnostics: [...plan.diagnostics, ...plan.orphans], files };
  return { ...report, ok: !hasError(findings(report)) };
}
