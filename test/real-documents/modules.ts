import { interpret } from '../../src/interpret/interpret.ts';
import type { TableDocument } from '../../src/model/table.ts';
import { render } from '../../src/writers/render.ts';
import type { RenderedFile } from '../../src/writers/rendered-file.ts';

export const styles = ['enum', 'const', 'union'] as const;

/** The module of a document, in a folder of its style, which its number tells; none where there is no catalog. */
export async function moduleOf(
  document: TableDocument,
  number: number,
): Promise<RenderedFile | undefined> {
  const { catalogs } = interpret([document]);
  if (catalogs.length === 0) return undefined;
  const style = styles[number % styles.length] ?? 'enum';
  // The compilers name the module, and its first line the document.
  const path = `${style}/${number}.ts`;
  // Details are most of what there is to check, and are the same in every style.
  const details = style === 'const';
  const [file] = await render(catalogs, {
    style,
    details,
    guard: true,
    sources: [document.path],
    path,
  });
  return file;
}
