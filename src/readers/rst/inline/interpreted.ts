import { SIMPLE_NAME } from '../names.ts';
import { END, isQuoted, mayBegin } from './boundary.ts';
import { phraseReference } from './links.ts';
import { interpretedText } from './roles.ts';
import { type Found, type Scan, asWritten, findEnd } from './scan.ts';

const INTERPRETED_END = new RegExp(
  `(?<!(?<!\\0)[\\s\\0])\`(?<role>:${SIMPLE_NAME}:)?(?<reference>__?)?${END}`,
  'gu',
);
const ROLE = new RegExp(`:(${SIMPLE_NAME}):(?=\`(?!\`))`, 'uy');

/** A role before interpreted text. */
export function roleBefore(scan: Scan, start: number): Found | undefined {
  if (!mayBegin(scan.escaped, start, scan.base)) return undefined;
  ROLE.lastIndex = start;
  const match = ROLE.exec(scan.escaped);
  return match === null
    ? undefined
    : interpreted(scan, start, start + match[0].length, match[1] ?? '');
}

/**
 * Interpreted text or a reference; `start` is that of the role, if one comes first.
 *
 *     :role:`text`    `text`:role:    `text`_    `text`__
 *           ^         ^               ^          ^ backquote
 */
export function interpreted(
  scan: Scan,
  start: number,
  backquote: number,
  roleInFront: string,
): Found | undefined {
  const { escaped, base, references } = scan;
  const from = backquote + 1;
  if (/\s/.test(escaped[from] ?? '') || !mayBegin(escaped, start, base)) return undefined;
  if (roleInFront === '' && isQuoted(escaped, start, from, base)) return { start, end: from };
  const match = findEnd(scan, INTERPRETED_END, from);
  if (match === undefined) return { start, end: from };
  const { role: roleBehind, reference: mark } = match.groups ?? {};
  const end = match.index + match[0].length;
  const parts = [roleInFront, roleBehind, mark].filter((part) => (part ?? '') !== '');
  if (parts.length > 1) return { start, end, pieces: asWritten(scan, start, end) };
  const role = roleInFront || (roleBehind ?? '').slice(1, -1);
  const piece =
    mark === undefined
      ? interpretedText(role, escaped, from, match.index, references)
      : phraseReference(escaped, from, match.index, mark === '__', references);
  return { start, end, pieces: piece === undefined ? asWritten(scan, start, end) : [piece] };
}
