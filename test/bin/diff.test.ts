import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';

let sandbox: Sandbox;
afterEach(() => sandbox.remove());

const config = (name: string): string =>
  JSON.stringify({ catalogs: [{ name, from: ['docs/*.md'], to: ['src/errors.ts'] }] });

function repository(): Sandbox {
  const box = createSandbox();
  box.git('init', '-q', '-b', 'main');
  return box;
}

function commit(box: Sandbox, tag: string): void {
  box.git('add', '.');
  box.git('commit', '-qm', tag);
  box.git('tag', tag);
}

/** The findings, without the excerpts below them. */
async function findings(
  ...args: string[]
): Promise<{ status: number | null; found: string[]; stderr: string }> {
  const { status, stdout, stderr } = await sandbox.doctable('diff', ...args);
  return {
    status,
    found: stdout.split('\n').filter((line) => /^\S*:\d+:\d+ \S/.test(line)),
    stderr,
  };
}

describe('diff --against', () => {
  let start: Sandbox;
  beforeAll(async () => {
    start = repository();
    start.write('doctable.config.json', config('OrderError'));
    start.write('docs/orders.md', page([404, 'Order not found'], [409, 'Order is locked']));
    await start.doctable('generate', '--quiet');
    commit(start, 'v1');
  });
  afterAll(() => start.remove());
  beforeEach(() => {
    sandbox = createSandbox(start);
  });

  it('finds nothing where nothing, or only the form, was edited', async () => {
    const same = { status: 0, found: [], stderr: 'no changes\n' };
    expect(await findings('--against', 'v1')).toEqual(same);
    sandbox.write('docs/orders.md', page([409, 'Order is locked'], [404, 'Order not found']));
    expect(await findings('--against', 'v1')).toEqual(same);
  });

  it('tells what each of three commits changed', async () => {
    sandbox.write(
      'docs/orders.md',
      page([404, 'Order not found'], [409, 'Order is locked'], [410, 'Order is gone']),
    );
    await sandbox.doctable('generate', '--quiet');
    commit(sandbox, 'v2');
    sandbox.write(
      'docs/orders.md',
      page([404, 'No such order'], [409, 'Order is locked'], [410, 'Order is gone']),
    );
    await sandbox.doctable('generate', '--quiet');
    commit(sandbox, 'v3');
    sandbox.write('docs/orders.md', page([404, 'No such order'], [423, 'Order is locked']));
    await sandbox.doctable('generate', '--quiet');
    const reworded =
      'docs/orders.md:5:3 info reworded-entry OrderError.OrderNotFound 404: message is "No such order", was "Order not found".';
    const locked = ['docs/orders.md:6:3 error changed-value OrderError.OrderIsLocked 423 was 409.'];
    const gone = 'docs/orders.md:6:3 error removed-entry OrderError.OrderIsGone 410 was removed.';
    expect(await findings('--against', 'v1')).toMatchObject({
      status: 1,
      found: [reworded, ...locked],
    });
    expect(await findings('--against', 'v2')).toMatchObject({
      status: 1,
      found: [reworded, ...locked, gone],
    });
    expect(await findings('--against', 'v3')).toMatchObject({
      status: 1,
      found: [...locked, gone],
    });
  });

  it('suggests a minor version where entries are only added', async () => {
    sandbox.write(
      'docs/orders.md',
      page([404, 'Order not found'], [409, 'Order is locked'], [410, 'Order is gone']),
    );
    expect(await findings('--against', 'main')).toEqual({
      status: 0,
      found: ['docs/orders.md:7:3 info added-entry OrderError.OrderIsGone 410 was added.'],
      stderr: '1 change; suggested version step: minor\n',
    });
  });

  it('follows a document to its new name, and from any folder', async () => {
    sandbox.git('mv', 'docs/orders.md', 'docs/codes.md');
    expect(await findings('--against', 'v1')).toMatchObject({ status: 0, found: [] });
    const below = sandbox.run('sh', ['-c', 'cd docs && doctable diff --against v1']);
    expect(below).toMatchObject({ status: 0, stdout: '', stderr: 'no changes\n' });
  });

  it('compares the documents that are named', async () => {
    sandbox.write('docs/orders.md', page([404, 'Order not found']));
    sandbox.write('docs/users.md', page([401, 'Who is there']));
    expect(await findings('--against', 'v1', 'docs/orders.md')).toMatchObject({
      status: 1,
      found: ['docs/orders.md:5:3 error removed-entry OrderError.OrderIsLocked 409 was removed.'],
    });
    expect((await findings('--against', 'v1', 'docs/users.md')).found).toEqual([
      'docs/users.md:5:3 info added-catalog OrderError (1 entry) was added.',
    ]);
  });

  it('shows how a line was', async () => {
    sandbox.write('docs/orders.md', page([404, 'No such order'], [409, 'Order is locked']));
    expect((await sandbox.doctable('diff', '--against', 'v1')).stdout).toBe(
      [
        'docs/orders.md:5:3 info reworded-entry OrderError.OrderNotFound 404: message is "No such order", was "Order not found".',
        '  5 | | 404 | No such order |',
        '    |   ^',
        '  v1:docs/orders.md:5:3',
        '  5 | | 404 | Order not found |',
        '    |   ^',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [['--against', 'v9'], /^doctable: Unknown git ref "v9"\. [^\n]*\n$/],
    [['--against', '--output=x'], /^doctable: Unknown git ref "--output=x"\. [^\n]*\n$/],
    [
      ['--against', 'v1', 'none.md'],
      /^doctable: No such file: none\.md \(neither here nor in v1\)\n$/,
    ],
  ])('refuses %j', async (args, message) => {
    const { status, stderr } = await sandbox.doctable('diff', ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('finds the configuration of then by a path from the root of the disk, too', async () => {
    sandbox.write('docs/orders.md', page([404, 'Order not found']));
    const path = `${sandbox.folder}/doctable.config.json`;
    expect(await findings('--against', 'v1', '--config', path)).toMatchObject({
      status: 1,
      found: ['docs/orders.md:5:3 error removed-entry OrderError.OrderIsLocked 409 was removed.'],
    });
  });

  it('says that all is new where there was no configuration', async () => {
    sandbox.git('mv', 'doctable.config.json', 'other.config.json');
    expect(await findings('--against', 'v1', '--config', 'other.config.json')).toEqual({
      status: 0,
      found: ['docs/orders.md:5:3 info added-catalog OrderError (2 entries) was added.'],
      stderr:
        'doctable: v1:other.config.json does not exist, so everything counts as new.\n1 change; suggested version step: minor\n',
    });
  });

  it("says in git's words why git cannot work", async () => {
    sandbox.run('rm', ['-r', '.git']);
    const { status, stderr } = await sandbox.doctable('diff', '--against', 'v1');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^doctable: Not in a git repository, [^\n]*\n$/);
  });

  it('takes the keys of then from the lock of then', async () => {
    sandbox.write('doctable.config.json', config('Failure'));
    expect(await findings('--against', 'v1')).toMatchObject({
      status: 1,
      found: ['docs/orders.md:5:3 error renamed-catalog Failure was renamed from OrderError.'],
    });
  });
});

it('diff --against takes what is new in a configuration that is code for new', async () => {
  sandbox = repository();
  const code = (...catalogs: object[]): string => `export default ${JSON.stringify({ catalogs })};`;
  const orders = { from: ['orders.md'], to: ['orders.ts'] };
  sandbox.write('doctable.config.mjs', code(orders));
  sandbox.write('orders.md', page([404, 'Order not found']));
  commit(sandbox, 'v1');
  const users = { name: 'Users', from: ['users.md', '!old.md'], to: ['users.ts'] };
  sandbox.write('doctable.config.mjs', code(orders, users));
  sandbox.write('users.md', page([401, 'Who is there']));
  expect(await findings('--against', 'v1')).toMatchObject({
    status: 0,
    found: ['users.md:5:3 info added-catalog Users (1 entry) was added.'],
  });
});
