import { detectCsv } from './csv/detect.ts';
import type { Reader } from './reader.ts';

/**
 * A file of comma-separated values is one table; semicolons, tabs and pipes separate as well, and tabs alone in a `.tsv`. It has to be asked for by its
 * name: in a folder of documents, such files are what a document includes, and would be read twice.
 */
export const csv: Reader = {
  name: 'csv',
  title: 'CSV and TSV',
  extensions: [],
  nameWeight: 0,
  syntax: [],
  detect: detectCsv,
  read: async (source) => {
    const { readCsv } = await import('./csv/read.ts');
    return readCsv(source);
  },
};
