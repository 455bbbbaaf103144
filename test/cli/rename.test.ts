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

  it('gives a name that stays before any commit has the entry', async () => {
    const start = { 'page.md': document, 'doctable.config.json': config };
    const { files } = await run(['generate'], start, start);
    const { status, files: after } = await run(['rename', '409', 'OrderIsBusy'], files, start);
    expect(status).toBe(0);
    expect(after['out.ts']).toContain('OrderIsBusy = 409');
    expect(after['doctable.lock.json']).toContain('"409": "OrderIsBusy (renamed)"');
  });

  it('gives a name that later runs say nothing of', async () => {
    const named =
      '# Order errors\n\n| Name | Code |\n| --- | --- |\n| E_GONE | 1 |\n| E_LATE | 2 |\n';
    const { files } = await run(['generate'], { 'page.md': named, 'doctable.config.json': config });
    const { files: renamedFiles, stderr } = await run(['rename', '1', 'EAbsent'], files, files);
    expect(stderr).not.toContain('locked-key');
    const byHand = {
      ...files,
      'doctable.lock.json': String(files['doctable.lock.json']).replace('E_GONE', 'EAbsent'),
    };
    expect((await run(['generate'], byHand, files)).stderr).toContain('locked-key');
    const { stderr: later, files: last } = await run(['generate'], renamedFiles, renamedFiles);
    expect(later).not.toContain('locked-key');
    expect(last['doctable.lock.json']).toBe(renamedFiles['doctable.lock.json']);
  });
});
