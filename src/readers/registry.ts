import { csv } from './csv.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import type { Reader } from './reader.ts';
import { rst } from './rst.ts';
import { text } from './text.ts';

/** Every format that can be read, in the order in which ties of detection are settled. */
export const readers: readonly Reader[] = [markdown, rst, html, csv, text];

/** Of a directory, what is read. */
export const documentExtensions: readonly string[] = readers.flatMap((reader) => reader.extensions);
