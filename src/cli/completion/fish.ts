import type { CommandLine, CompletedCommand, CompletedOption, Value } from './command-line.ts';

/** To be sourced, or kept as `doctable.fish` in a folder of completions. */
export function fishScript({ program, commands, default: defaultName }: CommandLine): string {
  const names = commands.map(({ name }) => name);
  const others = names.filter((name) => name !== defaultName).join(' ');
  const conditionOf = ({ name }: CompletedCommand): string =>
    name === defaultName
      ? `not __fish_seen_subcommand_from ${others}`
      : `__fish_seen_subcommand_from ${name}`;
  const lines = [
    `# What can be typed after ${program}. To load it: ${program} completion fish | source`,
    ...commands.map(
      ({ name, description }) =>
        `complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
    ),
    ...commands.flatMap((command) =>
      [...command.options.map(optionSpec), ...operandSpec(command.operands)].map(
        (spec) => `complete -c ${program} -n ${quoted(conditionOf(command))} ${spec}`,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function optionSpec({ flags, description, value }: CompletedOption): string {
  const names = flags.map((flag) => flag.replace(/^--/, '-l ').replace(/^-(?=\w$)/, '-s '));
  return [...names, ...parameter(value), '-d', quoted(description)].join(' ');
}

function parameter(value: Value): string[] {
  if (value === 'none') return [];
  if (value === 'file') return ['-r', '-F'];
  return value === 'text' ? ['-x'] : ['-x', '-a', quoted(value.join(' '))];
}

/** Files are offered unless something else is. */
function operandSpec(operands: Value): string[] {
  if (operands === 'file') return [];
  return Array.isArray(operands) ? [`-f -a ${quoted(operands.join(' '))}`] : ['-f'];
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
