import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Run, type Sandbox, createSandbox, page } from './sandbox.ts';

let box: Sandbox;
beforeEach(() => {
  box = createSandbox();
  box.write('docs/errors.md', page([404, 'Order not found']));
  configure();
});
afterEach(() => {
  box.run('chmod', ['-R', 'u+rwX', '.']);
  box.remove();
});

function configure(catalog: object = {}): void {
  const catalogs = [{ from: ['docs/errors.md'], to: ['src/errors.ts'], ...catalog }];
  box.write('doctable.config.json', JSON.stringify({ catalogs }));
}

/** A configuration that is code, instead of the other. */
function module(text: string, name = 'doctable.config.mjs'): void {
  box.run('rm', ['doctable.config.json']);
  box.write(name, text);
}

const failed = (...lines: string[]): Run => ({
  status: 2,
  stdout: '',
  stderr: lines.map((line) => `doctable: ${line}\n`).join(''),
});

/** Leaves the socket of a server that was killed. */
function socketAt(path: string): string {
  const script = `require("net").createServer().listen("${path}", () => process.kill(process.pid, 9))`;
  return `node -e '${script}'; test -S ${path}`;
}

describe('where a file is to be written', () => {
  it.each([
    [
      'there is a folder',
      'mkdir -p src/errors.ts',
      'src/errors.ts cannot be written: it is a directory. Move it, or choose another name.',
    ],
    [
      'there is a file for its folder',
      'echo > src',
      'src/errors.ts cannot be written: a file has the name of its directory. Move it, or choose another name.',
    ],
    [
      'there is a socket',
      `mkdir src; ${socketAt('src/errors.ts')}`,
      'src/errors.ts cannot be written: not a regular file.',
    ],
    [
      'there is a folder for the lock',
      'mkdir doctable.lock.json',
      'doctable.lock.json cannot be written: it is a directory. Move it, or choose another name.',
    ],
  ])('%s', async (_, command, message) => {
    box.run('sh', ['-c', command]);
    expect(await box.doctable('generate', '--quiet')).toEqual(failed(message));
  });

  it('a name is too long', async () => {
    const name = `${'a'.repeat(300)}.ts`;
    configure({ to: [name] });
    expect(await box.doctable('generate')).toEqual(
      failed(`${name} cannot be written: file name too long.`),
    );
  });

  it.each(['generate', 'check'])('a name has a NUL, for %s', async (command) => {
    configure({ to: ['src/a\0.ts'] });
    expect(await box.doctable(command)).toEqual(
      failed(
        'doctable.config.json:1:47: catalogs[0].to[0]: "src/a\uFFFD.ts" is not a valid file name.',
      ),
    );
  });

  it('the disk is full', async () => {
    const { status, stderr } = box.run('sh', ['-c', 'doctable docs/errors.md > /dev/full']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'doctable: standard output cannot be written: no space left on disk.\n',
    });
    expect(await box.doctable('docs/errors.md', '-t', 'ts', '-o', '/dev/full')).toEqual(
      failed('/dev/full cannot be written: no space left on disk.'),
    );
  });
});

describe('what is no file', () => {
  it('is written to, and stays what it is', () => {
    const written = {
      status: 0,
      stdout: expect.stringContaining('OrderNotFound = 404'),
    };
    const through = 'doctable docs/errors.md -t ts -o /dev/stdout | cat';
    expect(box.run('sh', ['-c', through])).toEqual({
      ...written,
      stderr: 'wrote /dev/stdout (1 entry)\n',
    });
    const piped =
      'mkfifo pipe; cat pipe & doctable docs/errors.md -t ts -o pipe; wait; test -p pipe';
    expect(box.run('sh', ['-c', piped])).toEqual({ ...written, stderr: 'wrote pipe (1 entry)\n' });
  });

  it.each([
    ['a pipe', 'mkfifo docs/a.md'],
    ['a socket', socketAt('docs/a.md')],
  ])('is no document: %s', async (kind, command) => {
    box.run('sh', ['-c', command]);
    const message = `docs/a.md is ${kind}, not a file. To read the output of a program, pipe it into \`doctable -\`.`;
    expect(await box.doctable('docs/a.md')).toEqual(failed(message));
    configure({ from: ['docs/a.md'] });
    expect(await box.doctable('generate')).toEqual(failed(message));
    configure({ from: ['docs/*.md'] });
    expect(await box.doctable('generate')).toEqual(
      failed(
        'docs/a.md is a pipe or a device, or was deleted while doctable was running. Exclude it.',
      ),
    );
  });

  it('is no configuration', async () => {
    box.run('sh', ['-c', 'rm doctable.config.json; mkdir doctable.config.json']);
    expect(await box.doctable('check')).toEqual(
      failed(
        'doctable.config.json cannot be read: it is a directory. Move it, or pass --config <file>.',
      ),
    );
  });
});

describe('what its permissions forbid', () => {
  /** As somebody who may not do everything. */
  const asUser = async (...args: string[]): Promise<Run> =>
    process.getuid?.() === 0
      ? box.run('setpriv', [
          '--reuid=65534',
          '--regid=65534',
          '--clear-groups',
          'doctable',
          ...args,
        ])
      : await box.doctable(...args);
  beforeEach(async ({ skip }) => {
    chmodSync(box.folder, 0o755);
    if ((await asUser('--version')).status !== 0)
      skip('Nobody else can run doctable or Node here.');
  });

  it('to read', async () => {
    chmodSync(join(box.folder, 'docs/errors.md'), 0);
    const message = 'docs/errors.md cannot be read: permission denied.';
    expect(await asUser('docs/errors.md')).toEqual(failed(message));
    expect(await asUser('check')).toEqual(failed(message));
    chmodSync(join(box.folder, 'docs'), 0);
    expect(await asUser('docs/errors.md')).toEqual(failed(message));
  });

  it('to write', async () => {
    mkdirSync(join(box.folder, 'src'));
    chmodSync(join(box.folder, 'src'), 0o555);
    expect(await asUser('generate')).toEqual(
      failed('src/errors.ts cannot be written: permission denied.'),
    );
  });
});

const ENDED =
  'Exited before it was done. Your config may call process.exit() or wait on a promise that never settles.';

describe('a configuration that is code', () => {
  it.each([
    ['throws', '\nthrow new Error("boom")', 'doctable.config.mjs:2:7: cannot load config: boom'],
    [
      'rejects',
      'await Promise.reject(new Error("boom"))',
      'doctable.config.mjs:1:22: cannot load config: boom',
    ],
    ['throws nothing', 'throw undefined', 'doctable.config.mjs: cannot load config: undefined'],
    [
      'throws when it is read',
      'export default { get catalogs() { throw new Error("boom") } }',
      'doctable.config.mjs:1:41: cannot read config: boom',
    ],
    [
      'is a proxy that throws',
      'export default new Proxy({}, { ownKeys() { throw "boom" }, get() { throw "boom" } })',
      'doctable.config.mjs: cannot load config: boom',
    ],
    [
      'holds itself',
      'const a = { catalogs: [] }; a.catalogs = a; export default a',
      'doctable.config.mjs: catalogs: expected a list, got an object.',
    ],
  ])('%s', async (_, text, message) => {
    module(text);
    expect(await box.doctable('check')).toEqual(failed(message));
  });

  it.each([
    [
      'is no JavaScript',
      '\n\nexport default {{',
      "doctable.config.mjs: cannot load config: Unexpected token '{' (run `node doctable.config.mjs` to see where)",
    ],
    ['never comes to an end', 'await new Promise(() => {})', ENDED],
    ['ends the process', 'process.exit(0)', ENDED],
  ])('%s, in a process of its own', (_, text, message) => {
    module(text);
    expect(box.run('doctable', ['check'])).toEqual(failed(message));
  });

  it('may be a proxy', async () => {
    module(
      'export default new Proxy({ catalogs: [{ from: ["docs/errors.md"], to: ["a.ts"] }] }, {})',
    );
    expect(await box.doctable('generate')).toMatchObject({ status: 0 });
  });

  it('is TypeScript', async () => {
    module(
      'interface A {\n  b: string;\n}\nconst a: A = { b: "boom" };\nthrow new Error(a.b);',
      'doctable.config.ts',
    );
    expect(await box.doctable('check')).toEqual(
      failed('doctable.config.ts:5: cannot load config: boom'),
    );
  });

  it('fails later on', () => {
    module('setTimeout(() => { throw new Error("late") }); await new Promise(() => {})');
    const { status, stderr } = box.run('doctable', ['check']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^doctable: Uncaught error, in your config or in doctable:\nError: late\n/,
    );
  });
});

describe('what is nested too deep', () => {
  const nested = (open: string, close: string): string =>
    open.repeat(20_000) + close.repeat(20_000);
  it.each([
    ['doctable.config.json', nested('[', ']')],
    ['doctable.config.json', nested('{"catalogs":', '}')],
    ['doctable.config.yaml', nested('[', ']')],
    ['doctable.lock.json', nested('[', ']')],
    ['package.json', nested('{"doctable":', '}')],
  ])('%s', async (path, text) => {
    if (path !== 'doctable.lock.json') box.run('rm', ['doctable.config.json']);
    box.write(path, text);
    const { status, stderr } = await box.doctable(
      'check',
      '--config',
      path.replace('lock', 'config'),
    );
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `doctable: ${path}: nested too deep.${path.includes('lock') ? ' Restore it from git.' : ''}\n`,
    });
  });
});

describe('a lock', () => {
  it('of a later version', async () => {
    box.write('doctable.lock.json', '{\n  "version": 2,\n  "entries": []\n}');
    expect(await box.doctable('check')).toEqual(
      failed(
        'doctable.lock.json:2:14: written by a newer doctable, lock version 2. Update doctable.',
      ),
    );
  });

  it('that is something else', async () => {
    box.write('doctable.lock.json', '{ "version": 1, "catalogs": [], "more": 1 }');
    expect(await box.doctable('check')).toEqual(
      failed(
        'doctable.lock.json:1:1: "$comment": required key is missing.',
        'doctable.lock.json:1:29: "catalogs": expected an object, got a list.',
        'doctable.lock.json:1:41: "more": unknown key. Known: $comment, version, outputs, catalogs.',
      ),
    );
  });
});

it('a working folder that is gone', () => {
  const { status, stderr } = box.run('sh', [
    '-c',
    'mkdir gone && cd gone && rmdir ../gone && doctable check',
  ]);
  expect(status).toBe(2);
  expect(stderr).toContain('doctable: The current directory no longer exists.\n');
});

describe('a reader that stops early', () => {
  it('is nothing to speak of', () => {
    for (let number = 0; number < 300; number++) {
      box.write(`docs/${number}.md`, page([number, 'Order not found']));
    }
    expect(box.run('sh', ['-c', 'doctable inspect --json docs | head -c 9'])).toEqual({
      status: 0,
      stdout: '{"version',
      stderr: '',
    });
  });

  it('does not change the answer', () => {
    const { status, stderr } = box.run('bash', [
      '-c',
      'doctable check -q | true; exit $PIPESTATUS',
    ]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const closed = 'doctable generate 2>&1 >/dev/null | true; exit $PIPESTATUS';
    expect(box.run('bash', ['-c', closed])).toMatchObject({ status: 0, stderr: '' });
    expect(box.has('src/errors.ts')).toBe(true);
  });
});
