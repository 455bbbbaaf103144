import type { Command, Option } from 'commander';
import { readers } from '../../readers/registry.ts';

/** What can be typed, as the shells' scripts need it. */
export interface CommandLine {
  program: string;
  commands: CompletedCommand[];
  /** The one that is meant where none is named. */
  default: string;
}

export interface CompletedCommand {
  name: string;
  description: string;
  options: CompletedOption[];
  /** What stands behind the options. */
  operands: Value;
}

export interface CompletedOption {
  /** `-t`, `--to` */
  flags: string[];
  description: string;
  value: Value;
  /** Whether it may be there several times. */
  repeatable: boolean;
}

/** Nothing at all; one of these words; a file; or text that nobody can guess. */
export type Value = 'none' | readonly string[] | 'file' | 'text';

/** Reads off a program what its help shows; its own options can stand behind any command. */
export function commandLineOf(program: Command, defaultName: string): CommandLine {
  const help = program.createHelp();
  const commands = help.visibleCommands(program).map((command) => ({
    name: command.name(),
    description: command.description(),
    options: [...help.visibleOptions(command), ...program.options].map(completedOption),
    operands: operandsOf(command, help.visibleCommands(program)),
  }));
  return { program: program.name(), commands, default: defaultName };
}

function completedOption(option: Option): CompletedOption {
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined),
    description: option.description,
    value: option.required ? valueOf(option) : 'none',
    // What has a parser of its own, but no choices, collects.
    repeatable: option.parseArg !== undefined && option.argChoices === undefined,
  };
}

/** What has no choices is a file, but for the command that `help` takes. */
function operandsOf(command: Command, commands: readonly Command[]): Value {
  const [operand] = command.registeredArguments;
  if (operand === undefined) return 'none';
  if (operand.name() === 'command') return commands.map((each) => each.name());
  return operand.argChoices ?? 'file';
}

/** By the choices, else by the placeholder: `<format>`, `<file>`. */
function valueOf({ argChoices, flags }: Option): Value {
  if (argChoices !== undefined) return argChoices;
  if (flags.includes('<format>')) return readers.map(({ name }) => name);
  return flags.includes('<file>') ? 'file' : 'text';
}
