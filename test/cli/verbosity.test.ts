import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXIT } from '../../src/cli/world.ts';
import { memoryWorld } from './memory-world.ts';

const page = '# Order errors\n\n| Code | Message |\n| --- | --- |\n| 404 | Not found | cut |\n';
const project = {
  'doctable.config.json': '{ "catalogs": [{ "from": ["errors.md"], "to": ["errors.ts"] }] }',
  'errors.md': page,
};

async function run(
  argv: string[],
  files: Record<string, string | Uint8Array>,
): Promise<{ status: number; stdout: string; stderr: string; files: Record<string, string> }> {
  const world = memoryWorld(argv, files);
  const status = await main(world);
  const after = [...world.contents].map(([path, text]): [string, string] => [path, String(text)]);
  return {
    status,
    stdout: world.stdout(),
    stderr: world.stderr(),
    files: Object.fromEntries(after),
  };
}

describe('--quiet', () => {
  it('leaves nothing to say where all is right', async () => {
    const generated = await run(['generate', '--quiet'], project);
    expect(generated).toMatchObject({ status: EXIT.ok, stdout: '', stderr: '' });
    expect(await run(['check', '-q'], generated.files)).toMatchObject({
      status: EXIT.ok,
      stdout: '',
      stderr: '',
    });
  });

  it('leaves what is wrong', async () => {
    const { stdout, stderr, status } = await run(['check', '--quiet'], project);
    expect({ status, stderr }).toEqual({ status: EXIT.no, stderr: '' });
    expect(stdout).toBe(
      'errors.ts:1:1 error missing-output File does not exist.\n\ndoctable.lock.json:1:1 error missing-output File does not exist.\n',
    );
  });
});

describe('--verbose', () => {
  it('also says what is right', async () => {
    const { files } = await run(['generate'], project);
    const again = await run(['generate', '--verbose'], files);
    expect(again.stdout).toBe('kept errors.ts (1 entry)\nkept doctable.lock.json (1 entry)\n');
    expect(again.stderr).toContain('Using doctable.config.json\n');
    const checked = await run(['check', '--verbose'], files);
    expect(checked.stdout).toContain('errors.ts is up to date\n');
  });

  it('cannot be quiet, too', async () => {
    expect(await run(['check', '--verbose', '--quiet'], project)).toMatchObject({
      status: EXIT.usage,
      stdout: '',
      stderr: 'doctable: --quiet and --verbose cannot be used together.\n',
    });
  });
});
