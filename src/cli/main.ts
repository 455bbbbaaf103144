import { type AddHelpTextContext, Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { UsageError } from '../model/usage-error.ts';
import { checkCommand } from './check.ts';
import { completionCommand } from './completion.ts';
import { convertCommand } from './convert.ts';
import { diffCommand } from './diff.ts';
import { generateCommand } from './generate.ts';
import { helpSection } from './help.ts';
import { inOurWords } from './in-our-words.ts';
import { initCommand } from './init.ts';
import { ejectCommand } from './eject.ts';
import { pullCommand } from './pull.ts';
import { renameCommand } from './rename.ts';
import { verifyCommand } from './verify.ts';
import { viewCommand } from './view.ts';
import { inspectCommand } from './inspect.ts';
import { namesCommand } from './names.ts';
import { explained, isSystemError } from '../pipeline/disk/system-error.ts';
import { refuseMisspelt } from './misspelt.ts';
import { reportUsage } from './report.ts';
import { printing } from './printable.ts';
import { EXIT, type World } from './world.ts';

const examples = (): string =>
  helpSection('Examples', [
    ['doctable errors.md', 'print a TypeScript enum'],
    ['doctable errors.md -o src/errors.ts', 'write it to a file'],
    ['doctable inspect docs', 'show detected tables and column roles'],
    ['doctable init', 'create a config file'],
    ['doctable generate', 'generate all configured files'],
    ['doctable check', 'in CI: fail if code is out of date'],
    ['doctable diff --against main', 'report breaking changes'],
  ]);

const environment = (): string =>
  helpSection('Environment', [
    ['NO_COLOR', 'if set, no colors'],
    ['FORCE_COLOR', 'use colors even if the output is not a terminal; 0: no colors'],
    ['GITHUB_ACTIONS', 'if true, reports are annotations by default'],
  ]);

/** What exit status 1 means, by the command; others have none. */
const FAILURES: Readonly<Record<string, string>> = {
  doctable: 'Check failed: files out of date, document errors, breaking changes or no table found',
  convert: 'Document errors, or no table found',
  inspect: 'Document errors, or no table found',
  names: 'Document errors, or names that cannot be used',
  view: 'Document errors',
  init: 'No table found, or the config file was not written',
  generate: 'Document errors; the files of catalogs with an error are not written',
  check: 'Files out of date, or document errors',
  verify: 'Code and documents differ, document errors, or nothing to compare',
  diff: 'Breaking changes, document errors, or no table found',
  rename: 'Document errors',
};

function exitStatus({ command }: AddHelpTextContext): string {
  const failure = FAILURES[command.name()];
  return helpSection('Exit status', [
    ['0', 'Success'],
    ...(failure === undefined ? [] : [['1', failure] as const]),
    ['2', 'Wrong usage or config'],
  ]);
}

/** Runs one command line and gives the exit status; see `EXIT`. */
export async function main(outside: Omit<World, 'writeData'>): Promise<number> {
  let status: number = EXIT.ok;
  const writeStdout: World['writeStdout'] = (text) =>
    explained('standard output', 'written', () => outside.writeStdout(text));
  const world = printing({ ...outside, writeStdout, writeData: writeStdout });
  const program = createProgram(world, (code) => {
    status = code;
  });
  try {
    const commands = program.commands.map((command) => command.name());
    await refuseMisspelt(world.argv, [...commands, 'help'], world.files);
    await program.parseAsync(world.argv, { from: 'user' });
    return status;
  } catch (error) {
    return explain(error, world);
  }
}

function createProgram(world: World, exit: (status: number) => void): Command {
  const program = new Command('doctable')
    .description('Convert tables in documents to code.')
    .version(packageJson.version, '-v, --version', 'print the version')
    .usage('<inputs...> [options]\n       doctable <command> [options]')
    .addHelpText('after', () => `${examples()}\n${environment()}`)
    .addHelpText('afterAll', exitStatus)
    .addCommand(convertCommand(world, exit), { isDefault: true })
    .addCommand(inspectCommand(world, exit))
    .addCommand(namesCommand(world, exit))
    .addCommand(viewCommand(world, exit))
    .addCommand(ejectCommand(world, exit))
    .addCommand(initCommand(world, exit))
    .addCommand(generateCommand(world, exit))
    .addCommand(checkCommand(world, exit))
    .addCommand(verifyCommand(world, exit))
    .addCommand(diffCommand(world, exit))
    .addCommand(renameCommand(world, exit))
    .addCommand(pullCommand(world, exit))
    .addCommand(completionCommand(world, exit));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => void world.writeStdout(text).catch((error) => explain(error, world)),
      writeErr: (text) => void world.writeStderr(text),
      outputError: (text, write) => write(`doctable: ${inOurWords(text, command)}\n`),
    });
  }
  return program;
}

/** A user's mistake is a line that says what to do; only a mistake of ours shows where it happened. */
async function explain(error: unknown, world: World): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof UsageError) {
    await reportUsage(error, world);
    return EXIT.usage;
  }
  if (isSystemError(error)) {
    const where = error.path === undefined ? '' : `${error.path}: `;
    await world.writeStderr(`doctable: ${where}${error.message}\n`);
    return EXIT.usage;
  }
  const details = error instanceof Error ? error.stack : String(error);
  await world.writeStderr(`doctable: This is a bug in doctable. Please report it:\n${details}\n`);
  return EXIT.usage;
}
