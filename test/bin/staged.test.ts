import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';

describe('generate --staged', () => {
  let start: Sandbox;
  beforeAll(async () => {
    start = createSandbox();
    start.git('init', '--quiet');
    start.write('errors.md', page([404, 'Order not found']));
    start.write('other.md', page([1, 'Other']));
    const catalogs = [
      { from: ['errors.md'], to: ['src/errors.ts'] },
      { from: ['other.md'], to: ['src/other.ts'] },
    ];
    start.write('doctable.config.json', JSON.stringify({ catalogs }));
    expect((await start.doctable('generate')).status).toBe(0);
    start.git('add', '.');
    start.git('commit', '--quiet', '--message', 'first');
  });
  afterAll(() => start.remove());

  let box: Sandbox;
  beforeEach(() => {
    box = createSandbox(start);
  });
  afterEach(() => box.remove());

  it('writes and stages what the staged documents say', async () => {
    box.write('errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
    box.git('add', 'errors.md');
    expect(await box.doctable('generate', '--staged')).toMatchObject({ status: 0 });
    expect(box.git('show', ':src/errors.ts')).toContain('OrderIsGone = 410');
    expect(box.read('src/errors.ts')).toContain('OrderIsGone = 410');
    expect(box.git('status', '--porcelain')).toBe(
      ['M  doctable.lock.json', 'M  errors.md', 'M  src/errors.ts'].join('\n'),
    );
  });

  it('reads the staged text where the file has later edits', async () => {
    box.write('errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
    box.git('add', 'errors.md');
    box.write('errors.md', page([404, 'Order not found'], [410, 'Order is gone'], [411, 'Later']));
    expect((await box.doctable('generate', '--staged')).status).toBe(0);
    const staged = box.git('show', ':src/errors.ts');
    expect(staged).toContain('OrderIsGone = 410');
    expect(staged).not.toContain('Later');
    expect(box.read('errors.md')).toContain('Later');
  });

  describe('after a run that ended between the index and the disk', () => {
    let done: Sandbox;
    beforeAll(async () => {
      done = createSandbox(start);
      done.write('errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
      done.git('add', 'errors.md');
      await done.doctable('generate', '--staged');
    });
    afterAll(() => done.remove());
    beforeEach(() => {
      box.remove();
      box = createSandbox(done);
    });
    const isWhole = async (): Promise<void> => {
      expect((await box.doctable('generate', '--staged')).status).toBe(0);
      expect(box.git('diff', '--name-only')).toBe('');
      expect(box.git('show', ':src/errors.ts')).toContain('OrderIsGone = 410');
      expect((await box.doctable('check')).status).toBe(0);
    };

    it('writes what the disk lacks', async () => {
      box.run('sh', ['-c', 'git show HEAD:src/errors.ts > src/errors.ts']);
      await isWhole();
    });

    it('writes a file that is missing', async () => {
      box.run('rm', ['src/errors.ts']);
      await isWhole();
    });

    it('stages what the index lacks', async () => {
      box.git('reset', '--quiet', 'src/errors.ts', 'doctable.lock.json');
      await isWhole();
    });

    it('leaves an edit on the disk', async () => {
      box.write('src/errors.ts', `${box.read('src/errors.ts')}\nexport const mine = 1;\n`);
      expect((await box.doctable('generate', '--staged')).status).toBe(0);
      expect(box.read('src/errors.ts')).toContain('mine = 1');
      expect(box.git('show', ':src/errors.ts')).not.toContain('mine = 1');
    });
  });

  it('reads the staged text where the file is gone', async () => {
    const catalogs = [{ name: 'Failure', merge: true, from: ['*.md'], to: ['src/errors.ts'] }];
    box.write('doctable.config.json', JSON.stringify({ catalogs }));
    box.git('add', 'doctable.config.json');
    box.run('rm', ['other.md']);
    expect((await box.doctable('generate', '--staged')).status).toBe(0);
    expect(box.git('show', ':src/errors.ts')).toContain('Other = 1');
  });

  it('does the same from a folder of the repository', () => {
    box.write('errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
    box.git('add', 'errors.md');
    box.write('errors.md', page([404, 'Order not found'], [410, 'Order is gone'], [411, 'Later']));
    const { status } = box.run('sh', ['-c', 'cd src && doctable generate --staged']);
    expect(status).toBe(0);
    const staged = box.git('show', ':src/errors.ts');
    expect(staged).toContain('OrderIsGone = 410');
    expect(staged).not.toContain('Later');
    expect(box.read('src/errors.ts')).toBe(`${staged}\n`);
  });

  it('leaves edits alone that are not staged', async () => {
    box.write('errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
    box.git('add', 'errors.md');
    const edited = `${box.read('src/errors.ts')}// mine\n`;
    box.write('src/errors.ts', edited);
    expect((await box.doctable('generate', '--staged')).status).toBe(0);
    expect(box.read('src/errors.ts')).toBe(edited);
    expect(box.git('show', ':src/errors.ts')).toContain('OrderIsGone = 410');
  });

  it('does not touch what has nothing to do with the staged files', async () => {
    box.write('other.md', page([1, 'Other'], [2, 'Another']));
    box.write('errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
    box.git('add', 'errors.md');
    await box.doctable('generate', '--staged');
    expect(box.git('diff', '--cached', '--name-only')).not.toContain('other');
    expect(box.read('src/other.ts')).not.toContain('Another');
  });

  it('writes a file that git ignores without staging it', async () => {
    box.write('.gitignore', 'src/errors.ts\n');
    box.git('rm', '--quiet', '--cached', 'src/errors.ts');
    box.write('errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
    box.git('add', '.gitignore', 'errors.md');
    expect((await box.doctable('generate', '--staged')).status).toBe(0);
    expect(box.read('src/errors.ts')).toContain('OrderIsGone');
    expect(box.git('ls-files', 'src')).toBe('src/other.ts');
  });

  it.each([
    ['and from the disk', '', false],
    ['but not from the disk, where it has edits that are not staged', '// mine\n', true],
  ])(
    'removes an output that the configuration lost from what is staged, %s',
    async (_, edit, isThere) => {
      box.write('src/other.ts', box.read('src/other.ts') + edit);
      const catalogs = [{ from: ['errors.md'], to: ['src/errors.ts'] }];
      box.write('doctable.config.json', JSON.stringify({ catalogs }));
      box.git('add', 'doctable.config.json');
      expect(await box.doctable('generate', '--staged')).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('removed src/other.ts\n'),
      });
      expect(box.git('ls-files', 'src')).toBe('src/errors.ts');
      expect(box.git('show', ':doctable.lock.json')).not.toContain('"src/other.ts": "generated"');
      expect(box.has('src/other.ts')).toBe(isThere);
    },
  );

  it('does not overwrite what somebody wrote and has not staged', async () => {
    box.git('rm', '--quiet', '--cached', 'src/errors.ts');
    box.write('src/errors.ts', 'export const mine = 1;\n');
    box.write('errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
    box.git('add', 'errors.md');
    const { status, stderr } = await box.doctable('generate', '--staged');
    expect(status).toBe(2);
    expect(stderr).toContain('src/errors.ts was not generated by doctable');
    expect(box.read('src/errors.ts')).toBe('export const mine = 1;\n');
  });

  it('says so where there is no repository', async () => {
    const bare = createSandbox();
    bare.write('errors.md', page([1, 'A']));
    bare.write(
      'doctable.config.json',
      JSON.stringify({ catalogs: [{ from: ['errors.md'], to: ['a.ts'] }] }),
    );
    const { status, stderr } = await bare.doctable('generate', '--staged');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^doctable: Not in a git repository, which --staged /);
    bare.remove();
  });
});

describe('check with files', () => {
  let start: Sandbox;
  beforeAll(async () => {
    start = createSandbox();
    start.write('docs/errors.md', page([404, 'Order not found']));
    start.write('docs/other.md', page([1, 'Other']));
    const catalogs = [
      { from: ['docs/errors.md'], to: ['src/errors.ts'] },
      { from: ['docs/other.md'], to: ['src/other.ts'] },
    ];
    start.write('doctable.config.json', JSON.stringify({ catalogs }));
    expect((await start.doctable('generate')).status).toBe(0);
    start.write('docs/errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
  });
  afterAll(() => start.remove());

  let box: Sandbox;
  beforeEach(() => {
    box = createSandbox(start);
  });
  afterEach(() => box.remove());

  it.each([
    ['docs/other.md', 0],
    ['docs/errors.md', 1],
    ['src/errors.ts', 1],
    ['README.md', 0],
    ['doctable.config.json', 1],
  ])('%s: exit %i', async (path, status) => {
    expect((await box.doctable('check', path)).status).toBe(status);
    expect((await box.doctable('check', `${box.folder}/${path}`)).status).toBe(status);
  });
});
