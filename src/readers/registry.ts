import type { Reader } from './reader.ts';

/** Every format that can be read, in the order in which ties of detection are settled. */
export const readers: readonly Reader[] = [];
