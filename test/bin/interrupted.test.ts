import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';
import { atEachStep } from './steps.ts';

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
    await generate('start');
    box.write('start/errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
    configure('start', ['src/errors.ts', 'src/errors.json']);
    before = outputs('start');
    copy('whole');
    let steps = 0;
    const end = atEachStep(async (step) => void (steps = step));
    await generate('whole');
    await end();
    expect(steps).toBe(STEPS);
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

  async function generate(folder: string): Promise<void> {
    expect(await box.doctable('generate', '--force', ...configOf(folder))).toMatchObject({
      status: 0,
    });
  }

  /** Begins to generate in a copy of the project, and goes no further than into a step. */
  async function generateUpTo(step: number, folder: string): Promise<void> {
    copy(folder);
    let kill = (): void => {};
    const killed = new Promise<void>((resolve) => (kill = resolve));
    const end = atEachStep(async (each, part) => {
      if (each < step) return;
      await part();
      kill();
      await new Promise<never>(() => {});
    });
    await Promise.race([
      killed,
      generate(folder).then(() => Promise.reject(new Error(`There is no step ${step}.`))),
    ]);
    await end();
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

  it('leaves whole files wherever it ends, and the next run mends the rest', async () => {
    for (let step = 1; step <= STEPS; step++) {
      await generateUpTo(step, `killed/${step}`);
      const now = outputs(`killed/${step}`);
      for (const path of Object.keys(now)) expect([before[path], after[path]]).toContain(now[path]);
    }
    box.write('killed/doctable.config.json', '{ "projects": ["*"] }');
    await generate('killed');
    expect((await box.doctable('check', ...configOf('killed'))).status).toBe(0);
    for (let step = 1; step <= STEPS; step++) expectWhole(`killed/${step}`);
  });

  it('comes to the same while another run begins and ends at any of its steps', async () => {
    for (let step = 1; step <= STEPS; step++) {
      const folder = `crossed/${step}`;
      copy(folder);
      const end = atEachStep(async (each) => {
        if (each === step) await generate(folder);
      });
      await generate(folder);
      await end();
      expectWhole(folder);
    }
  });

  it('comes to the same when several are started at once', async () => {
    copy('at-once');
    const args = ['bin/doctable.js', 'generate', '--force', ...configOf(`${box.folder}/at-once`)];
    const runs = Array.from({ length: 4 }, () => once(spawn(process.execPath, args), 'exit'));
    expect((await Promise.all(runs)).map(([status]) => status)).toEqual([0, 0, 0, 0]);
    expectWhole('at-once');
  });
});

function configOf(folder: string): string[] {
  return ['--config', `${folder}/doctable.config.json`];
}
