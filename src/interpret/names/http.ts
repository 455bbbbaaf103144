import { httpStatuses } from '../../vocabulary/http-statuses.ts';

/** Of the values that a table about HTTP has, so many are statuses of HTTP; what else it has are the server's own. */
const MOST = 0.6;

/**
 * What HTTP calls a value, where the table is about HTTP: it says so, and its values look so. `texts` are its titles and headers.
 */
export function httpPhrases(
  texts: readonly string[],
  values: readonly (number | string)[],
): (value: number | string) => string | undefined {
  const known = values.filter((value) => httpStatuses().has(Number(value)));
  const isAbout =
    texts.some((text) => /\bhttp\b|^(?:status|response) ?codes?$|状态码|狀態碼/i.test(text)) &&
    values.every((value) => /^[1-9]\d\d$/.test(String(value))) &&
    known.length >= values.length * MOST;
  return (value) => (isAbout ? httpStatuses().get(Number(value)) : undefined);
}

/** Nearly every list of statuses has one of these. What numbers its own errors 400, 401, 402 has the last, too. */
const COMMON: ReadonlySet<number> = new Set([401, 403, 404, 500]);
const LEAST = 200;
const PAYMENT_REQUIRED = 402;

/**
 * What HTTP calls a value, where all are its statuses though nothing says so: `400 | The dispute is open already`. It names what
 * the document gives no name.
 */
export function likelyPhrases(
  values: readonly (number | string)[],
): (value: number | string) => string | undefined {
  const numbers = values.map(Number);
  const isLikely =
    numbers.length > 1 &&
    numbers.some((value) => COMMON.has(value)) &&
    numbers.every(
      (value) => value >= LEAST && value !== PAYMENT_REQUIRED && httpStatuses().has(value),
    );
  return (value) => (isLikely ? httpStatuses().get(Number(value)) : undefined);
}
