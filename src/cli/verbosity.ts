import { Option } from 'commander';
import { type Diagnostic, errorsIn } from '../model/diagnostic.ts';

/** How much a command says on the way. */
export interface Verbosity {
  quiet?: boolean;
  verbose?: boolean;
}

export const quietOption = (): Option =>
  new Option('-q, --quiet', 'only print errors').conflicts('verbose');

export const verboseOption = (): Option =>
  new Option('--verbose', 'also list files that are up to date');

/** What is worth saying: all of it, or the errors alone. */
export function worthSaying(
  diagnostics: readonly Diagnostic[],
  { quiet }: Verbosity,
): readonly Diagnostic[] {
  return quiet ? errorsIn(diagnostics) : diagnostics;
}
