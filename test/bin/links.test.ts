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

  it.each(['generate', 'check'])('has no %s to a folder outside', async (command) => {
    link(outside, 'src');
    expect(await box.doctable(command)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'doctable: doctable.config.json:1:47: catalogs[0].to[0]: a symlink leads src/errors.ts out of the project: outputs must be inside the config directory.\n',
    });
    expect(readdirSync(outside)).toEqual([]);
  });

  it('has no lock outside', async () => {
    link(join(outside, 'lock.json'), 'doctable.lock.json');
    expect(await box.doctable('generate')).toMatchObject({
      status: 2,
      stderr:
        'doctable: doctable.lock.json is a symlink that leads out of the project. Replace it with a file.\n',
    });
    expect(readdirSync(outside)).toEqual([]);
  });

  it('writes where links within lead', async () => {
    mkdirSync(join(box.folder, 'generated'));
    link('generated', 'src');
    expect(await box.doctable('generate')).toMatchObject({ status: 0 });
    expect(box.read('generated/errors.ts')).toContain('OrderNotFound = 404');
    expect(await box.doctable('check')).toMatchObject({ status: 0 });
  });

  it('may itself be reached by one', async () => {
    symlinkSync(box.folder, join(outside, 'project'));
    const args = ['generate', '--config', join(outside, 'project/doctable.config.json')];
    expect(await box.doctable(...args)).toMatchObject({ status: 0 });
    expect(box.has('src/errors.ts')).toBe(true);
  });

  describe('in git', () => {
    const linked = { from: ['pages/*.md'], to: ['src/errors.ts'] };
    const gone = page([404, 'Order not found'], [410, 'Order is gone']);
    beforeEach(async () => {
      box.git('init', '-q', '-b', 'main');
      box.write('pages/errors.md', '');
      box.run('rm', ['pages/errors.md']);
      link('../docs/errors.md', 'pages/errors.md');
      box.write('doctable.config.json', JSON.stringify({ catalogs: [linked] }));
      await box.doctable('generate');
      box.git('add', '.');
      box.git('commit', '-qm', 'first');
    });

    it.each([
      ['the document that a link leads to', () => box.write('docs/errors.md', gone)],
      [
        'the link',
        () => {
          box.write('docs/later.md', gone);
          box.run('ln', ['-sf', '../docs/later.md', 'pages/errors.md']);
        },
      ],
    ])('finds what changed with %s', async (_, change) => {
      change();
      expect(await box.doctable('diff', '--against', 'main')).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('info added-entry OrderError.OrderIsGone 410 was added.'),
        stderr: '1 change; suggested version step: minor\n',
      });
      const one = await box.doctable('diff', '--against', 'main', 'pages/errors.md');
      expect(one.stderr).toBe('1 change; suggested version step: minor\n');
    });

    it('finds documents in a folder that is a link, now and then', async () => {
      box.run('sh', ['-c', 'rm -r pages && ln -s docs pages']);
      box.git('add', '.');
      box.git('commit', '-qm', 'second');
      box.write('docs/errors.md', gone);
      expect(await box.doctable('diff', '--against', 'main')).toMatchObject({
        status: 0,
        stderr: '1 change; suggested version step: minor\n',
      });
    });

    it('stages what comes of it, where a link leads as well', async () => {
      box.run('sh', [
        '-c',
        'mkdir generated && mv src/errors.ts generated && rmdir src && ln -s generated src',
      ]);
      box.git('add', '.');
      box.git('commit', '-qm', 'second');
      box.write('docs/errors.md', gone);
      box.git('add', 'docs');
      expect(await box.doctable('generate', '--staged')).toMatchObject({ status: 0 });
      expect(box.git('show', ':generated/errors.ts')).toContain('OrderIsGone = 410');
      expect(box.git('status', '--porcelain')).not.toMatch(/^.\S/m);
    });

    it('checks what depends on the document that a link leads to', async () => {
      box.write('docs/errors.md', gone);
      expect(await box.doctable('check', 'docs/errors.md')).toMatchObject({ status: 1 });
    });

    it('reads no document outside of the repository as it was', async () => {
      box.run('ln', ['-sf', join(outside, 'errors.md'), 'pages/errors.md']);
      box.git('add', '.');
      box.git('commit', '-qm', 'second');
      box.run('cp', ['docs/errors.md', outside]);
      expect(await box.doctable('diff', '--against', 'main')).toMatchObject({
        status: 2,
        stderr:
          'doctable: in main, doctable.config.json:1:23: catalogs[0].from[0]: no files match "pages/*.md".\n',
      });
    });
  });
});
