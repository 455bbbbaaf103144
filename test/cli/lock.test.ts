import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXIT } from '../../src/cli/world.ts';
import { memoryWorld } from './memory-world.ts';

type Files = Record<string, string | Uint8Array>;

const LOCK = 'doctable.lock.json';
const page = (...rows: string[]): string =>
  `# Order errors\n\n| Code | Message |\n| --- | --- |\n${rows.join('\n')}\n`;
const config = (catalog: object = {}): string =>
  JSON.stringify({ catalogs: [{ from: ['docs/errors.md'], to: ['src/errors.ts'], ...catalog }] });

const notFound = '| 404 | Order not found |';
const locked = '| 409 | Order is locked |';

/** `committed` are the files of the last commit; without, there is no repository. */
async function run(argv: string[], files: Files, committed?: Files) {
  const memory = memoryWorld(argv, files);
  const head = committed && memoryWorld([], committed).files;
  const world = {
    ...memory,
    committed: async (ref: string) => (ref === 'HEAD' && head) || memory.committed(ref),
  };
  const status = await main(world);
  return {
    status,
    files: Object.fromEntries(world.contents),
    written: world.written,
    stdout: world.stdout(),
    stderr: world.stderr(),
  };
}

/** The members of the enum, and the lines of the lock's entries. */
function namesIn(files: Files): { members: string[]; lock: string[] } {
  const lines = (path: string, pattern: RegExp): string[] =>
    [...String(files[path]).matchAll(pattern)].map(([, line = '']) => line);
  return {
    members: lines('src/errors.ts', /^ {2}(\w+ = .*),$/gm),
    lock: lines(LOCK, /^ {8}("[^"].*),$/gm),
  };
}

const project = { 'doctable.config.json': config(), 'docs/errors.md': page(notFound, locked) };

describe('generate', () => {
  it('keeps names when a message is reworded, and locks what is new', async () => {
    const { files } = await run(['generate'], project);
    const reworded = page('| 404 | No such order |', '| 410 | Order is gone |', locked);
    const after = await run(['generate'], { ...files, 'docs/errors.md': reworded });
    expect(namesIn(after.files)).toEqual({
      members: ['OrderNotFound = 404', 'OrderIsGone = 410', 'OrderIsLocked = 409'],
      lock: ['"404": "OrderNotFound"', '"409": "OrderIsLocked"', '"410": "OrderIsGone"'],
    });
  });

  it('retires what is removed, and gives its name to no other', async () => {
    const { files } = await run(['generate'], project);
    const removed = await run(['generate'], { ...files, 'docs/errors.md': page(locked) });
    const without = {
      ...removed.files,
      'docs/errors.md': page(locked, '| 4004 | Order not found |'),
    };
    expect(namesIn((await run(['generate'], without)).files)).toEqual({
      members: ['OrderIsLocked = 409', 'OrderNotFound4004 = 4004'],
      lock: [
        '"404": "OrderNotFound (retired)"',
        '"409": "OrderIsLocked"',
        '"4004": "OrderNotFound4004"',
      ],
    });
  });

  it('keeps what is removed as deprecated, where that is wanted', async () => {
    const { files } = await run(['generate'], project);
    const without = {
      ...files,
      'docs/errors.md': page(locked),
      'doctable.config.json': config({ retired: 'deprecate' }),
    };
    const after = await run(['generate'], without);
    expect(String(after.files['src/errors.ts'])).toContain(
      '  /** @deprecated No longer documented. */\n  OrderNotFound = 404,\n',
    );
    const again = await run(['generate'], after.files);
    expect(again).toMatchObject({ status: EXIT.ok, written: [] });
    const back = await run(['generate'], { ...after.files, 'docs/errors.md': page(notFound) });
    expect(namesIn(back.files).members).toEqual(['OrderNotFound = 404', 'OrderIsLocked = 409']);
  });

  it('takes a key that the lock was given by hand, and an override before it', async () => {
    const { files } = await run(['generate'], project);
    const lock = String(files[LOCK]).replace('OrderNotFound', 'Missing');
    const edited = await run(['generate'], { ...files, [LOCK]: lock });
    expect(namesIn(edited.files).members).toEqual(['Missing = 404', 'OrderIsLocked = 409']);
    const overridden = await run(['generate'], {
      ...edited.files,
      'doctable.config.json': config({ keys: { overrides: { 404: 'NoOrder' } } }),
    });
    expect(namesIn(overridden.files).lock).toEqual(['"404": "NoOrder"', '"409": "OrderIsLocked"']);
  });

  it('makes names afresh with --update-names only', async () => {
    const { files } = await run(['generate'], project);
    const reworded = { ...files, 'docs/errors.md': page('| 404 | No such order |') };
    const after = await run(['generate', '--update-names'], reworded);
    expect(namesIn(after.files)).toEqual({
      members: ['NoSuchOrder = 404'],
      lock: ['"404": "NoSuchOrder"', '"409": "OrderIsLocked (retired)"'],
    });
  });

  it('moves what is locked along with an output', async () => {
    const { files } = await run(['generate'], project);
    const moved = await run(['generate'], {
      ...files,
      'docs/errors.md': page('| 404 | No such order |'),
      'doctable.config.json': config({ to: ['lib/errors.ts'] }),
    });
    expect(String(moved.files['lib/errors.ts'])).toContain('OrderNotFound = 404');
    expect(String(moved.files[LOCK])).toContain('"lib/errors.ts": {');
    expect(String(moved.files[LOCK])).not.toContain('src/errors.ts');
  });

  it('leaves the lock of a broken document alone', async () => {
    const { files } = await run(['generate'], project);
    const broken = await run(['generate'], {
      ...files,
      'doctable.config.json': config({ tables: ['Nowhere'] }),
    });
    expect(broken).toMatchObject({ status: EXIT.no, written: [] });
    expect(broken.files[LOCK]).toBe(files[LOCK]);
  });

  it('shows the lock on a dry run and does not write it', async () => {
    const { stdout, written } = await run(['generate', '--dry-run'], project);
    expect(stdout).toContain('would write doctable.lock.json (2 entries)\n');
    expect(written).toEqual([]);
  });

  it('says where a merge of the lock stopped', async () => {
    const { files } = await run(['generate'], project);
    const lock = String(files[LOCK]).replace('        "409"', '<<<<<<< HEAD\n        "409"');
    const { status, stderr, written } = await run(['generate'], { ...files, [LOCK]: lock });
    expect({ status, written }).toEqual({ status: EXIT.usage, written: [] });
    expect(stderr).toMatch(
      /^doctable: doctable\.lock\.json:12:1: Broken merge conflict markers\. Keep .*\n$/,
    );
  });

  it('takes what both sides of a merge have, and settles the rest by the documents', async () => {
    const { files } = await run(['generate'], project);
    const sides = [
      '<<<<<<< HEAD',
      '        "409": "OrderIsLocked",',
      '        "410": "Gone",',
      '||||||| base',
      '=======',
      '        "410": "OrderIsGone",',
      '        "411": "Gone",',
      '>>>>>>> main',
    ].join('\n');
    const lock = String(files[LOCK]).replace('        "409": "OrderIsLocked",', sides);
    const rows = [notFound, locked, '| 410 | Order gone |', '| 411 | Order is late |'];
    const merged = { ...files, [LOCK]: lock, 'docs/errors.md': page(...rows) };
    expect((await run(['check'], merged)).status).toBe(EXIT.no);
    expect(namesIn((await run(['generate'], merged)).files).lock).toEqual([
      '"404": "OrderNotFound"',
      '"409": "OrderIsLocked"',
      '"410": "Gone"',
      '"411": "OrderIsLate"',
    ]);
  });

  it('lets the names of rows that no commit has yet follow their document', async () => {
    const { files: committed } = await run(['generate'], project);
    const typed = { ...committed, 'docs/errors.md': page(notFound, locked, '| 410 | Ord |') };
    const once = await run(['generate'], typed, committed);
    expect(namesIn(once.files).members).toContain('Ord = 410');
    const done = page('| 404 | No such order |', locked, '| 411 | Order is gone |');
    const after = await run(['generate'], { ...once.files, 'docs/errors.md': done }, committed);
    expect(namesIn(after.files)).toEqual({
      members: ['OrderNotFound = 404', 'OrderIsLocked = 409', 'OrderIsGone = 411'],
      lock: ['"404": "OrderNotFound"', '"409": "OrderIsLocked"', '"411": "OrderIsGone"'],
    });
    expect(after.stderr).not.toContain('retired');
  });
});

describe('check', () => {
  it('misses a lock that is not there', async () => {
    const { [LOCK]: _, ...files } = (await run(['generate'], project)).files;
    const { status, stdout } = await run(['check'], files);
    expect(stdout).toBe('doctable.lock.json:1:1 error missing-output File does not exist.\n');
    expect(status).toBe(EXIT.no);
  });

  it('names what the lock does not have yet, and what is to be retired', async () => {
    const { files } = await run(['generate'], project);
    const changed = page(notFound, '| 410 | Order is gone |');
    const { stdout } = await run(['check'], { ...files, 'docs/errors.md': changed });
    expect(stdout).toContain(`${LOCK}:1:1 error stale-output File is out of date.\n`);
    expect(stdout).toContain('\n+        "410": "OrderIsGone",\n');
  });
});

describe('convert', () => {
  it('keeps to itself, whatever the lock says', async () => {
    const { files } = await run(['generate'], project);
    const reworded = { ...files, 'docs/errors.md': page('| 404 | No such order |') };
    expect((await run(['docs/errors.md'], reworded)).stdout).toContain('NoSuchOrder = 404,');
  });
});
