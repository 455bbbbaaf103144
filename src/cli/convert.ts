import { hasError } from '../model/diagnostic.ts';
import { basename, dirname, posix } from 'node:path';
import { Command } from 'commander';
import { UsageError } from '../model/usage-error.ts';
import { outputOptions } from '../pipeline/config/options.ts';
import { directoryProblem } from '../pipeline/config/outputs.ts';
import { kebabCase } from '../unicode/words.ts';
import { NAME } from '../writers/each.ts';
import { refuseWrong, targetFor, targets } from '../writers/registry.ts';
import { readExactly, readText } from '../pipeline/disk/files.ts';
import { fromHere } from './from-here.ts';
import { formatsHelp, helpSection } from './help.ts';
import { STDIN_NAME, readInputs } from './inputs.ts';
import { type Parsed, chosenOf, runOptions, strictOption } from './options.ts';
import { entriesIn, oneLine, report } from './report.ts';
import { planRun } from './run.ts';
import { savedTexts } from './saved.ts';
import { quoteForShell } from './shell.ts';
import { EXIT, type World } from './world.ts';

interface Options extends Parsed {
  to?: string;
  output?: string;
  template?: string;
  force?: boolean;
  region?: string;
}

const help = (): string =>
  [
    helpSection(
      'Targets',
      targets.map(({ name, title }) => [name, title]),
    ),
    formatsHelp(),
    helpSection('Examples', [
      ['doctable errors.md', 'print TypeScript'],
      ['doctable errors.md -o src/errors.json', 'write a file; the extension selects the format'],
      [
        'doctable errors.md --style const --details',
        'a const object, plus the details of each entry',
      ],
      ['doctable page.html --table 2 --name Status', 'only the second table'],
      ['doctable errors.md --column value=Code', 'choose the value column'],
      ['curl -s https://example.com | doctable -', 'read from standard input'],
    ]),
  ].join('\n');

export function convertCommand(world: World, exit: (status: number) => void): Command {
  const command = new Command('convert')
    .description('Convert tables in documents to code (default command)')
    .argument('<inputs...>', 'files, directories, globs, URLs, or - for standard input')
    .addOption(strictOption())
    .option('--force', 'overwrite files that have manual edits or were not generated')
    .addHelpText('after', help)
    .action(async (inputs: string[], options: Options) =>
      exit(await convert(inputs, options, world)),
    );
  for (const option of runOptions()) command.addOption(option);
  return command;
}

async function convert(patterns: string[], options: Options, world: World): Promise<number> {
  const { to, template, force } = options;
  refuseUseless(options);
  const output = options.output === '-' ? undefined : options.output;
  const target = targetFor(to, output, template !== undefined, '--to');
  const { path: _path, target: _target, ...chosen } = chosenOf(outputOptions, options) as Parsed;
  refuseWrong(target, chosen, (name) => `--${kebabCase(name)}`);
  const path = output ?? `stdout${target.extensions[0] ?? ''}`;
  const inputs = await readInputs(patterns, world);
  const { files, diagnostics } = await planRun(
    inputs,
    {
      patterns,
      // Where the file is, is the user's own affair; what is planned stays in the project.
      to: [{ ...chosen, path: basename(path), target: target.name }],
      rules: { 'no-entries': 'warning' },
      context: {
        // JSON on standard output is data for another program; every other text says where it comes from.
        command: output === undefined && target.name === 'json' ? null : commandOf(world),
        template: (file) => readText(world.files, fromHere(file, world)),
        document: async () => (output === undefined ? null : readExactly(world.files, output)),
        format: async (_, text) => (output === undefined ? text : world.format(output, text)),
      },
    },
    options,
    world,
  );
  await report(diagnostics, world);
  const [file] = files;
  if (file === undefined || file.isEmpty === true) {
    if (!hasError(diagnostics)) await world.writeStderr('doctable: Nothing to convert.\n');
    return EXIT.no;
  }
  if (output === undefined) await world.writeData(file.text);
  else {
    const { emit } = await import('../pipeline/outputs/emit.ts');
    const { refuseOver } = await import('../pipeline/project/places.ts');
    const documents = inputs.map((input) => input.path).filter((each) => each !== STDIN_NAME);
    const saved = savedTexts(world);
    const folder = dirname(output);
    const placed = files.map((each) => ({
      ...each,
      path: output.includes(NAME) ? posix.join(folder, each.path) : output,
    }));
    for (const each of placed) await refuseOver(each.path, documents, world.files);
    const done = await emit({ files: placed }, world.files, { force, saved });
    for (const { path: written, catalogs } of placed) {
      const verb = done.get(written) === 'unchanged' ? 'kept' : 'wrote';
      await world.writeStderr(`${verb} ${oneLine(written)}${entriesIn(catalogs)}\n`);
    }
  }
  return EXIT.ok;
}

/** @throws UsageError where what is asked for has no place to be. */
function refuseUseless({ output, region }: Options): void {
  if (output === '') throw new UsageError('--output needs a file name, or - for standard output.');
  if (output?.endsWith('/') === true) throw new UsageError(directoryProblem(output));
  if (region !== undefined && (output === undefined || output === '-')) {
    throw new UsageError('--region needs --output <file>, the document that has the region.');
  }
}

/** What makes the file again, but not over what somebody wrote meanwhile. */
function commandOf({ argv }: World): string {
  const words = argv.filter((word) => word !== '--force').map(quoteForShell);
  return ['doctable', ...words].join(' ');
}
