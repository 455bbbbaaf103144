import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Run, type Sandbox, createSandbox, page } from './sandbox.ts';

const bin = resolve('bin/doctable.js');
const hook = resolve('test/bin/at-nth-write.cjs');

/** Opening of the folder and the file, writing and renaming of three files, and a removal: what a run of `generate` does in the project below. */
const STEPS = 13;

/** What a run of generate changes; null where there is no such file. */
type Outputs = Record<string, string | null>;

describe('generate', () => {
  let box: Sandbox;
  let before: Outputs;
  let after: Outputs;

  beforeAll(async () => {
    box = createSandbox();
    box.write('start/errors.md', page([404, 'Order not found']));
    configure('start', ['src/errors.ts', 'src/old.ts']);
    expect((await box.doctable('generate', '--force', ...configOf('start'))).status).toBe(0);
    box.write('start/errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
    configure('start', ['src/errors.ts', 'src/errors.json']);
    before = outputs('start');
    copy('whole');
    expect((await box.doctable('generate', '--force', ...configOf('whole'))).status).toBe(0);
    after = outputs('whole');
    for (const path of Object.keys(after)) expect(after[path]).not.toBe(before[path]);
  });
  afterAll(() => box.remove());

  function configure(folder: string, to: string[]): void {
    const catalogs = [{ from: ['errors.md'], to }];
    box.write(`${folder}/doctable.config.json`, JSON.stringify({ catalogs }));
  }

  function copy(folder: string): void {
    cpSync(join(box.folder, 'start'), join(box.folder, folder), { recursive: true });
  }

  function outputs(folder: string): Outputs {
    const paths = ['src/errors.ts', 'src/errors.json', 'src/old.ts', 'doctable.lock.json'];
    const read = (path: string): string | null => (box.has(path) ? box.read(path) : null);
    return Object.fromEntries(paths.map((path) => [path, read(`${folder}/${path}`)]));
  }

  /** Runs generate in a copy of the project, up to a step. */
  function generateUpTo(step: number, folder: string, env: Record<string, string> = {}): Run {
    copy(folder);
    const args = ['--require', hook, bin, 'generate', '--force', ...configOf(folder)];
    return box.run(process.execPath, args, { AT_STEP: String(step), ...env });
  }

  function expectWhole(folder: string): void {
    expect(outputs(folder)).toEqual(after);
    expect(readdirSync(join(box.folder, folder)).sort()).toEqual([
      'doctable.config.json',
      'doctable.lock.json',
      'errors.md',
      'src',
    ]);
    expect(readdirSync(join(box.folder, folder, 'src')).sort()).toEqual([
      'errors.json',
      'errors.ts',
    ]);
  }

  it('leaves whole files wherever it is killed, and the next run mends the rest', async () => {
    for (let step = 1; step <= STEPS; step++) {
      const killed = generateUpTo(step, `killed/${step}`);
      expect(killed).toEqual({ status: null, stdout: '', stderr: '' });
      const now = outputs(`killed/${step}`);
      for (const path of Object.keys(now)) expect([before[path], after[path]]).toContain(now[path]);
    }
    expect(generateUpTo(STEPS + 1, `killed/${STEPS + 1}`).status).toBe(0);
    box.write('killed/doctable.config.json', '{ "projects": ["*"] }');
    expect((await box.doctable('generate', '--force', ...configOf('killed'))).status).toBe(0);
    expect((await box.doctable('check', ...configOf('killed'))).status).toBe(0);
    for (let step = 1; step <= STEPS + 1; step++) expectWhole(`killed/${step}`);
  });

  it('comes to the same while another run begins and ends at any of its steps', () => {
    for (let step = 1; step <= STEPS; step++) {
      const folder = `crossed/${step}`;
      const other = [process.execPath, bin, 'generate', '--force', ...configOf(folder)];
      const { status } = generateUpTo(step, folder, { THEN_RUN: JSON.stringify(other) });
      expect(status).toBe(0);
      expectWhole(folder);
    }
  });

  it('comes to the same when several are started at once', async () => {
    copy('at-once');
    const args = [bin, 'generate', '--force', ...configOf('at-once')];
    const runs = Array.from({ length: 4 }, () =>
      once(spawn(process.execPath, args, { cwd: box.folder }), 'exit'),
    );
    expect((await Promise.all(runs)).map(([status]) => status)).toEqual([0, 0, 0, 0]);
    expectWhole('at-once');
  });
});

function configOf(folder: string): string[] {
  return ['--config', `${folder}/doctable.config.json`];
}
