import type { CommandLine, CompletedCommand, CompletedOption, Value } from './command-line.ts';

/** To be sourced after compinit, or kept as `_doctable` in a folder of fpath. */
export function zshScript({ program, commands, default: defaultName }: CommandLine): string {
  const descriptions = commands.map(({ name, description }) =>
    quoted(`${name}:${escaped(description, ':')}`),
  );
  const names = commands.map(({ name }) => name);
  return `#compdef ${program}
# What can be typed after ${program}. To load it: source <(${program} completion zsh)
_${program}() {
  local command=${defaultName} found=1
  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
    local -a commands=(
${descriptions.map((line) => `      ${line}`).join('\n')}
    )
    _describe -t commands command commands && found=0
    _files && found=0
    return found
  fi
  case $words[2] in
    ${names.join(' | ')})
      command=$words[2]
      shift words
      ((CURRENT--))
      ;;
  esac
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _${program} ]]; then
  _${program} "$@"
else
  compdef _${program} ${program}
fi
`;
}

function commandCase({ name, options, operands }: CompletedCommand): string {
  const specs = [
    ...options.map(optionSpec),
    ...(operands === 'none' ? [] : [quoted(`*:operand:${action(operands)}`)]),
  ];
  const lines = specs.map((spec) => ` \\\n        ${spec}`);
  return `    ${name})\n      _arguments -S${lines.join('')}\n      ;;`;
}

/** `'(-t --to)'{-t+,--to=}'[what to write]:value:(ts json md)'` */
function optionSpec({ flags, description, value, repeatable }: CompletedOption): string {
  const text = `[${escaped(description, '[]:')}]`;
  const excluded = quoted(repeatable ? '*' : `(${flags.join(' ')})`);
  if (value === 'none') return `${excluded}${either(flags)}${quoted(text)}`;
  const forms = flags.map((flag) => (flag.startsWith('--') ? `${flag}=` : `${flag}+`));
  return `${excluded}${either(forms)}${quoted(`${text}:value:${action(value)}`)}`;
}

/** The shell makes a spec of each form. */
function either(forms: readonly string[]): string {
  return forms.length > 1 ? `{${forms.join(',')}}` : forms.join('');
}

function action(value: Value): string {
  if (value === 'file') return '_files';
  return value === 'none' || value === 'text' ? ' ' : `(${value.join(' ')})`;
}

function escaped(text: string, special: string): string {
  return [...text]
    .map((each) => (each === '\\' || special.includes(each) ? `\\${each}` : each))
    .join('');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
