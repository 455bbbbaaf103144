import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interpret } from '../src/interpret/catalog.ts';
import { render } from '../src/writers/render.ts';
import { hasRealDocuments, readRealDocument, realDocuments } from './real-documents.ts';

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2022'],
  types: [],
  strict: true,
  declaration: true,
  isolatedDeclarations: true,
  verbatimModuleSyntax: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

const styles = ['enum', 'const', 'union'] as const;

/** A few more have tables today; much fewer would mean that hardly anything is tested. */
const MODULES = 150;

describe.skipIf(!hasRealDocuments)(
  'what real documents generate (skipped without ../shared/corpus)',
  () => {
    const work = mkdtempSync(join(tmpdir(), 'doctable-real-'));
    let modules = 0;

    /** A module for each document that has a catalog, the styles in turn. */
    beforeAll(async () => {
      for (const style of styles) mkdirSync(join(work, style));
      for (const [index, path] of realDocuments().entries()) {
        const { catalogs } = interpret([await readRealDocument(path)]);
        if (catalogs.length === 0) continue;
        const style = styles[modules % styles.length] ?? 'enum';
        // The compilers name the module, and its first line the document.
        const name = `${style}/${index}.ts`;
        // Details are most of what there is to check, and are the same in every style.
        const details = style === 'const';
        const options = { style, details, guard: true, sources: [path], path: name };
        const [file] = await render(catalogs, options);
        writeFileSync(join(work, name), file?.text ?? '');
        modules++;
      }
      writeFileSync(join(work, 'package.json'), '{ "type": "module" }');
    });

    afterAll(() => rmSync(work, { recursive: true }));

    /** What a compiler has to say of the modules in some folders. */
    async function complaints(compiler: string, include: readonly string[]): Promise<string> {
      const erasableSyntaxOnly = !include.includes('enum');
      const project = join(work, `${compiler}-${include.join('-')}.json`);
      const config = { compilerOptions: { ...compilerOptions, erasableSyntaxOnly }, include };
      writeFileSync(project, JSON.stringify(config));
      const tsc = resolve(`node_modules/${compiler}/bin/tsc`);
      const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', project]).catch(
        (failure: { stdout: string }) => failure,
      );
      return stdout;
    }

    it('is not little', () => {
      expect(modules).toBeGreaterThan(MODULES);
    });

    it('compiles with TypeScript 7, without syntax to compile away but for enums', async () => {
      expect(await complaints('typescript', ['enum'])).toBe('');
      expect(await complaints('typescript', ['const', 'union'])).toBe('');
    });

    it('compiles with TypeScript 5', async () => {
      expect(await complaints('typescript5', styles)).toBe('');
    });
  },
);
