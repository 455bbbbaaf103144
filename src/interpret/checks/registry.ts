import type { Rule } from '../../model/rules.ts';
import type { Check } from './check.ts';
import { clashingValue } from './clashing-value.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { nonNumericValue } from './non-numeric-value.ts';
import { secondList } from './second-list.ts';
import { unsortedValues } from './unsorted-values.ts';

/** Every check of what tables say, by the code of its diagnostics. */
export const checks: ReadonlyMap<Rule, Check> = new Map<Rule, Check>([
  ['clashing-value', clashingValue],
  ['near-duplicate', nearDuplicate],
  ['non-numeric-value', nonNumericValue],
  ['second-list', secondList],
  ['unsorted-values', unsortedValues],
]);
