import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { interpret } from '../../src/interpret/catalog.ts';
import { render } from '../../src/writers/render.ts';
import { readRealDocument, realDocuments } from './documents.ts';

export const styles = ['enum', 'const', 'union'] as const;

/** A module for each document that has a catalog, the styles in turn, each in a folder of its style; gives how many. */
export async function writeModules(folder: string): Promise<number> {
  for (const style of styles) mkdirSync(join(folder, style));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  let modules = 0;
  for (const [index, path] of realDocuments().entries()) {
    const { document } = await readRealDocument(path);
    const { catalogs } = interpret([document]);
    if (catalogs.length === 0) continue;
    const style = styles[modules % styles.length] ?? 'enum';
    // The compilers name the module, and its first line the document.
    const name = `${style}/${index}.ts`;
    // Details are most of what there is to check, and are the same in every style.
    const details = style === 'const';
    const options = { style, details, guard: true, sources: [path], path: name };
    const [file] = await render(catalogs, options);
    writeFileSync(join(folder, name), file?.text ?? '');
    modules++;
  }
  return modules;
}
