import { Command } from 'commander';
import { UsageError } from '../model/usage-error.ts';
import { targetFor } from '../writers/registry.ts';
import { fromHere } from './from-here.ts';
import { EXIT, type World } from './world.ts';

export function ejectCommand(world: World, exit: (status: number) => void): Command {
  return new Command('eject')
    .description('print the template of a target, or copy it to a file, as the start of your own')
    .argument('<target>', 'name of the target, such as ts')
    .option('-o, --output <file>', 'write to a file, where there is none yet')
    .action(async (name: string, { output }: { output?: string }) => {
      const { template } = targetFor(name, undefined);
      if (template === null) {
        throw new UsageError(`The target ${name} has no template: there is nothing to lay out.`);
      }
      if (output === undefined) await world.writeStdout(template);
      else await write(fromHere(output, world), template, world);
      exit(EXIT.ok);
    });
}

async function write(path: string, template: string, { files }: World): Promise<void> {
  if ((await files.read(path)) !== null) {
    throw new UsageError(`${path} is there already; choose another name.`);
  }
  await files.write(path, template);
}
