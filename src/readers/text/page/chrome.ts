import { tsvLines } from '../../../vocabulary/tsv.ts';
import texts from './chrome.tsv';

let chrome: ReadonlySet<string> | undefined;

/** Whether a line only serves to find one's way about a page, as what stands around its content does, and copying takes along. */
export function isPageChrome(text: string): boolean {
  chrome ??= new Set(tsvLines(texts));
  return chrome.has(text.toLowerCase());
}
