import { reportLine } from '../report.ts';
import { type Verbosity, worthSaying } from '../verbosity.ts';
import { describeHunks, shortened } from './describe-hunks.ts';
import type { CheckedFile } from './reporter.ts';
import type { Paint } from './style.ts';

/** What is to be said of a file, in terms of its documents, and then how it differs; nothing where it is right. */
export function describeFile(file: CheckedFile, verbosity: Verbosity, paint: Paint): string[] {
  if (worthSaying(file.diagnostics, verbosity).length === 0) {
    return verbosity.verbose ? [`${file.path} ${RIGHT[file.state] ?? 'is not touched'}`] : [];
  }
  const names = [file.path, `${file.path} (generated)`] as const;
  const difference = describeHunks(file.hunks, names, paint);
  const told = worthSaying(file.diagnostics, verbosity).map((each) => reportLine(each, paint));
  return [...told, ...shortened(difference, verbosity)];
}

const RIGHT: Readonly<Partial<Record<CheckedFile['state'], string>>> = {
  'up-to-date': 'is up to date',
  'line-ends': 'is up to date (different line endings)',
};
