import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXIT } from '../../src/cli/world.ts';
import { memoryWorld } from './memory-world.ts';

const page = '# Order errors\n\n| Code | Message |\n| --- | --- |\n| 404 | Order not found |\n';
const table = '<table><tr><th>Code<th>Message<tr><td>1<td>Gone</table>';
const config = '{ "catalogs": [{ "from": ["docs/*.md"], "to": ["src/errors.ts"] }] }';
const documents = {
  'errors.md': page,
  'page.html': `<!doctype html>${table}<h1>B</h1>${table}`,
  'docs/errors.md': page,
};
const files = {
  ...documents,
  'doctable.config.json': config,
  'api/doctable.config.json': config,
  'api/docs/errors.md': page,
};

async function run(argv: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const memory = memoryWorld(argv, argv[0] === 'init' ? documents : files, page);
  const world = {
    ...memory,
    staged: async () => ({ files: memory.files, changed: ['docs/errors.md'] }),
    committed: async () => memory.files,
  };
  return { status: await main(world), stdout: memory.stdout(), stderr: memory.stderr() };
}

/** Each example's arguments: `doctable check > file   what it does`. `init` alone asks a person; it has its own tests. */
function examplesIn(help: string): string[][] {
  const section = /\nExamples:\n((?: {2}.*\n)+)/.exec(help)?.[1] ?? '';
  return [...section.matchAll(/doctable ([^ >]+(?: [^ >]+)*)/g)]
    .map(([, words = '']) => words.replaceAll("'", '').split(' '))
    .filter((words) => words.join(' ') !== 'init');
}

describe.each([
  [],
  ['convert'],
  ['inspect'],
  ['init'],
  ['generate'],
  ['check'],
  ['completion'],
  ['diff'],
])('--help of %s', (...command) => {
  it('has examples that work, and what the exit status means', async () => {
    const { status, stdout, stderr } = await run([...command, '--help']);
    expect({ status, stderr }).toEqual({ status: EXIT.ok, stderr: '' });
    expect(stdout).toContain('\nExit status:\n  0  Success\n');
    const examples = examplesIn(stdout);
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      const done = await run(example);
      expect({ example, usage: done.status === EXIT.usage ? done.stderr : '' }).toEqual({
        example,
        usage: '',
      });
    }
  });
});

describe('a slip', () => {
  it.each([
    [['chekc'], 'Unknown command or file "chekc". Did you mean "check"?'],
    [['generate', '--dryrun'], 'Unknown option "--dryrun". Did you mean --dry-run?'],
    [['errors.md', '--tabel', '1'], 'Unknown option "--tabel". Did you mean --table?'],
    [
      ['nonsense'],
      '"nonsense" does not exist, or is empty. Check the path: it starts from the current directory.',
    ],
  ])('%j is met with what was meant', async (argv, message) => {
    expect(await run(argv)).toEqual({
      status: EXIT.usage,
      stdout: '',
      stderr: `doctable: ${message}\n`,
    });
  });

  it('is none where there is such a file', async () => {
    const world = memoryWorld(['checks'], { checks: page });
    expect(await main(world)).toBe(EXIT.ok);
  });
});
