import { execFileSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';

describe('a project with odd files', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = createSandbox();
    box.write('docs/errors.md', page([404, 'Order not found']));
    const catalogs = [{ from: ['docs'], to: ['src/errors.ts'] }];
    box.write('doctable.config.json', JSON.stringify({ catalogs }));
  });
  afterEach(() => box.remove());

  /** `c` and a byte that no UTF-8 has, as in names of GBK. */
  const write = (byte: number, text: string): void =>
    writeFileSync(
      Buffer.concat([
        Buffer.from(join(box.folder, 'docs/c')),
        Buffer.from([byte, 0x2e, 0x6d, 0x64]),
      ]),
      text,
    );

  it.runIf(process.platform === 'linux')('reads those whose names are not UTF-8', async () => {
    write(0xff, page([7, 'Other']));
    for (const args of [['docs'], ['docs/c*.md']]) {
      const { status, stdout, stderr } = await box.doctable(...args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('Other = 7');
    }
    expect(await box.doctable('generate')).toMatchObject({ status: 0 });
    expect(box.read('src/errors.ts')).toContain('Other = 7');
    expect(await box.doctable('check')).toMatchObject({ status: 0 });
  });

  it.runIf(process.platform === 'linux')('says where two such names look alike', async () => {
    write(0xff, page([7, 'Other']));
    write(0xfe, page([8, 'Another']));
    expect(await box.doctable('generate')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'doctable: Two files are called c\ufffd.md, as their names are not UTF-8; rename them.\n',
    });
  });

  it.runIf(process.platform === 'linux')('says that a pipe among documents is none', async () => {
    execFileSync('mkfifo', [join(box.folder, 'docs/pipe.md')]);
    for (const named of ['docs', 'docs/*.md']) {
      const { status, stdout, stderr } = await box.doctable(named);
      expect({ status, stderr }).toEqual({
        status: 0,
        stderr: 'doctable: docs/pipe.md is not a file. Skipped.\n',
      });
      expect(stdout).toContain('OrderNotFound = 404');
    }
    expect(await box.doctable('generate')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'doctable: docs/pipe.md is a pipe or a device, or was deleted while doctable was running. Exclude it.\n',
    });
  });

  it('says in a line that a document is larger than Node reads', async () => {
    box.write('docs/huge.md', '');
    truncateSync(join(box.folder, 'docs/huge.md'), 2 ** 31 + 1);
    expect(await box.doctable('generate')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'doctable: docs/huge.md cannot be read: larger than 2 GB.\n',
    });
  });

  it('says in a line that one is larger than the limit', async () => {
    box.write('docs/huge.md', '');
    truncateSync(join(box.folder, 'docs/huge.md'), 2 ** 25 + 2 ** 23);
    const { status, stderr } = await box.doctable('generate');
    expect(status).toBe(1);
    expect(stderr).toContain('This document has 42 MB, more than the limit of 32 MB.');
  });

  it.each([
    [{ projects: ['a\0b'] }, 'projects[0]: no directories match "a\ufffdb".'],
    [
      { catalogs: [{ from: ['a\0b'], to: ['a.ts'] }] },
      'catalogs[0].from[0]: no files match "a\ufffdb".',
    ],
  ])('has no file with NUL in its name: %j', async (config, message) => {
    box.write('doctable.config.json', JSON.stringify(config));
    const { status, stderr } = await box.doctable('generate');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(message);
  });
});
