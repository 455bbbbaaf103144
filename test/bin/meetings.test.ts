import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';

describe('outputs that meet', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = createSandbox();
    box.write('docs/errors.md', page([404, 'Order not found']));
  });
  afterEach(() => box.remove());

  const configure = (...catalogs: { from: string[]; to: (string | object)[] }[]): void =>
    box.write('doctable.config.json', JSON.stringify({ catalogs }));
  const link = (target: string, path: string): void => symlinkSync(target, join(box.folder, path));
  const generate = async (...args: string[]): Promise<string> => {
    const { status, stderr } = await box.doctable('generate', ...args);
    return `${status} ${stderr.replaceAll(/^doctable: |doctable\.config\.json:\d+:\d+: /gm, '')}`;
  };

  it('are refused where a link makes two paths one file', async () => {
    mkdirSync(join(box.folder, 'src'));
    link('a.ts', 'src/b.ts');
    configure(
      { from: ['docs/errors.md'], to: ['src/a.ts'] },
      { from: ['docs/errors.md'], to: ['src/b.ts'] },
    );
    expect(await generate()).toBe(
      '2 catalogs[1].to[0]: src/a.ts and src/b.ts are the same file. Use a different file for each output.\n',
    );
    expect(box.has('src/a.ts')).toBe(false);
  });

  it.each([
    ['Errors.ts', 'errors.ts'],
    ['caf\u00e9.ts', 'cafe\u0301.ts'],
  ])('are refused where some disks do not tell %s from %s', async (one, other) => {
    configure({ from: ['docs/errors.md'], to: [one, other] });
    expect(await generate()).toBe(
      `2 catalogs[0].to[1]: ${one} and ${other} are the same file on macOS and Windows. Use a different file for each output.\n`,
    );
  });

  it.each([
    'doctable.config.json',
    'doctable.config.yaml',
    'doctable.lock.json',
    'package.json',
    'lib/package.json',
    '.git/hooks/pre-commit.ts',
    '.GIT/hooks/pre-commit.ts',
  ])('are never %s, by force neither', async (path) => {
    configure({ from: ['docs/errors.md'], to: [path] });
    const before = box.read('doctable.config.json');
    expect(await generate('--force')).toBe(
      `2 catalogs[0].to[0]: ${path} is used by doctable, npm or git. Write to another file.\n`,
    );
    expect(box.read('doctable.config.json')).toBe(before);
  });

  it('are never a document, by force neither', async () => {
    const before = box.read('docs/errors.md');
    link('docs/errors.md', 'linked.md');
    for (const to of ['docs/errors.md', 'linked.md']) {
      configure({ from: ['docs/errors.md'], to: [to] });
      expect(await generate('--force')).toBe(
        `2 catalogs[0].to[0]: ${to} is also an input of catalogs[0]. Write to another file.\n`,
      );
      const { status, stderr } = await box.doctable(
        'docs/errors.md',
        '-o',
        to,
        '-t',
        'md',
        '--force',
      );
      expect([status, stderr]).toEqual([
        2,
        `doctable: --output: ${to} is also an input of this run. Write to another file.\n`,
      ]);
    }
    expect(box.read('docs/errors.md')).toBe(before);
  });

  it('are no documents of the next run where a link leads to them', async () => {
    link('docs', 'gen');
    configure({ from: ['docs'], to: ['gen/codes.md'] });
    for (let run = 0; run < 2; run++) {
      expect(await box.doctable('generate')).toMatchObject({ status: 0 });
      expect(box.read('docs/codes.md').match(/404/g)).toHaveLength(1);
    }
    expect(await box.doctable('check')).toMatchObject({ status: 0 });
  });

  describe('and are named after their catalogs', () => {
    const fields =
      '\n\n| Parameter | Type | Description |\n| --- | --- | --- |\n| user_id | string | The user |\n| age | integer | How old |\n';

    it.each([
      [
        'Package',
        '{name}.json',
        'package.json is used by doctable, npm or git. Write to another file.',
      ],
      [
        'Doctable',
        '{name}.config.json',
        'doctable.config.json is used by doctable, npm or git. Write to another file.',
      ],
      ['Aux', '{name}.json', '"aux.json" is a reserved name on Windows. Choose another name.'],
      [
        'Order',
        'docs/{name}.md',
        'docs/order.md is also an input of docs/order.md. Write to another file.',
      ],
      ['Order', '{name}.json', 'a symlink leads order.json out of the project.'],
      [
        'Order',
        'inside/{name}.md',
        'inside/order.md is also an input of docs/order.md. Write to another file.',
      ],
    ])('may not be, for the heading %s and %s', async (heading, path, why) => {
      box.write('docs/order.md', `# ${heading}${fields}`);
      link('../elsewhere.json', 'order.json');
      link('docs', 'inside');
      configure({ from: ['docs/order.md'], to: [path] });
      const before = box.read('doctable.config.json');
      expect(await generate('--force')).toBe(`2 catalogs[0].to[0]: ${why}\n`);
      expect(box.read('doctable.config.json')).toBe(before);
      expect(box.has('package.json')).toBe(false);
    });

    it('are none of them for `convert`, either', async () => {
      box.write('docs/order.md', `# Package${fields}`);
      const { status, stderr } = await box.doctable(
        'docs/order.md',
        '-o',
        '{name}.json',
        '--force',
      );
      expect([status, stderr]).toEqual([
        2,
        'doctable: --output: package.json is used by doctable, npm or git. Write to another file.\n',
      ]);
    });

    it('are no documents of the next run', async () => {
      box.write('docs/order.md', `# Pay${fields}`);
      configure({ from: ['docs'], to: ['docs/{name}.md'] });
      for (let run = 0; run < 2; run++)
        expect(await box.doctable('generate')).toMatchObject({ status: 0 });
      expect(await box.doctable('check')).toMatchObject({ status: 0 });
    });
  });
});
