import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Sandbox, createSandbox } from './sandbox.ts';
import { type Terminal, hasScript, openTerminal } from './terminal.ts';

let box: Sandbox;
beforeAll(async () => {
  box = createSandbox();
  box.write('errors.md', '');
  box.write('out dir/codes.md', '');
  for (const shell of ['bash', 'zsh', 'fish']) {
    box.write(`completion.${shell}`, (await box.doctable('completion', shell)).stdout);
  }
});
afterAll(() => box.remove());

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** What is typed, up to the cursor, and what of the offers is to be there, and is not. */
const cases: [typed: string, offered: string[], missing: string[]][] = [
  ['doctable ', ['convert', 'inspect', 'init', 'completion'], ['--to']],
  ['doctable insp', ['inspect'], ['init']],
  ['doctable --st', ['--style', '--strict'], ['--to', '--json']],
  ['doctable err', ['errors.md'], []],
  ['doctable errors.md --to ', ['ts', 'json', 'md'], ['errors.md', 'convert']],
  ['doctable convert --style c', ['const'], ['enum', 'convert']],
  ['doctable -o e', ['errors.md'], ['enum']],
  ['doctable errors.md -f m', ['markdown'], ['md']],
  ['doctable check --reporter ', ['pretty', 'json', 'github', 'sarif'], ['errors.md']],
  ['doctable check e', ['errors.md'], []],
  ['doctable generate --', ['--dry-run', '--staged'], ['--to', '--reporter']],
  ['doctable inspect --n', ['--ndjson'], ['--name']],
  ['doctable completion ', ['bash', 'zsh', 'fish'], ['errors.md']],
  ['doctable init e', [], ['errors.md']],
];

describe.skipIf(!has('bash'))('in bash (needs bash)', () => {
  /** As readline splits: at blanks, and around equals signs. */
  function offers(typed: string): string[] {
    const words = typed
      .split(/(=)| +/)
      .filter(
        (word, index, all) => word !== undefined && (word !== '' || index === all.length - 1),
      );
    const script = `
      source completion.bash
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
      compopt() { files=; }
      files=1
      _doctable
      if ((\${#COMPREPLY[@]} == 0)) && [[ $files ]]; then COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}")); fi
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    return box
      .run('bash', ['--norc', '-c', script, 'bash', ...words])
      .stdout.trim()
      .split('\n');
  }

  it.each(cases)('completes %j', async (typed, offered, missing) => {
    expect(await offers(typed)).toEqual(expect.arrayContaining(offered));
    expect((await offers(typed)).filter((word) => missing.includes(word))).toEqual([]);
  });

  it('completes what comes after an equals sign', async () => {
    expect(await offers('doctable --to=')).toEqual(expect.arrayContaining(['ts', 'json', 'md']));
    expect(await offers('doctable --style=c')).toEqual(['const']);
  });

  it('runs nothing of what is typed', async () => {
    await offers('doctable $(touch${IFS}ran) `touch${IFS}ran` --to=$(touch${IFS}ran)');
    expect(box.has('ran')).toBe(false);
  });

  it('is for doctable, and lets bash find files', () => {
    const { stdout } = box.run('bash', [
      '--norc',
      '-c',
      'source completion.bash; complete -p doctable',
    ]);
    expect(stdout).toBe('complete -o bashdefault -o default -F _doctable doctable\n');
  });
});

describe.skipIf(!has('bash') || !hasScript)('at a prompt of bash (needs util-linux script)', () => {
  it('completes commands, values and files', async () => {
    box.write('prompt.bash', "source completion.bash; PS1='READY> '\n");
    const terminal = openTerminal(box, 'bash --rcfile prompt.bash -i');
    onTestFinished(() => terminal.close());
    await terminal.answer('READY> ', 'doctable che\t--rep\tg\terr\t> got\u0001echo \r');
    await terminal.answer('READY> ', 'exit\r');
    await terminal.ended;
    expect(box.read('got')).toBe('doctable check --reporter github errors.md\n');
  });
});

describe.skipIf(!has('zsh') || !hasScript)('in zsh (needs zsh and util-linux script)', () => {
  let terminal: Terminal;
  beforeAll(async () => {
    box.write('.zshrc', PROMPT);
    terminal = openTerminal(box, 'env ZDOTDIR=. zsh -d -i');
    await terminal.answer('READY> ', '');
  });
  afterAll(() => terminal.close());

  /** With its completion system there is only a prompt to ask. */
  const PROMPT = `
    autoload -U compinit; compinit -D -u
    source ./completion.zsh
    compadd() {
      local -a offered
      if [[ \${@[(i)-[OAD]]} -gt $# ]]; then
        builtin compadd -O offered "$@"
        (($#offered)) && print -rl -- $offered >> offers
      fi
      builtin compadd "$@"
    }
    offer() { BUFFER=$(< typed); CURSOR=$#BUFFER; zle complete-word; print end >> offers; BUFFER= }
    zle -N offer; bindkey x offer
    PS1='READY> '\n`;

  async function offers(typed: string): Promise<string[]> {
    box.write('typed', typed);
    box.write('offers', '');
    await terminal.answer('', 'x');
    await vi.waitUntil(() => box.read('offers').endsWith('end\n'), {
      timeout: 60_000,
      interval: 20,
    });
    return box.read('offers').split('\n');
  }

  it.each(cases)('completes %j', async (typed, offered, missing) => {
    const words = await offers(typed);
    expect(words).toEqual(expect.arrayContaining(offered));
    expect(words.filter((word) => missing.includes(word))).toEqual([]);
  });

  it('completes what comes after an equals sign', async () => {
    expect(await offers('doctable --to=')).toEqual(expect.arrayContaining(['ts', 'json', 'md']));
  });
});

describe.skipIf(!has('fish'))('in fish (needs fish)', () => {
  function offers(typed: string): string[] {
    const { stdout } = box.run('fish', [
      '--no-config',
      '-c',
      'source completion.fish; complete -C $argv[1]',
      typed,
    ]);
    return stdout.split('\n').map((line) => line.split('\t')[0] ?? '');
  }

  it.each(cases)('completes %j', async (typed, offered, missing) => {
    expect(await offers(typed)).toEqual(expect.arrayContaining(offered));
    expect((await offers(typed)).filter((word) => missing.includes(word))).toEqual([]);
  });
});
