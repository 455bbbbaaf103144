import { applyCase, isIdentifier } from './identifier.ts';
import type { KeyOptions } from '../options.ts';

/**
 * The key without the prefix and the suffix that the user wants away, as the user or as keys write them: `_error` and `Error`. Only
 * where a word ends: `Err` is no prefix of `Error`, nor `ERROR` a suffix of `TERROR`. And only where an identifier is left.
 */
export function stripAffixes(
  key: string,
  { stripPrefix = '', stripSuffix = '' }: Pick<KeyOptions, 'stripPrefix' | 'stripSuffix'>,
): string {
  const bare = formsOf(stripPrefix).reduce(withoutPrefix, key);
  return formsOf(stripSuffix).reduce(withoutSuffix, bare);
}

function formsOf(affix: string): string[] {
  return /^[a-z_\d]+$/.test(affix) ? [affix, applyCase(affix, 'pascal')] : [affix];
}

function withoutPrefix(key: string, prefix: string): string {
  if (prefix === '' || !key.startsWith(prefix)) return key;
  const rest = key.slice(prefix.length);
  const splitsWord = /[\p{L}\d]$/u.test(prefix) && /^\p{Ll}/u.test(rest);
  const bare = rest.replace(/^_+/, '');
  return !splitsWord && isIdentifier(bare) ? bare : key;
}

function withoutSuffix(key: string, suffix: string): string {
  if (suffix === '' || !key.endsWith(suffix)) return key;
  const rest = key.slice(0, -suffix.length);
  const splitsWord =
    (/\p{L}$/u.test(rest) && /^\p{Ll}/u.test(suffix)) ||
    (/\p{Lu}$/u.test(rest) && /^\p{Lu}(?!\p{Ll})/u.test(suffix));
  const bare = rest.replace(/(?<!_)_+$/, '');
  return !splitsWord && isIdentifier(bare) ? bare : key;
}
