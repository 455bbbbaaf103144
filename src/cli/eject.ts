import { Command } from 'commander';
import { UsageError } from '../model/usage-error.ts';
import { targetFor } from '../writers/registry.ts';
import { fromHere } from './from-here.ts';
import { EXIT, type World } from './world.ts';

export function ejectCommand(world: World, exit: (status: number) => void): Command {
  return new Command('eject')
    .description('Print the template of a target, as a start for your own')
    .argument('<target>', 'target name, such as ts')
    .option('-o, --output <file>', 'write to a new file')
    .action(async (name: string, { output }: { output?: string }) => {
      const { template } = targetFor(name, undefined);
      if (template === undefined) throw new UsageError(`Target ${name} has no template.`);
      if (output === undefined) await world.writeStdout(template);
      else await write(fromHere(output, world), template, world);
      exit(EXIT.ok);
    });
}

async function write(path: string, template: string, { files }: World): Promise<void> {
  if ((await files.read(path)) !== null) {
    throw new UsageError(`${path} already exists. Choose another name, or delete it.`);
  }
  await files.write(path, template);
}
