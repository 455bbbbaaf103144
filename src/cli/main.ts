import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { UsageError } from '../model/usage-error.ts';
import { checkCommand } from './check.ts';
import { completionCommand } from './completion.ts';
import { convertCommand } from './convert.ts';
import { diffCommand } from './diff.ts';
import { generateCommand } from './generate.ts';
import { helpSection } from './help.ts';
import { initCommand } from './init.ts';
import { ejectCommand } from './eject.ts';
import { viewCommand } from './view.ts';
import { inspectCommand } from './inspect.ts';
import { explained, isSystemError } from '../pipeline/disk/system-error.ts';
import { refuseMisspelt } from './misspelt.ts';
import { reportUsage } from './report.ts';
import { printing } from './printable.ts';
import { EXIT, type World } from './world.ts';

const examples = (): string =>
  helpSection('Examples', [
    ['doctable errors.md', 'print a TypeScript enum of the table in errors.md'],
    ['doctable errors.md -o src/errors.ts', 'write it to a file'],
    ['doctable inspect docs', 'show the tables under docs and what they are taken for'],
    ['doctable init', 'propose a configuration for the documents under this folder'],
    ['doctable generate', 'write what doctable.config.json asks for'],
    ['doctable check', 'in CI: fail where code and documents differ'],
    ['doctable diff --against main', 'tell what changed, and whether it breaks users'],
  ]);

const environment = (): string =>
  helpSection('Environment', [
    ['NO_COLOR', 'set to anything: no colours'],
    ['FORCE_COLOR', 'colours where there is no terminal, too; 0: none'],
    ['GITHUB_ACTIONS', 'true: check reports annotations, unless told otherwise'],
  ]);

const exitStatus = (): string =>
  helpSection('Exit status', [
    ['0', 'fine'],
    ['1', 'the answer is no: drift, an error in a document, no table'],
    ['2', 'wrong usage or configuration'],
  ]);

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
    .description('Turns the tables in documentation into code.')
    .version(packageJson.version)
    .usage('<inputs...> [options]\n       doctable <command> [options]')
    .addHelpText('after', () => `${examples()}\n${environment()}`)
    .addHelpText('afterAll', exitStatus)
    .addCommand(convertCommand(world, exit), { isDefault: true })
    .addCommand(inspectCommand(world, exit))
    .addCommand(viewCommand(world, exit))
    .addCommand(ejectCommand(world, exit))
    .addCommand(initCommand(world, exit))
    .addCommand(generateCommand(world, exit))
    .addCommand(checkCommand(world, exit))
    .addCommand(diffCommand(world, exit))
    .addCommand(completionCommand(world, exit));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => void world.writeStdout(text).catch((error) => explain(error, world)),
      writeErr: (text) => void world.writeStderr(text),
      outputError: (text, write) => write(inOurWords(text)),
    });
  }
  return program;
}

/** `error: missing required argument 'inputs'` says little to who runs us for the first time. */
function inOurWords(text: string): string {
  return text
    .replace(/^error: /, 'doctable: ')
    .replace(
      /missing required argument 'inputs'/,
      'name a document, such as errors.md; --help tells more.',
    );
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
  await world.writeStderr(`doctable: this is a bug in doctable, please report it:\n${details}\n`);
  return EXIT.usage;
}
