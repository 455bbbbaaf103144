import type { CommandLine, CompletedCommand, CompletedOption, Value } from './command-line.ts';

/**
 * For bash from 3.2 on, without the package bash-completion. No word of what is typed is ever run, and where the script has
 * nothing to offer, bash offers files.
 */
export function bashScript({ program, commands, default: defaultName }: CommandLine): string {
  const names = commands.map(({ name }) => name);
  return `# What can be typed after ${program}. To load it: source <(${program} completion bash)
_${program}() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=${defaultName} words=
  # --to=ts comes as three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if ((COMP_CWORD > 1)); then
    case \${COMP_WORDS[1]} in
      ${names.join(' | ')}) command=\${COMP_WORDS[1]} ;;
    esac
  fi
  case $command:$before in
${commands.flatMap(valueCases).join('\n')}
    *)
      case $command:$current in
${commands.flatMap(wordCases).join('\n')}
      esac
      if ((COMP_CWORD == 1)) && [[ $current != -* ]]; then words='${names.join(' ')}'; fi
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _${program} ${program}
`;
}

/** What comes after an option with a value. */
function valueCases({ name, options }: CompletedCommand): string[] {
  return options
    .filter(({ value }) => value !== 'none')
    .map((option) => `    ${patterns(name, option)}) ${offer(option.value)} ;;`);
}

function patterns(command: string, { flags }: CompletedOption): string {
  return flags.map((flag) => `${command}:${flag}`).join(' | ');
}

/** Options, or what the command takes beside them. */
function wordCases({ name, options, operands }: CompletedCommand): string[] {
  const flags = options.flatMap((option) => option.flags);
  return [`        ${name}:-*) ${offer(flags)} ;;`, `        ${name}:*) ${offer(operands)} ;;`];
}

function offer(value: Value): string {
  if (value === 'file') return 'words=';
  if (value === 'none' || value === 'text') return 'compopt +o bashdefault +o default 2>/dev/null';
  return `words='${value.join(' ')}'`;
}
