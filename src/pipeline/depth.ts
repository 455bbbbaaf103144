import { UsageError } from '../model/usage-error.ts';

/**
 * What a parser gives that calls itself for what is nested.
 *
 * @throws UsageError where that is deeper than it can follow.
 */
export function parsed<Result>(path: string, parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    throw error instanceof RangeError ? tooDeep(path) : error;
  }
}

export function tooDeep(path: string): UsageError {
  return new UsageError(`${path}: nested too deep.`);
}
