import { afterEach, expect, it, vi } from 'vitest';
import { fetchDocument } from '../../src/cli/fetch-document.ts';
import { page } from '../bin/sandbox.ts';

afterEach(() => vi.unstubAllGlobals());

/** Fetches where a server answers at another address. */
function fetchFrom(url: string, end: string): Promise<unknown> {
  const answer = new Response(page([404, 'Order not found']));
  vi.stubGlobal('fetch', async () =>
    Object.defineProperties(answer, { url: { value: end }, redirected: { value: url !== end } }),
  );
  return fetchDocument(url, async () => undefined);
}

it('is not taken from where anyone on the way can change it', async () => {
  await expect(fetchFrom('https://a.example/e.md', 'http://b.example/e.md')).rejects.toThrow(
    'Cannot fetch https://a.example/e.md: it redirects to http://b.example/e.md, where anyone on the way can change it.',
  );
});

it.each([
  ['https://a.example/e.md', 'https://b.example/e.md'],
  ['http://a.example/e.md', 'http://b.example/e.md'],
  ['http://a.example/e.md', 'https://a.example/e.md'],
])('is taken from a redirect of %s to %s', async (url, end) => {
  await expect(fetchFrom(url, end)).resolves.toMatchObject({ path: 'a.example/e.md' });
});
