import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bin = resolve('bin/doctable.js');
/** Of a shell at home: CI and a terminal with colours are other cases. */
const { GITHUB_ACTIONS: _, FORCE_COLOR: __, ...env } = process.env;
const page = '# Order errors\n\n| Code | Message |\n| --- | --- |\n| 404 | Order not found |\n';

/** The built program in a process of its own, in a folder of its own. */
describe('bin/doctable.js', () => {
  let folder = '';
  beforeAll(() => {
    if (!existsSync('dist/cli/cli.cjs')) throw new Error('Run npm run build first.');
    folder = mkdtempSync(join(tmpdir(), 'doctable-bin-'));
    writeFileSync(join(folder, 'errors.md'), page);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (
    args: string[],
    input = '',
  ): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [bin, ...args], { cwd: folder, env, input, encoding: 'utf8' });

  it('converts a file, and standard input', () => {
    const file = run(['errors.md']);
    expect(file).toMatchObject({ status: 0, stderr: '' });
    expect(file.stdout).toContain('OrderNotFound = 404,');
    const named = file.stdout
      .replaceAll('from errors.md', 'from stdin')
      .replaceAll('`doctable errors.md`', '`doctable -`');
    expect(run(['-'], page).stdout).toBe(named);
  });

  it('generates, checks, and leaves alone what is right', () => {
    const config = { catalogs: [{ from: ['errors.md'], to: ['out/errors.ts'] }] };
    writeFileSync(join(folder, 'doctable.config.json'), JSON.stringify(config));
    expect(run(['generate'])).toMatchObject({
      status: 0,
      stderr: '2 files: 2 written, 0 unchanged\n',
    });
    const before = statSync(join(folder, 'out/errors.ts')).mtimeMs;
    expect(run(['generate']).stderr).toBe('2 files: 0 written, 2 unchanged\n');
    expect(statSync(join(folder, 'out/errors.ts')).mtimeMs).toBe(before);
    expect(run(['check'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '2 files: 2 up to date\n',
    });
    writeFileSync(join(folder, 'errors.md'), `${page}| 410 | Order is gone |\n`);
    const stale = run(['check']);
    expect(stale.status).toBe(1);
    expect(stale.stdout).toContain(
      'errors.md:6:3 error missing-entry OrderIsGone 410 is missing from out/errors.ts.\n',
    );
    expect(readFileSync(join(folder, 'out/errors.ts'), 'utf8')).not.toContain('410');
  });

  it('finds doctable.config.ts from a folder below', () => {
    const project = join(folder, 'typed');
    mkdirSync(join(project, 'src/deep'), { recursive: true });
    writeFileSync(join(project, 'errors.md'), page);
    writeFileSync(
      join(project, 'doctable.config.ts'),
      `import { defineConfig } from 'doctable';
       const to: string[] = ['errors.ts'];
       export default defineConfig({ catalogs: [{ from: ['errors.md'], to }] });`,
    );
    const cwd = join(project, 'src/deep');
    const run = spawnSync(process.execPath, [bin, 'generate'], { cwd, encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stderr: '2 files: 2 written, 0 unchanged\n' });
    expect(readFileSync(join(project, 'errors.ts'), 'utf8')).toContain('OrderNotFound = 404,');
  });

  it('says what is wrong with a module', () => {
    writeFileSync(join(folder, 'broken.mjs'), 'export default nothing;');
    expect(run(['generate', '--config', 'broken.mjs'])).toMatchObject({
      status: 2,
      stderr: 'doctable: broken.mjs:1:16: cannot load config: nothing is not defined\n',
    });
  });

  it("formats with the project's own prettier", () => {
    const project = join(folder, 'formatted');
    mkdirSync(join(project, 'node_modules/prettier'), { recursive: true });
    writeFileSync(join(project, '.prettierrc.json'), '{}');
    writeFileSync(
      join(project, 'node_modules/prettier/index.js'),
      `exports.getFileInfo = async () => ({ ignored: false });
       exports.resolveConfig = async () => ({ mark: '// formatted' });
       exports.format = async (text, { mark }) => text + mark;`,
    );
    writeFileSync(join(project, 'errors.md'), page);
    const args = [bin, 'errors.md', '-o', 'errors.ts'];
    const run = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stderr: 'wrote errors.ts (1 entry)\n' });
    expect(readFileSync(join(project, 'errors.ts'), 'utf8')).toMatch(/\n\/\/ formatted$/);
  });

  it('says in a line what is wrong', () => {
    expect(run(['-'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'doctable: Standard input is empty. Pipe a document into doctable, or name one.\n',
    });
  });
});
