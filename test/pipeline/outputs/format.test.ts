import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { diskWorld } from '../../../src/cli/disk-world.ts';
import { isFormatted, projectFormatter } from '../../../src/pipeline/outputs/format.ts';
import { findExecutable } from '../../../src/pipeline/formatters/executable.ts';
import { memoryWorld } from '../../cli/memory-world.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctable-format-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text, { mode: 0o755 });
}

/** A formatter that indents with tabs, and writes down how it was called. */
function install(program: string, script = 'print(input.replaceAll("  ", "\\t"));'): void {
  const lines = [
    `#!${process.execPath}`,
    'const { appendFileSync, readFileSync } = require("node:fs");',
    'const input = readFileSync(0, "utf8");',
    'const print = (text) => process.stdout.write(text);',
    `appendFileSync(${JSON.stringify(join(folder, 'calls'))}, JSON.stringify([process.cwd(), ...process.argv.slice(2)]) + "\\n");`,
    script,
  ];
  write(`node_modules/.bin/${program}`, lines.join('\n'));
}

function installPrettier(): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(resolve('node_modules/prettier'), join(folder, 'node_modules/prettier'));
}

function calls(): string[][] {
  const lines = readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

const format = (path: string, text: string): Promise<string> =>
  projectFormatter(folder)(path, text);

describe('an output is formatted', () => {
  it.each([
    ['biome.json', 'biome', ['format', '--stdin-file-path=src/a.ts']],
    ['.biome.jsonc', 'biome', ['format', '--stdin-file-path=src/a.ts']],
    ['.oxfmtrc.json', 'oxfmt', ['--stdin-filepath=src/a.ts']],
    ['oxfmt.config.ts', 'oxfmt', ['--stdin-filepath=src/a.ts']],
  ])('by the program that %s asks for', async (config, program, args) => {
    write(config, '{}');
    install(program);
    expect(await format('src/a.ts', '{\n  a\n}\n')).toBe('{\n\ta\n}\n');
    expect(calls()).toEqual([[folder, ...args]]);
    expect(isFormatted(join(folder, 'src'))).toBe(true);
  });

  it('by none where none is configured', async () => {
    install('biome');
    expect(await format('a.ts', '  a\n')).toBe('  a\n');
    expect(isFormatted(folder)).toBe(false);
  });

  it.each([
    ['biome', '@biomejs/biome'],
    ['oxfmt', 'oxfmt'],
  ])('by %s where the project depends on it', async (program, name) => {
    write('package.json', JSON.stringify({ devDependencies: { [name]: '1' } }));
    install(program);
    expect(await format('src/a.ts', '  a\n')).toBe('\ta\n');
    expect(isFormatted(join(folder, 'src'))).toBe(true);
  });

  it('by the defaults of prettier where the project depends on it', async () => {
    write('package.json', '{ "dependencies": { "prettier": "3" } }');
    installPrettier();
    expect(await format('a.ts', "a('b')\n")).toBe('a("b");\n');
  });

  it('as it is configured rather than by another that a package nearer by depends on', async () => {
    write('biome.json', '{}');
    write('packages/a/package.json', '{ "devDependencies": { "prettier": "3" } }');
    install('biome');
    installPrettier();
    expect(await format('packages/a/a.ts', '  a("b")\n')).toBe('\ta("b")\n');
  });

  it('by none that a package only speaks of', async () => {
    write('package.json', '{ "keywords": ["prettier"], "peerDependencies": { "prettier": "3" } }');
    expect(await format('a.ts', '  a\n')).toBe('  a\n');
  });

  it('as the nearest configuration says, from its folder', async () => {
    write('.prettierrc', '{}');
    write('packages/a/biome.json', '{}');
    install('biome');
    expect(await format('packages/a/src/a.ts', '  a\n')).toBe('\ta\n');
    expect(calls()).toEqual([[join(folder, 'packages/a'), 'format', '--stdin-file-path=src/a.ts']]);
  });

  it('only once, by prettier, where one folder configures several', async () => {
    write('package.json', '{ "prettier": { "singleQuote": true } }');
    write('biome.json', '{}');
    install('biome');
    installPrettier();
    expect(await format('a.ts', 'a("b");\n')).toBe("a('b');\n");
    expect(calls).toThrow('ENOENT');
  });

  it.each([
    [
      'biome.json',
      'biome',
      'print(input); console.error("The content was not formatted because the formatter is currently disabled."); process.exitCode = 1;',
    ],
    [
      '.oxfmtrc.json',
      'oxfmt',
      'console.error("Unsupported file type for stdin-filepath"); process.exitCode = 1;',
    ],
  ])('not at all where %s leaves it alone', async (config, program, script) => {
    write(config, '{}');
    install(program, script);
    expect(await format('a.rst', '  a\n')).toBe('  a\n');
  });

  it('not at all where prettier knows no such language', async () => {
    write('.prettierrc', '{}');
    installPrettier();
    expect(await format('a.rst', '  a\n')).toBe('  a\n');
  });

  it.each(['src/.prettierignore', '.prettierignore'])(
    'not where %s names it, whichever folder it is asked from',
    async (path) => {
      write('.prettierrc', '{}');
      write(path, 'a.ts\n');
      installPrettier();
      for (const root of [folder, join(folder, 'docs')]) {
        const inRoot = projectFormatter(root);
        expect(await inRoot(join(folder, 'src/a.ts'), '  a\n')).toBe('  a\n');
        expect(await inRoot(join(folder, 'src/b.ts'), '  b\n')).toBe('b;\n');
      }
    },
  );

  it('by .editorconfig, too, as the command of prettier does, and by what it says now', async () => {
    write('.prettierrc', '{}');
    write('.editorconfig', 'root = true\n[*]\nindent_style = tab\n');
    installPrettier();
    expect(await format('a.ts', 'if (a) {\n  b();\n}\n')).toBe('if (a) {\n\tb();\n}\n');
    write('.editorconfig', 'root = true\n[*]\nindent_size = 4\n');
    expect(await format('a.ts', 'if (a) {\n  b();\n}\n')).toBe('if (a) {\n    b();\n}\n');
  });

  it('by what a package.json with a byte order mark says', async () => {
    write('package.json', '\uFEFF{ "prettier": {} }');
    installPrettier();
    expect(await format('a.ts', '  a\n')).toBe('a;\n');
  });
});

describe('a formatter', () => {
  it.each([
    [
      'fails',
      'console.error("\\n\\u001b[31mbiome.json:1:3 parse ━━━━\\n\\n  × Unknown key.\\n  more"); process.exitCode = 1;',
      'Biome cannot format src/a.ts: biome.json:1:3 parse × Unknown key.',
    ],
    ['gives nothing', '', 'Biome cannot format src/a.ts: no message'],
    [
      'dies in the middle',
      'process.stdout.write("a", () => process.kill(process.pid, "SIGKILL"));',
      'Biome cannot format src/a.ts: no message',
    ],
  ])('that %s is an error of a line', async (_, script, message) => {
    write('biome.json', '{}');
    install('biome', script);
    await expect(format('src/a.ts', 'a\n')).rejects.toMatchObject({ name: 'UsageError', message });
  });

  it.each([
    [
      'biome.jsonc',
      'biome.jsonc configures Biome, which is not installed. Run `npm install`, or `npm install --save-dev @biomejs/biome`.',
    ],
    [
      '.oxfmtrc.jsonc',
      '.oxfmtrc.jsonc configures oxfmt, which is not installed. Run `npm install`, or `npm install --save-dev oxfmt`.',
    ],
    [
      '.prettierrc',
      'Prettier is configured in .prettierrc, but not installed. Run `npm install`, or `npm install --save-dev prettier`.',
    ],
  ])('that is missing is an error that says what to do: %s', async (config, message) => {
    write(config, '{}');
    await expect(format('a.ts', 'a\n')).rejects.toMatchObject({ name: 'UsageError', message });
  });

  it.each([
    ['a configuration that is none', '.prettierrc', '{ "semi": false,'],
    ['a plugin that is not installed', '.prettierrc', '{ "plugins": ["prettier-plugin-nowhere"] }'],
  ])('that has %s is an error of a line', async (_, path, text) => {
    write(path, text);
    installPrettier();
    await expect(format('src/a.ts', 'a\n')).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(/^prettier cannot format src\/a\.ts: .+$/),
    });
  });

  it('that a broken package.json may configure is an error that names it', async () => {
    write('package.json', '{ "devDependencies": { "prettier": "3" },\n<<<<<<< HEAD\n');
    const message = `${join(folder, 'package.json')} is not valid JSON.`;
    await expect(format('a.ts', 'a\n')).rejects.toMatchObject({ name: 'UsageError', message });
  });

  it('that cannot be started is an error, too', async () => {
    write('biome.json', '{}');
    write('node_modules/.bin/biome', '#!/nowhere/node\n');
    await expect(format('a.ts', 'a\n')).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(/^Cannot run .*node_modules\/\.bin\/biome: /),
    });
  });

  it('is run by Node on Windows, where no script is run by its name', () => {
    write('node_modules/.bin/biome', '');
    write('node_modules/@biomejs/biome/package.json', '{ "bin": { "biome": "bin/biome" } }');
    const biome = { package: '@biomejs/biome', program: 'biome' };
    expect(findExecutable(join(folder, 'src'), biome, 'win32')).toEqual({
      path: process.execPath,
      args: [join(folder, 'node_modules/@biomejs/biome/bin/biome')],
    });
  });
});

it('formats alike in generate and check, from every folder', { timeout: 30_000 }, async () => {
  const page = '# Errors\n\n| Code | Message |\n| --- | --- |\n| 404 | Not found |\n';
  write('docs/errors.md', page);
  write('biome.json', '{}');
  install('biome');
  write(
    'doctable.config.json',
    '{ "catalogs": [{ "from": ["docs/errors.md"], "to": ["src/errors.ts", "src/errors.json"] }] }',
  );
  const run = async (where: string, ...argv: string[]) => {
    const disk = diskWorld(join(folder, where), (url) => import(url));
    const world = { ...memoryWorld(argv), ...disk, cwd: join(folder, where) };
    return { status: await main(world), stderr: world.stderr() };
  };
  expect(await run('.', 'generate')).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, 'src/errors.ts'), 'utf8')).toContain('\n\tNotFound = 404,\n');
  expect(readFileSync(join(folder, 'doctable.lock.json'), 'utf8')).toContain('\n\t"version": 1,\n');
  expect(calls()).toHaveLength(3);
  expect(await run('src', 'check')).toMatchObject({ status: 0 });
  expect(await run('.', 'check')).toMatchObject({ status: 0 });
  expect(calls().map(([where]) => where)).toEqual(Array.from({ length: 9 }, () => folder));
});
