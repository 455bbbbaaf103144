import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';

describe('a project with links', () => {
  let box: Sandbox;
  let outside = '';
  beforeEach(() => {
    box = createSandbox();
    outside = mkdtempSync(join(tmpdir(), 'doctable-outside-'));
    box.write('docs/errors.md', page([404, 'Order not found']));
    const catalogs = [{ from: ['docs/errors.md'], to: ['src/errors.ts'] }];
    box.write('doctable.config.json', JSON.stringify({ catalogs }));
  });
  afterEach(() => {
    box.remove();
    rmSync(outside, { recursive: true });
  });
  const link = (target: string, path: string): void => symlinkSync(target, join(box.folder, path));

  it.each(['generate', 'check'])('has no %s to a folder outside', (command) => {
    link(outside, 'src');
    expect(box.doctable(command)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'doctable: doctable.config.json:1:47: catalogs[0].to[0]: a link leads src/errors.ts out of the project; outputs stay inside the folder of its configuration.\n',
    });
    expect(readdirSync(outside)).toEqual([]);
  });

  it('has no lock outside', () => {
    link(join(outside, 'lock.json'), 'doctable.lock.json');
    expect(box.doctable('generate')).toMatchObject({
      status: 2,
      stderr:
        'doctable: A link leads doctable.lock.json out of the project; put a file in its place.\n',
    });
    expect(readdirSync(outside)).toEqual([]);
  });

  it('writes where links within lead', () => {
    mkdirSync(join(box.folder, 'generated'));
    link('generated', 'src');
    expect(box.doctable('generate')).toMatchObject({ status: 0 });
    expect(box.read('generated/errors.ts')).toContain('OrderNotFound = 404');
    expect(box.doctable('check')).toMatchObject({ status: 0 });
  });

  it('may itself be reached by one', () => {
    symlinkSync(box.folder, join(outside, 'project'));
    const args = ['generate', '--config', join(outside, 'project/doctable.config.json')];
    expect(box.doctable(...args)).toMatchObject({ status: 0 });
    expect(box.has('src/errors.ts')).toBe(true);
  });
});
