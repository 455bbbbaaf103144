import { UsageError } from '../model/usage-error.ts';
import type { Input } from '../readers/read.ts';

/** Bytes of a page that are read. */
const LIMIT = 32_000_000;

/** Milliseconds that its server may take. */
const PATIENCE = 30_000;

/** What a page is called in messages and in generated code, whatever its query: `example.com/errors.html`. */
export function urlName(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`;
}

/**
 * The page at an address, once.
 *
 * @param say is told where it is, if that is somewhere else.
 * @throws UsageError where it cannot be had, or is too large.
 */
export async function fetchDocument(
  url: string,
  say: (line: string) => Promise<void>,
): Promise<Input> {
  if (!URL.canParse(url)) {
    throw new UsageError(
      `Invalid URL "${url}". Use a full address, such as https://example.com/errors.html.`,
    );
  }
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (isSecure(url) && !isSecure(response.url))
      throw new Error(`it redirects to ${response.url}, where anyone on the way can change it`);
    if (response.redirected) await say(`doctable: Redirected to ${response.url}\n`);
    if (!response.ok) throw new Error(`the server says ${response.status}`);
    const bytes = await readLimited(response);
    const [, charset] =
      /charset=["']?([\w-]+)/i.exec(response.headers.get('content-type') ?? '') ?? [];
    const content = charset === undefined ? bytes : new TextDecoder(charset).decode(bytes);
    return { path: urlName(url), content };
  } catch (cause) {
    const reason = cause instanceof Error ? reasonOf(cause) : String(cause);
    throw new UsageError(`Cannot fetch ${url}: ${reason}.`, { cause });
  }
}

function isSecure(url: string): boolean {
  return new URL(url).protocol === 'https:';
}

async function readLimited({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > LIMIT) throw new Error(`it is larger than ${LIMIT / 1_000_000} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf({ name, message, cause }: Error): string {
  if (name === 'TimeoutError') return `no answer within ${PATIENCE / 1000} seconds`;
  return cause instanceof Error ? cause.message || String('code' in cause && cause.code) : message;
}
