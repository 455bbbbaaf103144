import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { interpret } from '../src/interpret/interpret.ts';
import { isRecord } from '../src/model/catalog.ts';
import { read } from '../src/readers/read.ts';
import { render } from '../src/writers/render.ts';
import { COMPILERS, complaints } from './compile.ts';

const folder = fileURLToPath(new URL('../../shared/meaning/documents', import.meta.url));
const paths = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.mdx?$/.test(path),
    )
  : [];

describe.skipIf(paths.length === 0)('interfaces (skipped without ../shared/meaning)', () => {
  test('of all structures compile', { timeout: 300_000 }, async () => {
    const modules = mkdtempSync(join(tmpdir(), 'doctable-'));
    let interfaces = 0;
    try {
      for (const [index, path] of paths.entries()) {
        const document = await read({ path, content: readFileSync(join(folder, path)) });
        const records = interpret([document]).catalogs.filter(isRecord);
        const [file] = await render(records, { target: 'ts', sources: [path] });
        interfaces += records.length;
        writeFileSync(join(modules, `m${index}.ts`), file?.text ?? '');
      }
      for (const compiler of COMPILERS)
        expect(await complaints(compiler, modules, ['*.ts'], { noEmit: true })).toBe('');
    } finally {
      rmSync(modules, { recursive: true });
    }
    expect(interfaces).toBeGreaterThan(100);
  });
});
