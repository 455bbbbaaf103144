import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXIT } from '../../src/cli/world.ts';
import { memoryWorld } from './memory-world.ts';

type Files = Record<string, string | Uint8Array>;

const page = '# Order errors\n\n| Code | Message |\n| --- | --- |\n| 404 | Order not found |\n';
const config = (to: readonly string[], more: object = {}): string =>
  JSON.stringify({ catalogs: [{ from: ['docs/*.md'], to }], ...more });

async function run(argv: string[], files: Files) {
  const world = memoryWorld(argv, files);
  const status = await main(world);
  const contents: Files = Object.fromEntries(world.contents);
  return { status, files: contents, stdout: world.stdout(), stderr: world.stderr() };
}

/** A project that has generated `src/old.ts`, and wants `src/new.ts` in its place. */
async function moved(more: object = {}): Promise<Files> {
  const before = {
    'docs/errors.md': page,
    'doctable.config.json': config(['src/old.ts', 'a.json']),
  };
  const { files } = await run(['generate'], before);
  return { ...files, 'doctable.config.json': config(['src/new.ts', 'a.json'], more) };
}

/** The lock's list, without its end. */
function listed(files: Files, lock = 'doctable.lock.json'): string[] {
  return Object.keys(JSON.parse(String(files[lock])).outputs).slice(0, -1);
}

describe('an output that the configuration no longer has', () => {
  it('is removed', async () => {
    const { status, files, stdout, stderr } = await run(['generate'], await moved());
    expect(status).toBe(EXIT.ok);
    expect(files).not.toHaveProperty(['src/old.ts']);
    expect(listed(files)).toEqual(['a.json', 'src/new.ts']);
    expect(stdout).toBe(
      'wrote src/new.ts (1 entry)\nwrote doctable.lock.json (1 entry)\nremoved src/old.ts\n',
    );
    expect(stderr).toBe('4 files: 2 written, 1 unchanged, 1 removed\n');
    expect(await run(['check'], files)).toMatchObject({ status: EXIT.ok });
  });

  it('would be removed, on a dry run', async () => {
    const project = await moved();
    const { files, stdout, stderr } = await run(['generate', '--dry-run'], project);
    expect(files).toEqual(project);
    expect(stdout).toContain('would remove src/old.ts\n');
    expect(stderr).toBe('4 files: 2 to write, 1 unchanged, 1 to remove\n');
  });

  it('is found by check', async () => {
    const project = await moved();
    const { status, stdout } = await run(['check'], project);
    expect(status).toBe(EXIT.no);
    expect(stdout).toContain(
      'src/old.ts:1:1 error orphaned-output File is no longer configured.\n',
    );
    const json = await run(['check', '--reporter', 'json'], project);
    expect(JSON.parse(json.stdout).files).toContainEqual({
      path: 'src/old.ts',
      state: 'orphaned',
      edited: false,
    });
  });

  it('may be left to the rules', async () => {
    const off = await run(
      ['check', '--reporter', 'json'],
      await moved({ rules: { 'orphaned-output': 'off' } }),
    );
    expect(off.stdout).not.toContain('orphaned-output');
  });

  it.each([
    ['changed', (text: string) => text.replace('= 404', '= 405')],
    [
      'in the middle of a merge',
      (text: string) => `<<<<<<< ours\n${text}=======\n>>>>>>> theirs\n`,
    ],
  ])('stays where it was %s, until --force', async (_, change) => {
    const project = await moved();
    const edited = { ...project, 'src/old.ts': change(String(project['src/old.ts'])) };
    const { status, files, stderr } = await run(['generate'], edited);
    expect(status).toBe(EXIT.no);
    expect(files['src/old.ts']).toBe(edited['src/old.ts']);
    expect(stderr).toContain(
      'src/old.ts:1:1 error orphaned-output is no longer configured, but has manual edits. ',
    );
    const check = await run(['check'], files);
    expect(check.status).toBe(EXIT.no);
    expect(check.stdout).toContain('orphaned-output');
    const forced = await run(['generate', '--force'], files);
    expect(forced.files).not.toHaveProperty(['src/old.ts']);
    expect(listed(forced.files)).toEqual(['a.json', 'src/new.ts']);
  });

  it('is forgotten where somebody has made it their own, even with --force', async () => {
    const mine = { ...(await moved()), 'src/old.ts': 'export const mine = 1;\n' };
    const { status, files, stderr } = await run(['generate', '--force'], mine);
    expect(status).toBe(EXIT.ok);
    expect(files['src/old.ts']).toBe(mine['src/old.ts']);
    expect(stderr).toContain('src/old.ts:1:1 warning orphaned-output ');
    expect(listed(files)).toEqual(['a.json', 'src/new.ts']);
    expect((await run(['generate'], files)).stderr).not.toContain('orphaned-output');
  });

  it('is forgotten where it is gone', async () => {
    const { 'src/old.ts': _, ...project } = await moved();
    const { status, files } = await run(['generate'], project);
    expect(status).toBe(EXIT.ok);
    expect(listed(files)).toEqual(['a.json', 'src/new.ts']);
  });

  it('stays while other files alone are looked at', async () => {
    const project = await moved();
    const asked = await run(['check', 'docs/errors.md', '--reporter', 'json'], project);
    expect(asked.stdout).not.toContain('orphaned');
    for (const file of ['src/old.ts', 'doctable.config.json']) {
      expect((await run(['check', file], project)).stdout).toContain(
        'src/old.ts:1:1 error orphaned-output',
      );
    }
  });

  it('is no document because a glob finds it, but is one by name', async () => {
    const generated = await run(['generate'], {
      'docs/errors.md': page,
      'doctable.config.json': config(['docs/old.md']),
    });
    const globbed = await run(['generate'], {
      ...generated.files,
      'doctable.config.json': config(['a.json']),
    });
    expect(globbed.status).toBe(EXIT.ok);
    expect(globbed.files).not.toHaveProperty(['docs/old.md']);
    expect(JSON.parse(String(globbed.files['a.json'])).catalogs).toHaveLength(1);
    const named = await run(['generate'], {
      ...generated.files,
      'doctable.config.json': '{ "catalogs": [{ "from": ["./docs/old.md"], "to": ["a.json"] }] }',
    });
    expect(named.status).toBe(EXIT.ok);
    expect(named.files).toHaveProperty(['docs/old.md']);
    expect(listed(named.files)).toEqual(['a.json']);
  });
});

describe('an output of a document with errors', () => {
  it('stays, and stays in the lock', async () => {
    const project = await moved();
    const broken = {
      ...project,
      'doctable.config.json': config(['src/old.ts']).replace('"to"', '"tables": ["Nowhere"], "to"'),
    };
    const { status, files } = await run(['generate'], broken);
    expect(status).toBe(EXIT.no);
    expect(files).toHaveProperty(['src/old.ts']);
    expect(listed(files)).toEqual(['src/old.ts']);
  });
});

describe('in several projects', () => {
  const own = (to: string): string => `{ "catalogs": [{ "from": ["e.md"], "to": ["${to}"] }] }`;
  const root = (more: object): string => JSON.stringify({ projects: ['a', 'b'], ...more });
  const start = {
    'doctable.config.json': root({ catalogs: [{ from: ['a/e.md'], to: ['a/x.ts', 'x.json'] }] }),
    'a/doctable.config.json': own('a.ts'),
    'a/e.md': page,
    'b/doctable.config.json': own('b.ts'),
    'b/e.md': page,
  };

  it('each lock knows its own, with paths from its folder', async () => {
    const { files } = await run(['generate'], start);
    const next = await run(['generate'], { ...files, 'b/doctable.config.json': own('c.ts') });
    expect(next.stdout).toContain('removed b/b.ts\n');
    expect(Object.keys(next.files)).toEqual(expect.arrayContaining(['a/a.ts', 'b/c.ts']));
    expect(listed(next.files, 'b/doctable.lock.json')).toEqual(['c.ts']);
  });

  it('one that another takes over stays', async () => {
    const { files } = await run(['generate'], start);
    const {
      status,
      files: after,
      stdout,
    } = await run(['generate'], {
      ...files,
      'doctable.config.json': root({ catalogs: [{ from: ['a/e.md'], to: ['x.json'] }] }),
      'a/doctable.config.json': own('x.ts'),
    });
    expect(status).toBe(EXIT.ok);
    expect(stdout).toContain('removed a/a.ts\n');
    expect(after).toHaveProperty(['a/x.ts']);
    expect(listed(after)).toEqual(['x.json']);
    expect(listed(after, 'a/doctable.lock.json')).toEqual(['x.ts']);
  });
});

describe('a lock that somebody else wrote', () => {
  const hostile = (path: string): Files => ({
    'docs/errors.md': page,
    'doctable.config.json': config(['a.json']),
    'doctable.lock.json': `{ "$comment": "", "version": 1, "outputs": { "${path}": "generated" }, "catalogs": {} }`,
  });

  it('has nothing removed outside the project', async () => {
    const { files: other } = await run(['generate'], {
      'docs/errors.md': page,
      'doctable.config.json': config(['x.ts']),
    });
    const outside = { ...hostile('../x.ts'), '../x.ts': String(other['x.ts']) };
    const { status, files, stderr } = await run(['generate', '--force'], outside);
    expect(status).toBe(EXIT.usage);
    expect(files).toEqual(outside);
    expect(stderr).toBe(
      'doctable: doctable.lock.json:1:57: "../x.ts" is outside the project. Remove the line.\n',
    );
  });

  it.each(['README.md', 'doctable.config.json', 'doctable.lock.json', 'docs'])(
    'has %s not removed',
    async (path) => {
      const project = { ...hostile(path), 'README.md': '# Mine\n' };
      const { files } = await run(['generate'], project);
      expect(Object.keys(files)).toEqual(expect.arrayContaining(Object.keys(project)));
    },
  );
});
