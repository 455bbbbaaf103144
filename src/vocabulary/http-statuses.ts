import rows from './http-statuses.tsv';
import { once } from './once.ts';
import { tsvRows } from './tsv.ts';

/** What the statuses of HTTP are called, by number (RFC 9110 and IANA's registry of HTTP status codes). */
export const httpStatuses: () => ReadonlyMap<number, string> = once(
  () => new Map(tsvRows(rows).map(([code = '', phrase = '']) => [Number(code), phrase])),
);
