import type { Command } from 'commander';
import { didYouMean } from '../pipeline/config/nearest.ts';
import { targetHint } from '../writers/registry.ts';

/** What commander says is wrong, in the voice of all other messages. */
export function inOurWords(text: string, command: Command): string {
  const [said = '', hint = ''] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n');
  for (const [pattern, say] of VOICES) {
    const match = pattern.exec(said);
    if (match !== null) return say(match.slice(1), command, hint.replace(/^\((.*)\)$/, '$1'));
  }
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`.replace(/\.?$/, '.');
}

type Say = (parts: readonly string[], command: Command, hint: string) => string;

/** How commander begins, with what it names, and how we say it. */
const VOICES: readonly (readonly [pattern: RegExp, say: Say])[] = [
  [/^unknown option '(.+)'/, ([flag = ''], command, hint) => unknownOption(flag, command, hint)],
  [
    /^option '(.+)' argument missing/,
    ([flags = '']) => `${longOf(flags)} needs a value: ${flags.split(', ').at(-1)}.`,
  ],
  [
    /^option '([^']+)' argument '(.*)' is invalid\. Allowed choices are ([^']+)\.$/s,
    ([flags = '', value = '', choices = '']) => badChoice(value, longOf(flags), choices),
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '([^']+)'\. Allowed choices are ([^']+)\.$/s,
    ([value = '', name, choices = '']) => badChoice(value, `<${name}>`, choices),
  ],
  [
    /^option '(.+)' cannot be used with option '(.+)'/,
    ([one = '', other = '']) => `${longOf(one)} and ${longOf(other)} cannot be used together.`,
  ],
  [
    /^missing required argument '(.+)'/,
    ([name], command) =>
      name === 'inputs'
        ? 'Name a document, such as errors.md, or - for standard input. See `doctable --help`.'
        : `Missing argument <${name}>. ${seeHelp(command)}`,
  ],
  [
    /^too many arguments for '(.+)'/,
    ([name], command) =>
      TOO_MANY[name ?? ''] ?? `Too many arguments for ${name}. ${seeHelp(command)}`,
  ],
];

/** Of commands that take no documents. */
const TOO_MANY: Readonly<Record<string, string>> = {
  generate:
    'generate takes no documents, it reads the config file. To convert a document, run `doctable <document>`.',
  init: 'init takes no arguments. Run it in the directory of the config.',
};

/** What somebody meant who knows the option from another program, or from another command. */
const KNOWN: Readonly<Record<string, string>> = {
  'convert --json': 'To write JSON, use --to json.',
  'convert --watch': 'Run `doctable generate --watch`.',
  'convert --dry-run': 'Leave it out: without --output, no file is written.',
  'check --force': 'check writes no files. Run `doctable generate --force`.',
  'check --json': 'Use --reporter json.',
  'diff --json': 'Use --reporter json.',
  '-w': 'Run `doctable generate --watch`.',
  '--check': 'Run `doctable check`.',
  '--fix': 'Run `doctable generate`.',
  '--write': 'Run `doctable generate`, or use --output.',
  '--format': 'Use --from for the input format, or --to for the output format.',
  '--out': 'Use --output.',
};

function unknownOption(flag: string, command: Command, hint: string): string {
  const [name = '', value] = flag.split('=');
  if (value !== undefined && has(command, name)) return `${name} takes no value.`;
  const meant = KNOWN[`${command.name()} ${name}`];
  if (meant !== undefined) return `Unknown option "${flag}". ${meant}`;
  const owners = (command.parent ?? command).commands.filter((each) => has(each, name));
  const advice =
    owners.length > 0
      ? `Only ${owners.map((each) => each.name()).join(', ')} ${owners.length === 1 ? 'has' : 'have'} it. ${seeHelp(command)}`
      : (KNOWN[name] ?? (hint === '' ? seeHelp(command) : hint));
  return `Unknown option "${flag}". ${advice}`;
}

function has(command: Command, flag: string): boolean {
  return command.options.some(({ short, long }) => flag === short || flag === long);
}

function badChoice(value: string, where: string, list: string): string {
  const choices = list.split(', ');
  const hint = where === '--to' ? targetHint(value) || didYouMean(value, choices) : '';
  return `Invalid value "${value}" for ${where}.${hint || ` Use one of ${list}.`}`;
}

/** `--output` of `-o, --output <file>` */
function longOf(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}

function seeHelp(command: Command): string {
  const words = command.parent === null ? '' : `${command.name()} `;
  return `See \`doctable ${words}--help\`.`;
}
