const METHOD = /^[(（]?(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;

/** Whether a title only says what is asked: `GET /orders`. */
export function isRequest(title: string): boolean {
  const [method = '', path = '', ...more] = title.trim().split(/\s+/);
  return METHOD.test(method) && path.startsWith('/') && more.length === 0;
}

/**
 * A title without paths that say nothing more: of files, `api/v2` in front of what an interface is about, the request beside words
 * that say more than it, and `/refund` beside a title in another script.
 */
export function withoutPaths(text: string, saysMore: (title: string) => boolean): string {
  const words = text
    .replace(/\/(?:api|v\d{1,3})(?=\/)/gi, '')
    .split(/\s+/)
    .filter((word) => !isFile(word));
  const isMethod = (at: number): boolean =>
    METHOD.test(words[at] ?? '') && words[at + 1]?.startsWith('/') === true;
  const at = words.findIndex((_, index) => isMethod(index));
  const told = trimmed(words.filter((_, index) => at < 0 || index < at || index > at + 1));
  const isAside = [words[at - 1], words[at + 2]].some((word) =>
    /^[^\p{L}\p{N}]+$/u.test(word ?? ''),
  );
  if (at >= 0 && (isAside || /^[(（]/.test(words[at] ?? '')))
    return saysMore(told)
      ? told
      : words
          .slice(at, at + 2)
          .join(' ')
          .replace(/\?.*|[)）]$/, '');
  const others = words.filter((word) => !/^\/[\w{]/.test(word)).join(' ');
  return /\p{L}/u.test(others) && !/[A-Za-z]/.test(others) ? others : words.join(' ');
}

/** `core/models/order.py`, also in brackets. */
function isFile(word: string): boolean {
  return /^[(（]?[\w.-]+(?:\/[\w.-]+)+[)）]?$/.test(word) && /\w\.[a-z]{1,5}[)）]?$/.test(word);
}

/** Without dashes that nothing stands beside. */
function trimmed(words: readonly string[]): string {
  const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
  const end = words.findLastIndex(isWord);
  return words.slice(Math.max(words.findIndex(isWord), 0), end + 1).join(' ');
}
