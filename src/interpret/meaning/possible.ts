import type { ColumnRole } from '../../model/column-role.ts';
import { type Candidate, headerWeight, isDifferent } from './candidate.ts';
import { isOpeningRuns } from './traits.ts';

/** What a column must have to be a thing at all; how well it is that then, points say. */
const needs: Partial<Record<ColumnRole, (candidate: Candidate) => boolean>> = {
  key: (each) => isDifferent(each) && each.profile.numerals <= 0.1,
  message: ({ profile }) => profile.words >= 0.5,
  description: ({ profile }) => profile.words >= 0.5,
  status: (each) => each.profile.http >= 0.8,
  deprecated: (each) => headerWeight(each, 'deprecated') > 0,
  group: (each) =>
    each.profile.words >= 0.6 && (headerWeight(each, 'group') > 0 || isOpeningRuns(each)),
  type: (each) => headerWeight(each, 'datatype', 'type') > 0 || each.profile.types >= 0.5,
  required: (each) =>
    headerWeight(each, 'required', 'optional') > 0 ||
    (each.label === '' ? each.profile.answers : each.profile.needs) >= 0.8,
  default: (each) => headerWeight(each, 'default') > 0,
};

/** Whether a column may have a role; an empty one may where its header says so. */
export function isPossible(role: ColumnRole, candidate: Candidate): boolean {
  if (candidate.profile.count === 0) return headerWeight(candidate, role) > 0;
  return needs[role]?.(candidate) ?? true;
}
