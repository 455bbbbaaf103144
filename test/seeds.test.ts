import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type EnumCatalog, isEnum } from '../src/model/catalog.ts';
import type { TableDocument } from '../src/model/table.ts';
import { interpret } from '../src/pipeline/interpret.ts';
import { read } from '../src/readers/read.ts';
import { render } from '../src/writers/render.ts';
import { complaints } from './compile.ts';

/** Five real documents beside the checkout, read in place. */
const folder = fileURLToPath(new URL('../../shared/seeds', import.meta.url));
const paths = existsSync(folder) ? readdirSync(folder).sort() : [];

async function readSeed(number: number): Promise<TableDocument> {
  const path = paths[number] ?? '';
  return read({ path, content: readFileSync(join(folder, path)) });
}

async function catalogsOf(number: number): Promise<EnumCatalog[]> {
  const { catalogs } = await interpret([await readSeed(number)]);
  expect(catalogs.every(isEnum)).toBe(true);
  return catalogs.filter(isEnum);
}

async function keyOf(seed: number, value: number | string): Promise<string | undefined> {
  const entries = (await catalogsOf(seed)).flatMap((catalog) => catalog.entries);
  return entries.find((entry) => entry.value === value)?.key;
}

async function rowOf(seed: number, code: string): Promise<string[] | undefined> {
  const rows = (await readSeed(seed)).tables.flatMap((table) => table.rows);
  const row = rows.find((cells) => cells.some(({ text }) => text === code));
  return row?.map(({ text }) => text);
}

describe.skipIf(paths.length === 0)('the seeds (skipped without ../shared/seeds)', () => {
  it('have their tables and rows', async () => {
    const documents = await Promise.all(paths.map((_, index) => readSeed(index)));
    expect(documents.map(({ tables }) => tables.map(({ rows }) => rows.length))).toEqual([
      [30],
      [2, 32, 20, 13],
      [7, 30],
      [68],
      [58],
    ]);
    expect(documents.map(({ format }) => format)).toEqual([
      'markdown',
      'markdown',
      'text',
      'markdown',
      'rst',
    ]);
    expect(documents.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  it('read as the page does', async () => {
    expect(await rowOf(0, '153')).toEqual(['ErrInvalidToken', '153', 'Token 错误', '401']);
    expect(await rowOf(2, '100315')).toEqual([
      '100315',
      'API key invalid or disabled',
      'API Key 无效或已禁用。',
    ]);
    expect(await rowOf(2, '100316')).toEqual([
      '100316',
      'API key org mismatch',
      'API Key 对应企业与请求不匹配。',
    ]);
    expect((await rowOf(2, '100325'))?.[2]).toContain('(如 action_type 非法)');
    expect(await rowOf(2, '429')).toEqual(['429', '请求过于频繁(限流)']);
    expect((await rowOf(3, '1004'))?.[2]).toBe('签名计算错误，参考用户签名认证 章节');
  });

  it('keep the lines of the source', async () => {
    for (const [index, path] of paths.entries()) {
      const source = readFileSync(join(folder, path), 'utf8').split(/\r?\n/);
      const cells = (await readSeed(index)).tables.flatMap((table) => table.rows.flat());
      for (const { text, line, column } of cells) {
        const first = text.split(' ')[0] ?? '';
        expect(source[line - 1]?.slice(column - 1).startsWith(first.slice(0, 2))).toBe(true);
      }
    }
  });

  it('give the keys that a person would', async () => {
    expect(await keyOf(0, 153)).toBe('ErrInvalidToken');
    expect(await keyOf(2, 100303)).toBe('RecordNotFound');
    expect(await keyOf(3, 1000)).toBe('RequestUrlIsNotExist');
    expect(await keyOf(4, 200025)).toBe('NON_UPLOADABLE_FILES');
    expect(await keyOf(1, 4001)).toBe('MissingParameter');
    expect(await keyOf(1, '其他')).toBe('SystemError');
    const [http] = await catalogsOf(1);
    expect(http?.entries.map(({ value }) => value)).toEqual([200, '其他']);
  });
});

describe.skipIf(paths.length === 0)(
  'what the seeds generate (skipped without ../shared/seeds)',
  () => {
    const work = mkdtempSync(join(tmpdir(), 'doctable-seeds-'));
    const outDir = join(work, 'out');
    afterAll(() => rmSync(work, { recursive: true }));

    it('compiles in every style, and has the right values when it runs', async () => {
      for (const style of ['enum', 'const', 'union'] as const) {
        for (const [index, path] of paths.entries()) {
          const options = { style, details: true, guard: true, sources: [path] };
          const [file] = await render(await catalogsOf(index), options);
          writeFileSync(join(work, `${style}${index}.ts`), file?.text ?? '');
        }
      }
      writeFileSync(join(work, 'package.json'), '{ "type": "module" }');
      expect(await complaints('typescript', work, ['enum*.ts'], { outDir })).toBe('');
      const erasable = { outDir, erasableSyntaxOnly: true };
      expect(await complaints('typescript', work, ['const*.ts', 'union*.ts'], erasable)).toBe('');
      expect(await complaints('typescript5', work, ['*.ts'], { noEmit: true })).toBe('');

      const load = (name: string): Promise<Record<string, unknown>> =>
        import(pathToFileURL(join(outDir, `${name}.js`)).href);
      for (const style of ['enum', 'const']) {
        expect((await load(`${style}0`))['ApiErrorCode']).toMatchObject({
          OK: 0,
          ErrInvalidToken: 153,
        });
        const http = (await load(`${style}1`))['HttpErrorCode'] as object;
        expect(http).toMatchObject({ RequestReceived: 200, SystemError: '其他' });
        expect((await load(`${style}4`))['ErrorCode']).toMatchObject({
          NON_UPLOADABLE_FILES: 200025,
        });
      }
      const { isApiErrorCode, apiErrorCodeDetails } = await load('union0');
      expect(
        [153, 154, 96, 'OK', '153'].map(isApiErrorCode as (value: unknown) => boolean),
      ).toEqual([true, true, false, false, false]);
      expect(apiErrorCodeDetails).toMatchObject({ 153: { key: 'ErrInvalidToken' } });
    });
  },
);
