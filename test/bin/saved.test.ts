import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';

const config = JSON.stringify({
  catalogs: [{ from: ['docs/*.md'], to: ['src/errors.ts', 'src/errors.json'] }],
});
const rows: [number, string][] = [
  [401, 'Login is needed'],
  [404, 'Order not found'],
  [409, 'Order is locked'],
  [410, 'Order is gone'],
  [423, 'Stock is locked'],
  [429, 'Too many orders'],
];
const without = (value: number): [number, string][] => rows.filter(([each]) => each !== value);

let box: Sandbox;
afterEach(() => box.remove());

/** A repository whose first commit has what comes of the rows. */
async function repository(...of: [number, string][]): Promise<Sandbox> {
  const start = createSandbox();
  start.write('doctable.config.json', config);
  start.git('init', '--quiet', '--initial-branch=main');
  start.write('docs/errors.md', page(...of));
  await start.doctable('generate');
  start.git('add', '.');
  start.git('commit', '--quiet', '--message', 'first');
  return start;
}

function commit(message: string): void {
  box.git('commit', '--quiet', '--all', '--message', message);
}

function edit(): void {
  box.write('src/errors.ts', `${box.read('src/errors.ts')}export const mine = 1;\n`);
  box.write('docs/errors.md', page(...rows));
}

describe('an edit of a generated file', () => {
  let start: Sandbox;
  beforeAll(async () => {
    start = await repository(...without(410));
  });
  afterAll(() => start.remove());
  beforeEach(() => {
    box = createSandbox(start);
  });

  it('is kept where git does not have it', async () => {
    edit();
    const refused = await box.doctable('generate');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/^doctable: src\/errors\.ts has manual edits/);
    expect(box.read('src/errors.ts')).toContain('mine');
    expect((await box.doctable('check')).stdout).toContain('src/errors.ts:1:1 error edited-output');
    expect((await box.doctable('generate', '--force')).status).toBe(0);
    expect(box.read('src/errors.ts')).not.toContain('mine');
  });

  it('is no longer in the way once it is committed', async () => {
    edit();
    commit('mine');
    expect((await box.doctable('check')).stdout).not.toContain('edited-output');
    expect(await box.doctable('generate')).toMatchObject({ status: 0 });
  });

  it('is kept without git, too, by what was noted of the last run', async () => {
    box.run('rm', ['-rf', '.git']);
    edit();
    expect((await box.doctable('generate')).status).toBe(2);
    box.write('src/errors.ts', box.read('src/errors.ts').replace('export const mine = 1;\n', ''));
    expect(await box.doctable('generate')).toMatchObject({ status: 0 });
  });

  it('is none where a run wrote the file and nobody has committed it yet', async () => {
    box.write('docs/errors.md', page(...rows));
    expect((await box.doctable('generate')).status).toBe(0);
    box.write('docs/errors.md', page(...without(404)));
    expect(await box.doctable('generate')).toMatchObject({ status: 0 });
  });

  it.each([
    ['node_modules/.cache/doctable', true],
    ['.cache/doctable', false],
  ])('is told by notes in %s, which git does not see', async (folder, isInstalled) => {
    if (isInstalled) box.install();
    box.write('.gitignore', 'node_modules\n');
    box.git('add', '.gitignore');
    commit('ignore');
    box.write('docs/errors.md', page(...rows));
    await box.doctable('generate');
    expect(box.has(folder)).toBe(true);
    expect(box.git('status', '--porcelain', '--untracked-files=all')).not.toContain('.cache');
  });
});

describe('two branches that each add a row', () => {
  const merge = (): number | null => box.run('git', ['merge', '--no-edit', 'other']).status;

  /** Each from the rows without 404 and 423, in a clone that has no notes. */
  async function branches(first: [number, string][], second: [number, string][]): Promise<void> {
    box = await repository(...rows.filter(([each]) => each !== 404 && each !== 423));
    for (const [branch, own] of [
      ['other', first],
      ['ours', second],
    ] as const) {
      box.git('checkout', '--quiet', '-b', branch, 'main');
      box.write('docs/errors.md', page(...own));
      expect((await box.doctable('generate')).status).toBe(0);
      commit(branch);
    }
  }

  it('merge without a conflict in document, lock, TypeScript and JSON, and check passes', async () => {
    await branches(without(404), without(423));
    expect(merge()).toBe(0);
    expect(box.read('docs/errors.md')).toBe(page(...rows));
    expect(await box.doctable('check')).toMatchObject({ status: 0, stdout: '' });
  });

  it('in one place are mended by generate, whatever git has merged of the files', async () => {
    await branches([...without(404), [500, 'Store is down']], [...without(404), [501, 'No store']]);
    expect(merge()).not.toBe(0);
    box.write('docs/errors.md', page(...rows, [500, 'Store is down'], [501, 'No store']));
    const lock = box.read('doctable.lock.json').replace(/^[<=>]{7}.*\n/gm, '');
    box.write('doctable.lock.json', lock);
    expect(await box.doctable('generate')).toMatchObject({ status: 0 });
    expect(await box.doctable('check')).toMatchObject({ status: 0 });
    expect(box.read('src/errors.ts')).toMatch(/= 500,[^]*= 501,/);
  });
});
