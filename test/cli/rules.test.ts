import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXIT } from '../../src/cli/world.ts';
import { memoryWorld } from './memory-world.ts';

const page =
  '| Code | Message |\n| --- | --- |\n| 3 | c |\n| 1 | a |\n| 2 | b |\n| 4 | d |\n| o5 | e |\n';

async function generate(rules: object): Promise<{ status: number; stderr: string }> {
  const config = { catalogs: [{ from: ['errors.md'], to: ['errors.ts'] }], rules };
  const files = { 'errors.md': page, 'doctable.config.json': JSON.stringify(config) };
  const world = memoryWorld(['generate'], files);
  const status = await main(world);
  return { status, stderr: world.stderr() };
}

describe('rules of the configuration', () => {
  it('switch on what is off by default', async () => {
    expect((await generate({})).stderr).not.toContain('unsorted-values');
    const { status, stderr } = await generate({ 'unsorted-values': 'error' });
    expect(status).toBe(EXIT.no);
    expect(stderr).toContain('errors.md:4:3 error unsorted-values ');
  });

  it('switch off what is on by default, and say how severe it is', async () => {
    expect((await generate({ 'non-numeric-value': 'warning' })).stderr).toContain(
      'errors.md:7:3 warning non-numeric-value "o5" is not a number',
    );
    expect((await generate({ 'non-numeric-value': 'off' })).stderr).not.toContain('non-numeric');
  });
});
