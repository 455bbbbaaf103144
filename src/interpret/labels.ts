import type { Labels } from '../model/catalog.ts';
import type { JudgedColumn } from './options.ts';

/**
 * What a table heads its columns with, by what they are; of several that are the same, the first. Beside its translations, the
 * only text of a table is its message.
 */
export function labelsOf(columns: readonly JudgedColumn[], locale: string | undefined): Labels {
  const own = new Map<string, string>();
  for (const { role, label } of columns) {
    if (role !== 'field' && role !== 'status' && label !== '' && !own.has(role))
      own.set(role, label);
  }
  const labels: Labels = Object.fromEntries(own);
  const { description, ...others } = labels;
  const isOnlyText = locale !== undefined && labels.message === undefined;
  return isOnlyText && description !== undefined ? { ...others, message: description } : labels;
}
