import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXIT } from '../../src/cli/world.ts';
import { memoryWorld } from './memory-world.ts';

async function run(...argv: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const world = memoryWorld(argv);
  return { status: await main(world), stdout: world.stdout(), stderr: world.stderr() };
}

it.each(['bash', 'zsh', 'fish'])('prints a script for %s', async (shell) => {
  const { status, stdout, stderr } = await run('completion', shell);
  expect({ status, stderr }).toEqual({ status: EXIT.ok, stderr: '' });
  expect(stdout).toContain(`doctable completion ${shell}`);
});

it.each([
  [['completion'], 'Missing argument <shell>. See `doctable completion --help`.'],
  [['completion', 'tcsh'], 'Invalid value "tcsh" for <shell>. Use one of bash, zsh, fish.'],
])('says what is wrong with %j', async (argv, message) => {
  const { status, stdout, stderr } = await run(...argv);
  expect({ status, stdout }).toEqual({ status: EXIT.usage, stdout: '' });
  expect(stderr).toContain(message);
});
