import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryWorld } from './memory-world.ts';

type Files = Record<string, string | Uint8Array>;

const table = (...rows: string[]): string =>
  `| Code | Message |\n| --- | --- |\n${rows.join('\n')}\n\n`;
const document = `# Order errors\n\n${table('| 404 | Order not found |', '| 409 | Order is locked |')}`;
const refunds = `# Refund errors\n\n${table('| 404 | Refund not found |', '| 410 | Refund is late |')}`;
const config = JSON.stringify({ catalogs: [{ from: ['page.md'], to: ['out.ts'] }] });

async function run(argv: string[], files: Files, head?: Files) {
  const memory = memoryWorld(argv, files);
  const committed = head && memoryWorld([], head).files;
  const world = { ...memory, committed: async (ref: string) => committed ?? memory.committed(ref) };
  const status = await main(world);
  return { status, files: Object.fromEntries(world.contents), stderr: world.stderr() };
}

async function renamed(
  ...argv: string[]
): Promise<{ status: number; said: string; names: string[] }> {
  const { files } = await run(['generate'], {
    'page.md': document + refunds,
    'doctable.config.json': config,
  });
  const { status, files: after, stderr } = await run(['rename', ...argv], files, files);
  const names = [...String(after['out.ts']).matchAll(/(?<=enum )\w+|\w+(?= = \d)/g)].map(
    ([name]) => name,
  );
  return { status, said: stderr.split('\n')[0] ?? '', names };
}

describe('rename', () => {
  it.each([
    ['409', 'OrderIsBusy'],
    ['OrderIsLocked', 'OrderIsBusy'],
    ['OrderError.409', 'OrderIsBusy'],
  ])('gives an entry another name: %s %s', async (...argv) => {
    const { status, names } = await renamed(...argv);
    expect(status).toBe(0);
    expect(names).toEqual([
      'OrderError',
      'OrderNotFound',
      'OrderIsBusy',
      'RefundError',
      'RefundNotFound',
      'RefundIsLate',
    ]);
  });

  it('gives an enum another name, and leaves its entries', async () => {
    const { names } = await renamed('OrderError', 'PurchaseError');
    expect(names.slice(0, 3)).toEqual(['PurchaseError', 'OrderNotFound', 'OrderIsLocked']);
  });

  it.each([
    [
      '404',
      'Gone',
      '"404" may be OrderError.OrderNotFound or RefundError.RefundNotFound. Name one of them.',
    ],
    ['409', 'OrderNotFound', 'OrderError already has something called OrderNotFound.'],
    ['OrderError', 'RefundError', 'OrderError already has something called RefundError.'],
    ['409', '4x', '"4x" is not a valid identifier.'],
    ['411', 'Gone', 'No entry or enum in doctable.lock.json is 411.'],
  ])('refuses %s %s', async (what, to, message) => {
    const { status, said, names } = await renamed(what, to);
    expect({ status, said }).toEqual({ status: 2, said: `doctable: ${message}` });
    expect(names).toContain('OrderIsLocked');
  });

  it('says of an entry that no commit has that its name is not settled yet', async () => {
    const start = { 'page.md': document, 'doctable.config.json': config };
    const { files } = await run(['generate'], start, start);
    const { status, stderr } = await run(['rename', '409', 'OrderIsBusy'], files, start);
    expect(status).toBe(2);
    expect(stderr).toContain('No commit has this entry yet');
  });
});
