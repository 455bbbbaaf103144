import { render } from '../../../src/writers/render.ts';
import { wellFormed } from '../../../src/writers/margins.ts';
import { all, cells, records } from './catalogs.ts';

export const sources: readonly string[] = [
  'docs/a*/b?>--> """ \\u002a.md',
  "b'\n\u202e coding: x.md",
];

/** All that could do harm, in one file. */
export async function write(target: string, options: object = {}): Promise<string> {
  const [file] = await render([...all, ...records], { target, sources, ...options });
  return file?.text ?? '';
}

/** What no UTF-8 holds, U+FFFD stands for. */
export const utf8: readonly string[] = cells.map(wellFormed);
