import { basename, dirname, relative, sep } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { type Ended, runProgram } from '../run-program.ts';
import { type Executable, findExecutable } from './executable.ts';
import { refusal } from './refusal.ts';

/** A formatter that reads a text on standard input and prints it. */
export interface FormatterProgram {
  name: string;
  /** The package that has it. */
  package: string;
  /** Its name in `node_modules/.bin`. */
  program: string;
  args: (path: string) => string[];
  /** What it complains of where a file is none of its business. */
  declines: RegExp;
}

/**
 * Formats what is to be in a file with a program of the project's packages, run where its configuration is: so it comes to the
 * same from every folder. Unformatted output would be another result than the next machine's, so there is no going on without.
 *
 * @throws UsageError where the project does not have it, or it fails.
 */
export async function formatByProgram(
  formatter: FormatterProgram,
  text: string,
  file: string,
  config: string,
): Promise<string> {
  const { name, args, declines } = formatter;
  const executable = findExecutable(dirname(file), formatter);
  if (executable === null) {
    throw new UsageError(
      `${basename(config)} configures ${name}, which is not installed. Run \`npm install\`, or \`npm install --save-dev ${formatter.package}\`.`,
    );
  }
  const folder = dirname(config);
  const path = relative(folder, file).replaceAll(sep, '/');
  const { status, stdout, stderr } = await run(executable, args(path), folder, text);
  if (status === 0 && stdout.length > 0) return stdout.toString();
  if (declines.test(stderr)) return text;
  throw refusal(name, path, stderr);
}

async function run(
  executable: Executable,
  args: readonly string[],
  folder: string,
  text: string,
): Promise<Ended> {
  return runProgram(executable.path, [...executable.args, ...args], folder, text).catch(
    (cause: unknown) => {
      const why = cause instanceof Error ? cause.message : '';
      throw new UsageError(`Cannot run ${executable.path}: ${why}`, { cause });
    },
  );
}
